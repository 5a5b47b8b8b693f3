/** `relire`: each form of what it reads, and what it refuses. */
import { expect } from 'vitest';
import { AICHA, AICHA_SHEET, ANY_DOSSIER } from './answers.ts';
import type { Case, Run } from './case.ts';

const WEAK = `reussites: ["J'ai juste rangé la réserve"]
difficultes: ["Depuis ma dépression, c'est dur"]
objectifs-passes: [{ intitule: Ranger, atteinte: tenu }]
remuneration-demande: [{ objet: Une prime, echeance: 2020-01-01 }]
`;

const LIST = [
  { kind: 'demande', texte: 'Un écran' },
  { kind: 'reussite', texte: "J'ai juste rangé la réserve" },
];

type Row = { readonly question: string; readonly rang: number; readonly champ: string | null; readonly code: string };

function rowsOf(text: string): Row[] {
  const { conseils } = JSON.parse(text) as { conseils: Row[] };
  for (const row of conseils) {
    expect(Object.keys(row)).toEqual(['question', 'rang', 'champ', 'code', 'extrait', 'message', 'relance']);
  }
  return conseils;
}

/** A run that must give these hints, among others. */
function gives(args: readonly string[], expected: readonly Partial<Row>[], stdin?: string): Run {
  return {
    args: ['relire', ...args, '--json'],
    ...(stdin === undefined ? {} : { stdin }),
    code: 0,
    out: {
      also: (text) => {
        const rows = rowsOf(text);
        for (const row of expected) expect(rows).toContainEqual(expect.objectContaining(row));
        const { preparation } = JSON.parse(text) as { preparation: object };
        expect(Object.keys(preparation)).toEqual(['prets', 'restants', 'dabord']);
      },
    },
    err: { is: '' },
  };
}

const EXPECTED: readonly Partial<Row>[] = [
  { question: 'reussites', rang: 0, champ: 'resultat', code: 'sans-resultat' },
  { question: 'difficultes', rang: 0, code: 'sante' },
];

function refused(
  name: string,
  args: readonly string[],
  code: 1 | 2,
  has: readonly (string | RegExp)[],
  more: { readonly stdin?: string; readonly files?: Case['files'] } = {},
): Case {
  const { stdin, files } = more;
  return {
    name: `relire refuses ${name}`,
    ...(files === undefined ? {} : { files }),
    runs: [{ args: ['relire', ...args], ...(stdin === undefined ? {} : { stdin }), code, err: { has } }],
    left: { home: null },
  };
}

export const REREAD_CASES: readonly Case[] = [
  {
    name: 'relire: the latest dossier, on the screen, in 80 columns',
    files: { 'cwd/r.yaml': WEAK },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      {
        args: ['relire'],
        code: 0,
        out: {
          has: [
            'Relecture : Entretien annuel',
            'Mes réussites de la période',
            'Cette réponse est partageable',
            'Il reste',
          ],
          also: (text) => {
            expect(text).toContain('À faire d’abord');
            for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
          },
        },
        err: { is: '' },
      },
      gives([], EXPECTED),
    ],
    names: { 'home/dossiers': [ANY_DOSSIER] },
  },
  {
    name: 'relire: answers whose type is told, or known by the ids; on the standard input too',
    files: { 'cwd/r.yaml': WEAK, 'cwd/r.json': JSON.stringify({ 'objectifs-passes': null, poste: 'x' }) },
    runs: [
      gives(['r.yaml', '--type', 'annuel'], EXPECTED),
      gives(['-', '--type', 'annuel'], EXPECTED, WEAK),
      gives(['r.yaml'], EXPECTED),
    ],
    left: { home: null },
  },
  {
    name: 'relire: the sheet that was written says the same as the answers',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      {
        args: ['relire', `${AICHA_SHEET}.md`, '--json'],
        code: 0,
        out: {
          also: (text) => expect(rowsOf(text).length).toBeGreaterThan(0),
        },
      },
      {
        args: ['relire', '-'],
        stdin: '---\ntype: "annuel"\ncontextes: []\ngenere_par: "prep-entretien 1.0.0"\n---\n\n# Rien\n',
        code: 0,
        out: { has: ['Aucun conseil sur les mots', 'Vos réussites : rien n’est noté'] },
      },
    ],
  },
  {
    name: 'relire: the sheet as data gives the same hints as the answers',
    files: { 'cwd/r.yaml': WEAK },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml', '--format', 'json', '--sortie', 'fiche.json'], code: 0 },
      gives(['fiche.json'], EXPECTED),
      { args: ['relire', 'fiche.json', '--type', 'depart'], code: 2, err: { has: ['« annuel »', '--type'] } },
    ],
  },
  {
    name: 'relire: a sheet as data that was changed by hand',
    runs: [
      {
        args: ['relire', '-'],
        stdin:
          '{"version":1,"type":"annuel","sections":[3,{"questions":[null,{"id":"poste"},{"id":"__proto__","etat":"repondu","valeur":1}]}]}',
        code: 0,
        out: { has: ['Vos réussites : rien n’est noté'] },
      },
      {
        args: ['relire', '-'],
        stdin: '{"type":"annuel","sections":[{"questions":[{"id":"reussites","etat":"repondu","valeur":{"a":1}}]}]}',
        code: 1,
        err: { has: ['reussites', 'Corrigez'] },
      },
      {
        args: ['relire', '-'],
        stdin: '{"type":"zut","sections":[]}',
        code: 1,
        err: { has: ['« zut »', 'ne connaît pas'] },
      },
    ],
    left: { home: null },
  },
  {
    name: 'relire: a list of texts, each with its kind and its place',
    runs: [
      gives(['-'], [{ question: 'reussite', rang: 1, champ: null, code: 'sans-resultat' }], JSON.stringify(LIST)),
      {
        args: ['relire', '-', '--json'],
        stdin: '[]',
        code: 0,
        out: { also: (text) => expect(JSON.parse(text)).toMatchObject({ conseils: [], preparation: { prets: [] } }) },
      },
      { args: ['relire', '-'], stdin: JSON.stringify(LIST), code: 0, out: { has: ['1. Un écran', "2. J'ai juste"] } },
    ],
    left: { home: null },
  },
  {
    name: 'relire: silenced hints are left out on the screen, which says so; a script gets them all',
    files: { 'cwd/r.yaml': WEAK, 'home/preferences.json': '{"conseils-tus":["sans-resultat"]}' },
    runs: [
      {
        args: ['relire', 'r.yaml', '--type', 'annuel'],
        code: 0,
        out: { has: ['ne voulez plus voir : 1', 'config effacer'], not: ['dire ce que cela a changé'] },
      },
      gives(['r.yaml', '--type', 'annuel'], EXPECTED),
    ],
  },
  {
    name: 'relire: the hints are in the sheet as data, and not in its shareable version',
    files: { 'cwd/r.yaml': WEAK },
    runs: [
      {
        args: ['annuel', '--reponses', 'r.yaml', '--format', 'json', '--sortie', '-'],
        code: 0,
        out: { also: (text) => expect(rowsOf(text)).toContainEqual(expect.objectContaining(EXPECTED[1] ?? {})) },
      },
      {
        args: ['annuel', '--reponses', 'r.yaml', '--format', 'json', '--sortie', '-', '--partageable'],
        code: 0,
        out: { also: (text) => expect(rowsOf(text)).toEqual([]) },
      },
    ],
  },
  {
    name: 'relire: nothing of a hostile text reaches the screen as a sequence',
    runs: [
      {
        args: ['relire', '-'],
        stdin: JSON.stringify([
          { kind: 'reussite', texte: "J'ai \u001b[31mrangé\u001b]0;titre\u0007 \u202ela réserve\r\n## Titre" },
        ]),
        code: 0,
        out: { not: [/[\u001b\u0007\u202e\r]/], has: ['rangé'] },
      },
    ],
  },
  refused('a dossier that isn’t there', ['annuel-2020-01-01'], 1, ['annuel-2020-01-01', 'n’existe pas']),
  refused('no dossier at all', [], 1, ['Aucun dossier']),
  refused('a folder', ['.'], 1, [/dossier|illisible|lire/]),
  refused('an unknown type, with the nearest', ['-', '--type', 'anuel'], 2, ['anuel', '« annuel »'], { stdin: WEAK }),
  refused('answers that go with several interviews', ['-'], 2, ['plusieurs entretiens', '--type'], {
    stdin: 'poste: Cariste',
  }),
  refused('answers of no interview', ['-'], 2, ['aucune question'], { stdin: 'bidule: 1' }),
  refused('nothing at all', ['-'], 2, ['aucune question'], { stdin: '' }),
  refused('a type beside a list', ['-', '--type', 'annuel'], 2, ['--type'], { stdin: '[]' }),
  refused('a wrong id, with the nearest', ['-', '--type', 'annuel'], 1, ['reusites', '« reussites »', ':1:1'], {
    stdin: 'reusites: [x]',
  }),
  refused(
    'every fault of a list at once',
    ['-'],
    1,
    ['« reussit »', '« reussite »', /:1:\d+ .*« texte »/s, 'Il manque « kind »', 'un genre et un texte'],
    { stdin: '[{"kind":"reussit","texte":"a"},{"kind":"demande"},{"texte":"b"},3]' },
  ),
  refused('Markdown of another', ['notes.md'], 1, ['notes.md', 'n’est pas une fiche'], {
    files: { 'cwd/notes.md': '# Notes\n' },
  }),
  refused('a sheet of an interview that isn’t known', ['-'], 1, ['« ailleurs »'], {
    stdin: '---\ntype: "ailleurs"\ngenere_par: "prep-entretien 1.0.0"\n---\n',
  }),
  refused('a sheet of another type', ['-', '--type', 'vae'], 2, ['« annuel »', '« vae »'], {
    stdin: '---\ntype: "annuel"\ngenere_par: "prep-entretien 1.0.0"\n---\n',
  }),
];
