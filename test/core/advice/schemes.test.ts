import { describe, expect, it } from 'vitest';
import { suggestSchemes } from '../../../src/core/advice/schemes/suggest.ts';
import { loadSchemes } from '../../../src/files/schemes.ts';
import { loadLaw } from '../../../src/files/templates.ts';
import { CONTENT_DIR } from '../../commands/test-host.ts';
import { judgedSituations, SITUATION_DAY } from './situations.ts';

const schemes = loadSchemes(CONTENT_DIR);
const { facts } = loadLaw(CONTENT_DIR);
const JUDGED = [...judgedSituations('counsellor'), ...judgedSituations('varied')];

describe('situations that a counsellor judged', () => {
  it('are many', () => {
    expect(judgedSituations('counsellor').length).toBeGreaterThanOrEqual(13);
    expect(judgedSituations('varied').length).toBeGreaterThanOrEqual(25);
  });

  it.each(JUDGED.map((row) => [row.nom, row] as const))('%s', (_name, { situation, conseiller, deconseiller }) => {
    const { pistes } = suggestSchemes(schemes, facts, { situation, day: SITUATION_DAY, wished: null });
    const codes = pistes.map(({ code }) => code);
    expect(conseiller, codes.join(' ')).toContain(codes[0]);
    expect(
      codes.filter((code) => deconseiller.includes(code)),
      codes.join(' '),
    ).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(1);
    expect(codes.length).toBeLessThanOrEqual(4);
  });
});
