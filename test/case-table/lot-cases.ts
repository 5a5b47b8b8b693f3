/** `lot`: one sheet for each person of a list. */
import { workbookParts, zip } from '../files/lists/make-workbook.ts';
import type { Case } from './case.ts';
import { BOTH, FILES, hasCount, LIST, LOT, lot, OTHER, OWN } from './lot-rows.ts';

export const LOT_CASES: readonly Case[] = [
  lot(
    'writes a sheet for each person, an index, and says where',
    FILES,
    [{ args: LOT, code: 0, out: { is: '' }, err: { has: ['2 fiches écrites', '{cwd}/fiches'] } }],
    {
      names: { 'cwd/fiches': [...BOTH, 'index.csv', OWN] },
      left: {
        'cwd/fiches': { mode: 0o700 },
        'cwd/fiches/Durand-Anne-annuel.md': {
          mode: 0o600,
          has: [/^---\ntype: "annuel"/, 'Anne Durand', 'Cariste', 'mardi 1er décembre 2026'],
          not: ['Goff'],
        },
        'cwd/fiches/index.csv': { mode: 0o600, has: ['\nDurand-Anne-annuel.md;Durand;Anne;annuel;2026-12-01\n'] },
        home: null,
      },
    },
  ),
  lot(
    'twice changes nothing',
    FILES,
    [
      { args: LOT, code: 0 },
      {
        args: LOT,
        age: ['cwd/fiches/Durand-Anne-annuel.md', 'cwd/fiches/index.csv', `cwd/fiches/${OWN}`],
        code: 0,
        err: { has: ['0 fiche écrite', '2 fiches étaient déjà là'] },
      },
    ],
    {
      left: {
        'cwd/fiches/Durand-Anne-annuel.md': { untouched: true },
        'cwd/fiches/index.csv': { untouched: true },
        [`cwd/fiches/${OWN}`]: { untouched: true },
      },
    },
  ),
  lot('--json: the result as data, nothing else on stdout', FILES, [
    {
      args: [...LOT, '--json', '--sortie', 'd'],
      code: 0,
      out: { has: ['"sortie": "{cwd}/d"', '"duree_ms": '], also: hasCount(2, 0, 0) },
      err: { is: '' },
    },
  ]),
  lot(
    '--json with refused rows: code 1, each row with its line, column, code, message and remedy',
    { 'cwd/l.csv': `${LIST}Roy;Max;;31/02/2026\n` },
    [
      {
        args: [...LOT, '--json'],
        code: 1,
        out: {
          has: ['"ligne": 4', '"colonne": "date"', '"code": "date-invalide"', '31/02/2026'],
          also: hasCount(2, 0, 1),
        },
        err: { has: ['--reprendre'] },
      },
    ],
  ),
  lot(
    'a list that has changed: refused without --reprendre, then only what changed is written',
    FILES,
    [
      { args: LOT, code: 0 },
      {
        args: LOT,
        put: { 'cwd/l.csv': LIST.replace('Cariste', 'Magasinière') },
        code: 1,
        err: { has: ['l.csv:2', 'Durand-Anne-annuel.md', '--reprendre'] },
      },
      {
        args: [...LOT, '--reprendre'],
        age: ['cwd/fiches/Le-Goff-Éléa-annuel.md'],
        code: 0,
        err: { has: ['1 fiche écrite', '1 fiche était déjà là'] },
      },
    ],
    {
      left: {
        'cwd/fiches/Durand-Anne-annuel.md': { has: ['Magasinière'] },
        'cwd/fiches/Le-Goff-Éléa-annuel.md': { untouched: true },
      },
    },
  ),
  lot(
    'a sheet filled in by hand is kept, and told when the list has changed',
    FILES,
    [
      { args: [...LOT, '--vierge'], code: 0 },
      {
        args: [...LOT, '--vierge', '--reprendre'],
        put: { 'cwd/fiches/Durand-Anne-annuel.md': OTHER },
        code: 0,
        err: { has: ['1 fiche modifiée à la main reste telle quelle'] },
      },
      {
        args: [...LOT, '--vierge', '--reprendre'],
        put: { 'cwd/l.csv': LIST.replace('Cariste', 'Magasinière') },
        code: 1,
        err: { has: ['a été modifiée à la main', 'Durand-Anne-annuel.md'] },
      },
    ],
    { left: { 'cwd/fiches/Durand-Anne-annuel.md': { is: OTHER } } },
  ),
  lot(
    '--essai says everything and writes nothing',
    { 'cwd/l.csv': `${LIST}Roy;Max;;31/02/2026\n` },
    [
      {
        args: [...LOT, '--essai'],
        code: 1,
        out: { is: `${BOTH.join('\n')}\n` },
        err: { has: ['l.csv:4', '31/02/2026', '2 fiches à écrire', '{cwd}/fiches'] },
      },
    ],
    { names: { cwd: ['l.csv'] } },
  ),
  lot(
    'several formats, a folder of one’s own',
    FILES,
    [{ args: [...LOT, '--format', 'md,json', '--sortie', 'a/b'], code: 0, err: { has: ['2 fiches écrites'] } }],
    { names: { 'cwd/a/b': [...BOTH, ...BOTH.map((name) => name.replace('.md', '.json')), 'index.csv', OWN] } },
  ),
  lot('--vierge: room to write, prefilled with what the list says', FILES, [{ args: [...LOT, '--vierge'], code: 0 }], {
    left: { 'cwd/fiches/Durand-Anne-annuel.md': { has: ['Anne Durand', '……………'] } },
  }),
  lot(
    'a report in CSV, where formulas are text',
    { 'cwd/l.csv': 'nom;date\nDurand;=1+1\n' },
    [{ args: [...LOT, '--rapport', 'r.csv'], code: 1 }],
    { left: { 'cwd/r.csv': { mode: 0o600, has: ['\n2;date;date-invalide;', '=1+1'], not: [/;=/] } } },
  ),
  lot(
    'a report never replaces another file',
    { ...FILES, 'cwd/r.csv': OTHER },
    [{ args: [...LOT, '--rapport', 'r.csv'], code: 1, err: { has: ['{cwd}/r.csv', 'existe déjà'] } }],
    { left: { 'cwd/r.csv': { is: OTHER } } },
  ),
  lot(
    'an index never replaces another file',
    { ...FILES, 'cwd/fiches/index.csv': LIST },
    [{ args: LOT, code: 1, err: { has: ['index.csv', 'existe déjà'] } }],
    { left: { 'cwd/fiches/index.csv': { is: LIST } }, names: { 'cwd/fiches': ['index.csv'] } },
  ),
  lot(
    'a list on stdin, CSV or JSON Lines',
    {},
    [
      { args: ['lot', '-', '--type', 'annuel', '--json'], stdin: LIST, code: 0, out: { also: hasCount(2, 0, 0) } },
      {
        args: ['lot', '-', '--json', '--sortie', 'j'],
        stdin: '{"nom":"Roy","type":"parcours","contexte":["retour"]}\n{"nom":"Fel","type":"vae"}\n',
        code: 0,
        out: { also: hasCount(2, 0, 0) },
      },
    ],
    { names: { 'cwd/j': ['Roy-parcours.md', 'Fel-vae.md', 'index.csv', OWN] } },
  ),
  lot(
    'answers in full form in YAML',
    {
      'cwd/l.yaml':
        '- nom: Roy\n  type: annuel\n  reussites:\n    - { situation: Le mur, resultat: Droit }\n  duree: { inconnu: true }\n',
    },
    [{ args: ['lot', 'l.yaml'], code: 0 }],
    {
      left: { 'cwd/fiches/Roy-annuel.md': { has: ['Le mur', 'Droit', 'À chercher avant'] } },
    },
  ),
  lot(
    'the dates of the law on each sheet, and one calendar for all',
    {
      'cwd/l.csv':
        'nom;prenom;date;embauche;naissance;effectif\nRoy;Léa;2026-12-01;2026-05-01;1981-02-14;60\nFel;Zoé;;;;\nOrt;Max;;2010-03-01;;60\nRoy;Léa;2026-12-01;2026-05-01;;\n',
    },
    [
      { args: [...LOT, '--ics', 'a.ics'], code: 0 },
      { args: [...LOT, '--ics', 'a.ics'], age: ['cwd/a.ics'], code: 0 },
    ],
    {
      left: {
        'cwd/fiches/Roy-Léa-annuel.md': { has: ['## Mes dates'] },
        'cwd/fiches/Fel-Zoé-annuel.md': { not: ['## Mes dates'] },
        // No list says that no interview was held.
        'cwd/fiches/Ort-Max-annuel.md': { not: ['n retard', '3 000'] },
        'cwd/a.ics': {
          mode: 0o600,
          untouched: true,
          has: [/^BEGIN:VCALENDAR/, 'SUMMARY:Léa Roy : ', 'DTSTART;VALUE=DATE:20261201', /END:VCALENDAR\r\n$/],
          not: ['Fel'],
          // Two namesakes hired on one day have their own events.
          also: (text) => {
            const uids = text.match(/^UID:.*$/gm) ?? [];
            if (uids.length < 4 || new Set(uids).size !== uids.length) throw new Error(uids.join('\n'));
          },
        },
      },
    },
  ),
  lot(
    'an Excel workbook',
    {
      'cwd/l.xlsx': zip(
        workbookParts([
          ['Nom', 'Prénom', 'Date'],
          ['Roy', 'Léa', { day: 46_357 }],
        ]),
      ),
    },
    [{ args: ['lot', 'l.xlsx', '--type', 'annuel'], code: 0 }],
    { left: { 'cwd/fiches/Roy-Léa-annuel.md': { has: ['mardi 1er décembre 2026'] } } },
  ),
];
