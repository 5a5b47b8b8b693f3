import { describe, expect, it } from 'vitest';
import type { HintCode } from '../../../../src/core/advice/hints/shape.ts';
import { withoutIntrusion } from '../../../../src/core/advice/reading/confidentiality.ts';

const hint = (code: HintCode, rang = 0) => ({ question: 'difficultes', rang, code });

describe('what is private', () => {
  it.each(['sante', 'vie-privee'] as const)('%s: asks for no fact about it', (code) => {
    expect(withoutIntrusion([hint('sans-fait'), hint(code), hint('sans-demande')])).toEqual([
      hint(code),
      hint('sans-demande'),
    ]);
  });

  it('leaves the other answers, and the other hints, as they are', () => {
    const hints = [hint('sante'), hint('sans-fait', 1), hint('tiers-nomme', 2), hint('sans-fait', 2)];
    expect(withoutIntrusion(hints)).toEqual(hints);
  });
});
