import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { readTemplate } from '../../../src/core/template/read-template.ts';
import { questionSchema, sharedSchema, templateSchema } from '../../../src/core/template/schema.ts';
import { problemLines, readText } from './read-text.ts';

const MINIMAL = readFileSync(new URL('./minimal.yaml', import.meta.url), 'utf8');

/** The minimal template with one line replaced. */
function withLine(line: string, replacement: string): string {
  expect(MINIMAL.split(line).length, line).toBe(2);
  return MINIMAL.replace(line, () => replacement);
}

function read(text: string): Extract<ReturnType<typeof readTemplate>, { template: unknown }> {
  const found = readText(text);
  if (!('template' in found)) throw new Error(problemLines(text).join('\n'));
  return found;
}

describe('a template', () => {
  it('with what is needed and no more is read', () => {
    const { template, examples, problems } = read(MINIMAL);
    expect(problems).toEqual([]);
    expect(examples).toEqual([]);
    expect(template).toMatchObject({
      modele: 'essai',
      version: 1,
      duree_entretien: 45,
      duree_preparation: { court: 10, complet: 20 },
    });
    expect(template.sections[0]?.questions[0]).toMatchObject({ id: 'bilan', genre: 'texte', theme: 'reussites' });
  });

  it.each([
    ['a byte-order mark', `\ufeff${MINIMAL}`],
    ['Windows line ends', MINIMAL.replaceAll('\n', '\r\n')],
    ['comments', MINIMAL.replace('papiers: []', 'papiers: [] # rien\n# rien')],
    ['a text in quotes with a colon and a #', withLine('resume: Un essai.', 'resume: "Réussite : #1, l\'essai"')],
    ['a block of text with a colon and a #', withLine('resume: Un essai.', 'resume: |\n  Réussite : a\n  # b')],
    ['a no-break space inside a text', withLine('resume: Un essai.', 'resume: Un essai\u00a0!')],
    [
      'a no-break space after a colon that is no key',
      withLine('resume: Un essai.', 'resume: Voyez ceci :\u00a0un essai'),
    ],
    ['# in a word', withLine('resume: Un essai.', 'resume: Le C#, et n°#4')],
    ['a colon in a word', withLine('resume: Un essai.', 'resume: À 10:30 ou https://a.fr')],
    ['08 in quotes', withLine('titre: Essai', 'titre: "08"')],
    ['JSON', JSON.stringify({ ...read(MINIMAL).template, exemples: [] })],
    [
      'a shared question with a word of its own',
      withLine('    questions:\n', '    questions:\n      - commun: prenom\n        intitule: Toi\n'),
    ],
    ['a shared line', withLine('  pendant: [Noter]', '  pendant: [Noter, { commun: imprimer }]')],
  ])('with %s is read', (_what, text) => {
    expect(problemLines(text)).toEqual([]);
    expect(read(text).template.modele).toBe('essai');
  });

  it('gives the texts as they were written, typeset', () => {
    const { template } = read(withLine('resume: Un essai.', 'resume: "L\'essai : quoi ?"'));
    expect(template.resume).toBe('L’essai\u00a0: quoi\u00a0?');
  });

  it('has no escape sequence or control character in any text', () => {
    const text = MINIMAL.replace('titre: Essai', 'titre: "\\e[31mEssai\\e[0m\\a"')
      .replace('question: Quel bilan faites-vous ?', 'question: "Quel\\e]0;x\\a bilan\\u202e ?"')
      .replace('[Noter]', '["No\\0ter"]')
      .replace('- titre: Parler', '- titre: "Par\\x9bler"');
    const written = JSON.stringify(read(text).template);
    expect(written).toContain('Essai');
    expect(written).not.toMatch(/\\u00[01]|\\u009b|\u009b|\u202e|\u001b/);
  });

  it('has no prototype to spoil', () => {
    readText(withLine('titre: Essai', 'titre: Essai\n__proto__: { prive: true, pollue: oui }'));
    readText('__proto__: { pollue: oui }\nconstructor: { prototype: { pollue: oui } }');
    expect(({} as { pollue?: string }).pollue).toBeUndefined();
  });

  it.each([
    ['200,000 brackets', '['.repeat(200_000)],
    ['200,000 brackets closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['200,000 braces', '{a: '.repeat(200_000)],
    ['100,000 dashes', '- '.repeat(100_000)],
    ['100,000 dashes in a key', `titre: a\npapiers:\n  ${'- '.repeat(100_000)}a`],
    ['100,000 question marks', '? '.repeat(100_000)],
    ['10,000 indents', Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['100,000 quotes', '"'.repeat(100_000)],
    ['1,000,000 letters', 'a'.repeat(1_000_000)],
    ['100,000 exclamation marks', '!'.repeat(100_000)],
  ])('of %s is refused, and told so', (_what, text) => {
    const problems = problemLines(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.length < 1000)).toBe(true);
  });

  it('cut anywhere is refused, and never throws', () => {
    expect(MINIMAL.length).toBeGreaterThan(500);
    for (let length = 0; length < MINIMAL.length - 20; length += 1)
      expect(problemLines(MINIMAL.slice(0, length)).length, String(length)).toBeGreaterThan(0);
  });
});

describe('the schema', () => {
  it.each([
    ['template', templateSchema],
    ['question', questionSchema],
    ['shared list', sharedSchema],
  ])('of a %s gives a JSON Schema for editors', (_name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(Object.keys(json.properties ?? {}).length).toBeGreaterThan(1);
    expect(JSON.stringify(json).length).toBeGreaterThan(500);
  });

  it('has every key of the shipped templates', () => {
    const folder = new URL('../../../templates/modeles/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(names).toEqual(expect.arrayContaining(['annuel.yaml', 'accompagnement.yaml']));
    const json = z.toJSONSchema(templateSchema, { io: 'input', unrepresentable: 'any' });
    const keys = Object.keys(json.properties ?? {});
    for (const name of names) {
      const used = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^([a-z_]+):/gm)].map(
        ([, key]) => key ?? '',
      );
      expect(used.length, name).toBeGreaterThan(10);
      expect(
        used.filter((key) => !keys.includes(key)),
        name,
      ).toEqual([]);
    }
  });
});
