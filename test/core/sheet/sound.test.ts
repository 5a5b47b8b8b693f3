import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { KIND_IDS, type KindId } from '../../../src/core/template/kinds.ts';
import { FEEDS, type Template } from '../../../src/core/template/schema.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { type Given, preparationOf, surroundings } from '../../formats/small-preparation.ts';
import { readText } from '../template/read-text.ts';

const MINIMAL = readFileSync(new URL('../template/minimal.yaml', import.meta.url), 'utf8');

/** What a question may do besides standing in its section. */
const ROLES = [
  '',
  'plan: oui',
  'prive: oui',
  ...['message', 'question', 'decision'].map((place) => `place: ${place}`),
  ...FEEDS.map((feed) => `alimente: ${feed}`),
];

/** An answer of each kind, and a word of it that the sheet must show. */
const ANSWERS: Readonly<Record<KindId, readonly [unknown, RegExp]>> = {
  ligne: ['motclef', /motclef/],
  texte: ['motclef', /motclef/],
  liste: [['motclef', 'autremot'], /motclef[\s\S]*autremot/],
  choix: ['b', /Partir/],
  'choix-multiple': [['a', 'b'], /Rester[\s\S]*Partir/],
  'oui-non': [true, /oui/],
  nombre: [37, /37/],
  date: ['2026-12-24', /24 décembre 2026/],
  echelle: [4, /4/],
  reussite: [[{ action: 'motclef' }], /motclef/],
  difficulte: [[{ fait: 'motclef' }], /motclef/],
  objectif: [[{ intitule: 'motclef' }], /motclef/],
  formation: [[{ intitule: 'motclef' }], /motclef/],
  demande: [[{ objet: 'motclef' }], /motclef/],
  engagement: [[{ quoi: 'motclef' }], /motclef/],
};

/** The minimal template, its question of that kind and in that role; null when the program refuses it. */
function templateWith(kind: KindId, role: string): Template | null {
  const more = [
    ...(role === '' ? [] : [role]),
    ...(kind.startsWith('choix') ? ['choix: [{ id: a, libelle: Rester }, { id: b, libelle: Partir }]'] : []),
    ...(kind === 'echelle' ? ['min: 1', 'max: 5'] : []),
  ];
  const text = MINIMAL.replace('genre: texte', `genre: ${kind}`).replace(
    '        theme: reussites\n',
    ['theme: reussites', ...more].map((line) => `        ${line}\n`).join(''),
  );
  const read = readText(text);
  return 'template' in read ? { ...read.template, empreinte: 'essai' } : null;
}

/** Each kind in each role that the program accepts. */
const ALLOWED = ROLES.map((role) => ({
  role,
  cases: KIND_IDS.flatMap((kind) => {
    const template = templateWith(kind, role);
    return template ? [{ kind, template }] : [];
  }),
}));

/** The sheet for reading, filled and blank, without its front matter. */
function sheets(template: Template, given: Given): string[] {
  const preparation = preparationOf(given, template);
  const readable = FORMATS.filter(({ id }) => id !== 'json');
  return readable.flatMap(({ write }) =>
    [false, true].map((blank) =>
      write(buildSheet({ ...preparation, blank }, surroundings)).replace(/^---[\s\S]*?\n---\n/, ''),
    ),
  );
}

const JAVASCRIPT = /undefined|NaN|\[object|null|Infinity/;

describe('whatever a template is allowed to ask', () => {
  it('is tried: each kind in its section, and each role with some kind', () => {
    expect(ALLOWED[0]?.cases.map(({ kind }) => kind)).toEqual(KIND_IDS);
    for (const { role, cases } of ALLOWED) expect(cases.length, role).toBeGreaterThan(0);
  });

  it.each(ALLOWED)('shows its answer, in French: $role', ({ cases }) => {
    const wrong = cases.flatMap(({ kind, template }) => {
      const [value, wanted] = ANSWERS[kind];
      const texts = sheets(template, { bilan: value });
      expect(texts.length).toBe(4);
      return texts.every((text) => wanted.test(text) && !JAVASCRIPT.test(text)) ? [] : [kind];
    });
    expect(wrong).toEqual([]);
  });

  it.each(ALLOWED)('leaves no word of JavaScript when it is not answered: $role', ({ cases }) => {
    const wrong = cases.flatMap(({ kind, template }) => {
      const texts = [{}, { bilan: null }, { bilan: { inconnu: true } }].flatMap((given) => sheets(template, given));
      expect(texts.length).toBe(12);
      return texts.some((text) => JAVASCRIPT.test(text)) ? [kind] : [];
    });
    expect(wrong).toEqual([]);
  });
});
