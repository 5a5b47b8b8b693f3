import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/interview/check-answers.ts';
import { dossierAnswers } from '../../../src/core/interview/dossier-answers.ts';
import { readDossierText } from '../../../src/core/interview/read-dossier.ts';
import { stringify } from '../../../src/files/yaml-text.ts';
import { hostileText } from '../../formats/hostile-text.ts';
import { NASTY_TEXTS } from '../../formats/nasty-texts.ts';
import { preparationOf, smallTemplate } from '../../formats/small-preparation.ts';
import { fileOf, typedAnswers } from '../../formats/twins.ts';
import { someDossier } from './some-dossier.ts';

/** The dossier written and read again; fails when it can't be read. */
function again(dossier: ReturnType<typeof someDossier>): unknown {
  const read = readDossierText('d.yaml', stringify(dossier));
  expect(read.problems).toEqual([]);
  return read.dossier;
}

/** Texts as they come out of the program's own field: no lone surrogates, which no file can hold. */
const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' })).map((text) => text.toWellFormed());

const YAML_TRAPS = [
  '---',
  '--- a',
  '...',
  'a: b',
  'a:',
  ': a',
  '- a',
  '? a',
  '# a',
  'a # b',
  '@a',
  '`a`',
  '%a',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '|-\n a',
  '[a',
  '{a',
  'a]',
  '}',
  '"',
  "'",
  "l'équipe",
  '"a',
  "'a'",
  '\\n',
  'null',
  '~',
  'true',
  'oui',
  'no',
  '08',
  '0x1F',
  '1e3',
  '.inf',
  '2026-12-01',
  '12:30',
  '1_000',
  '=',
  '<<',
  ' a',
  'a ',
  '\na',
  'a\n',
  '\n\n',
  'a\n\n\nb',
  '  a\n b',
  '\ta',
  'a\tb',
  '\u00a0a',
  '😀',
  '👩‍👩‍👧',
  'a\u0085b',
  'a\u2028b',
  '\ufeffa',
  '\u0001',
  '\u001b[31m',
  '\r\n',
  'a\rb',
  '# a\n# b',
  '\n# a',
  ' \n \n',
  'a:\u00a0b',
  '---\nversion: 2\n...',
];

describe('a dossier', () => {
  it.each([...YAML_TRAPS, ...NASTY_TEXTS].filter((text) => text.isWellFormed()).map((text) => ({ text })))(
    'keeps $text through its file',
    ({ text }) => {
      const dossier = someDossier({
        position: 'texte-un',
        reponses: {
          'texte-un': { etat: 'repondu', valeur: text },
          'liste-un': { etat: 'repondu', valeur: [text, 'b', text] },
          reussites: { etat: 'a-confirmer', valeur: [{ situation: text }, { action: text, preuve: 'c' }] },
        },
        brouillon: { question: 'texte-un', texte: text, valeur: [{ situation: text }], rang: 1, champ: 'action' },
        autres_brouillons: [{ question: 'ligne-un', texte: text }],
        sorties: [{ chemin: `/tmp/${text}`, empreinte: 'x' }],
      });
      expect(again(dossier)).toEqual(dossier);
    },
  );

  it('keeps any text through its file', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const dossier = someDossier({
          reponses: {
            'texte-un': { etat: 'repondu', valeur: one },
            'liste-un': { etat: 'repondu', valeur: [one, two] },
          },
          brouillon: { question: 'texte-un', texte: two },
          personne: { nom: one },
        });
        expect(again(dossier)).toEqual(dossier);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back the answers of a file, and finds them right', () => {
    fc.assert(
      fc.property(typedAnswers, (typed) => {
        const { answers } = preparationOf(fileOf(typed));
        const read = readDossierText('d.yaml', stringify(someDossier({ reponses: { ...answers } as never })));
        expect(read.problems).toEqual([]);
        if (!read.dossier) throw new Error('no dossier');
        const checked = checkAnswers(dossierAnswers(read.dossier, smallTemplate), smallTemplate);
        expect(checked.refused).toEqual([]);
        expect({ ...checked.answers }).toEqual({ ...answers });
      }),
      { numRuns: 500 },
    );
  });

  it.each(['mot ', 'une ligne\n', 'a\n\n', '- : # "\' \\ é😀\n', 'x'])('keeps 100,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const dossier = someDossier({ reponses: { 'texte-un': { etat: 'repondu', valeur: text } } });
    expect(text.length).toBeGreaterThanOrEqual(100_000);
    expect(JSON.stringify(again(dossier)) === JSON.stringify(dossier)).toBe(true);
  });

  it('written by hand with what has no default only, gets the rest', () => {
    const text = `version: 1
id: essai
type: petit
modele: { id: petit, version: 3, empreinte: "" }
cree: 2026-11-23
modifie: 2026-11-23
`;
    expect(readDossierText('d.yaml', text)).toEqual({
      problems: [],
      dossier: {
        ...someDossier(),
        id: 'essai',
        cree: '2026-11-23',
        modifie: '2026-11-23',
        modele: { id: 'petit', version: 3, empreinte: '' },
      },
    });
  });

  it.each([
    ['', /vide/],
    ['null', /vide/],
    ['[]', /./],
    ['version: 2', /plus récente/],
    ['version: 1\nid: a\ntype: p\nmodele: { id: p, version: 1, empreinte: "" }\ncree: a', /modifie/],
    [
      'version: 1\nid: ../../a\ntype: p\nmodele: { id: p, version: 1, empreinte: "" }\ncree: a\nmodifie: b',
      /\.\.\/\.\.\/a/,
    ],
    ['version: 1\nreponse: {}', /reponses/],
    ['version: 1\n  id: [', /./],
    ['id: a\ntype: p', /version/],
  ])('that is %j is refused with its problems', (text, words) => {
    const { dossier, problems } = readDossierText('d.yaml', text);
    expect(dossier).toBe(null);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message, remedy }) => `${message} ${remedy ?? ''}`).join('\n')).toMatch(words);
    for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true);
  });

  it('cut anywhere, is read whole or refused, and never throws', () => {
    const dossier = someDossier({
      reponses: { 'texte-un': { etat: 'repondu', valeur: 'a\nb: c\n\n# d' }, charge: { etat: 'repondu', valeur: 3 } },
    });
    const text = stringify(dossier);
    expect(text.length).toBeGreaterThan(200);
    for (let length = 0; length < text.length; length += 1) {
      const read = readDossierText('d.yaml', text.slice(0, length));
      expect(read.dossier !== null || read.problems.length > 0).toBe(true);
    }
  });
});
