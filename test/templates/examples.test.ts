import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaks, maskPrivate, shareable } from '../../src/core/sheet/shareable.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { typeset } from '../../src/core/text/typography.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { plainText } from '../../src/formats/text.ts';
import { exampleSheet, loadExamples, referenceSheets } from '../../src/maintenance/examples.ts';
import { contentDir, referenceDir, templatesDir } from './project.ts';

const examples = loadExamples(templatesDir, contentDir);

/** Texts of an example are typed as in the template: typeset when they are ours, as they are when a person's. */
function holds(sheet: string, text: string): boolean {
  const flat = (words: string): string => words.replace(/\s+/g, ' ');
  return [text, normalise(text), typeset(text)].some((form) => flat(sheet).includes(flat(form)));
}

describe('the examples of the shipped templates', () => {
  it('are there: at least two a template', () => {
    const counts = new Map<string, number>();
    for (const { template } of examples) counts.set(template.modele, (counts.get(template.modele) ?? 0) + 1);
    expect(counts.size).toBeGreaterThanOrEqual(2);
    for (const [modele, count] of counts) expect(count, modele).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.map((example) => [`${example.template.modele}: ${example.name}`, example] as const))(
    '%s: the sheet holds what it must, and not what it must not',
    (_title, example) => {
      const whole = exampleSheet(example, contentDir);
      const text = plainText(whole);
      const expected = [...(example.expected.contient ?? []), ...(example.expected.absent ?? [])];
      expect(expected.length).toBeGreaterThan(0);
      for (const words of example.expected.contient ?? []) expect(holds(text, words), words).toBe(true);
      for (const words of example.expected.absent ?? []) expect(holds(text, words), words).toBe(false);
    },
  );

  it.each(examples.map((example) => [`${example.template.modele}: ${example.name}`, example] as const))(
    '%s: nothing private is in the shareable version, in any format',
    (_title, example) => {
      const whole = exampleSheet(example, contentDir);
      const masked = { ...example, answers: maskPrivate(example.answers, example.template) };
      const reference = shareable(exampleSheet(masked, contentDir)).sheet;
      const { sheet } = shareable(whole);
      for (const format of FORMATS) {
        const text = format.write(sheet);
        expect(leaks(whole.record, text, format.write(reference)), format.id).toEqual([]);
        for (const words of example.expected.absent_de_la_version_partageable ?? []) {
          expect(holds(plainText(whole), words), `${words} (whole)`).toBe(true);
          expect(holds(text, words), `${words} (${format.id})`).toBe(false);
        }
      }
    },
  );
});

describe('the reference sheets', () => {
  it('equal what the program writes, and none is left over', () => {
    const sheets = referenceSheets(templatesDir, contentDir);
    expect(sheets.size).toBeGreaterThanOrEqual(2);
    expect(readdirSync(referenceDir).sort()).toEqual([...sheets.keys()].sort());
    for (const [name, text] of sheets) expect(text, name).toBe(readFileSync(join(referenceDir, name), 'utf8'));
  });
});
