/** What `dispositifs` tells fits narrow screens, without tables or drawings. */
import { describe, expect, it } from 'vitest';
import { adviceLines, cardLines, listLines } from '../../src/commands/scheme-lines.ts';
import { wrap } from '../../src/commands/wrap.ts';
import { stepsOf } from '../../src/core/advice/schemes/steps.ts';
import { groundOf, suggestSchemes } from '../../src/core/advice/schemes/suggest.ts';
import { verdictOn } from '../../src/core/advice/schemes/verdict.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import { loadSchemes } from '../../src/files/schemes.ts';
import { loadLaw } from '../../src/files/templates.ts';
import { judgedSituations } from '../core/advice/situations.ts';
import { CONTENT_DIR } from './test-host.ts';

const schemes = loadSchemes(CONTENT_DIR);
const { facts } = loadLaw(CONTENT_DIR);
const day = '2026-11-22';
const wished = '2027-09-01';

function texts(): [string, string[]][] {
  const list: [string, string[]] = ['the list', listLines(schemes)];
  const cards = schemes.map((scheme): [string, string[]] => {
    const situation = {};
    const advice = suggestSchemes(schemes, facts, { situation, day, wished });
    const steps = stepsOf(scheme, groundOf(facts, { situation, day }), { day, wished });
    return [scheme.dispositif, cardLines(scheme, steps, facts, day, verdictOn(scheme.dispositif, advice))];
  });
  const advices = judgedSituations('counsellor').map(({ nom, situation }): [string, string[]] => [
    nom,
    adviceLines(suggestSchemes(schemes, facts, { situation, day, wished }), schemes, day),
  ]);
  return [list, ...cards, ...advices];
}

describe.each([60, 40])('at %i columns', (columns) => {
  it.each(texts())('%s', (_name, lines) => {
    const told = lines.map((line) => wrap(line, columns)).join('\n');
    expect(told.length).toBeGreaterThan(200);
    expect(told.split('\n').filter((row) => textWidth(row) > columns)).toEqual([]);
    expect(told).not.toMatch(/[│─┌└|\t]|undefined|\{/);
  });
});
