/** `--reponses`: what is read, and every problem at once with its place. */
import { AICHA } from './answers.ts';
import type { Case, Entry, Words } from './case.ts';

const PRINT = ['annuel', '--reponses', 'r.yaml', '--sortie', '-'];

function read(name: string, entry: Entry, out: Words): Case {
  return { name: `answers: ${name}`, files: { 'cwd/r.yaml': entry }, runs: [{ args: PRINT, code: 0, out }] };
}

/** Refused, and nothing written anywhere. */
function refused(
  name: string,
  entry: Entry | null,
  err: Words,
  args: readonly string[] = ['annuel', '--reponses', 'r.yaml'],
): Case {
  return {
    name: `answers refused: ${name}`,
    files: entry === null ? {} : { 'cwd/r.yaml': entry },
    runs: [{ args, code: 1, err }],
    names: { cwd: entry === null ? [] : ['r.yaml'] },
    left: { home: null },
  };
}

/** Each line has its own problem. */
const MANY_PROBLEMS = `prenom: Zoé
reussite:
  - situation: a
reussites:
  - situaton: b
    resultat: c
  - periode: 2024
    couleur: bleu
criteres-connus: ecrit
date: 31/02/2026
duree: beaucoup
dispositifs: [cpf, veau]
encadre: peut-être
objectifs-passes:
  - intitule: x
    atteinte: tenue
    echeance: 2026-13-01
mots-vagues:
  - Réussite : oui
`;

const PLACES = ['2:1', '5:5', '8:5', '9:18', '10:7', '11:8', '12:20', '13:10', '16:15', '17:15', '19:5'];

export const ANSWER_CASES: readonly Case[] = [
  refused('all problems at once, each with its line and column', MANY_PROBLEMS, {
    has: PLACES.map((place) => `r.yaml:${place} :`),
    also: (text) => {
      const places = [...text.matchAll(/^r\.yaml:(\d+:\d+)/gm)].map((match) => match[1]);
      if (places.join() !== PLACES.join()) throw new Error(`Places: ${places.join()}, not ${PLACES.join()}`);
    },
  }),
  refused('an unknown id, with the nearest', MANY_PROBLEMS, { has: [/:2:1.*« reussite ».*« reussites »/] }),
  refused('an unknown sub-key, with the nearest', MANY_PROBLEMS, { has: [/:5:5.*situaton.*« situation »/] }),
  refused('an unknown sub-key that nothing is near to', MANY_PROBLEMS, { has: [/:8:5.*couleur.*preuve/] }),
  refused('a wrong choice names the field, the value and the choices', MANY_PROBLEMS, {
    has: [/:9:18.*« ecrit ».*criteres-connus.*ecrits.*oral.*inconnus/, /:12:20.*veau.*dispositifs.*vae/],
  }),
  refused('a wrong choice of a part', MANY_PROBLEMS, {
    has: [/:16:15.*tenue.*objectifs-passes.*atteinte.*partiel.*non-tenu/],
  }),
  refused('a day that does not exist', MANY_PROBLEMS, {
    has: [/:10:7.*31\/02\/2026.*AAAA-MM-JJ/, /:17:15.*2026-13-01/],
  }),
  refused('no number, no yes', MANY_PROBLEMS, { has: [/:11:8.*beaucoup/, /:13:10.*peut-être.*oui ou non/] }),
  refused('the colon trap', MANY_PROBLEMS, { has: [/:19:5.*deux-points.*guillemets/] }),
  refused('a number out of its bounds', 'duree: 5\n', { has: [/r\.yaml:1:8.*\b5\b.*10/] }),
  refused('a key twice', 'prenom: Zoé\nprenom: Léa\n', { has: ['r.yaml:2:1'] }),
  refused('a tab', 'prenom: Zoé\nreussites:\n\t- a\n', { has: [/r\.yaml:3:.*tabulation/] }),
  refused('an apostrophe that closes too early', "prenom: Zoé\nposte: 'chef d'équipe'\n", { has: [/r\.yaml:2:/] }),
  refused('a text cut by #', 'prenom: Zoé\nposte: Objectif #1\n', { has: [/r\.yaml:2:17.*#/] }),
  refused('a no-break space after the only colon', 'poste:\u00a0Maçon\n', { has: [/r\.yaml:1:.*insécable/] }),
  refused('a no-break space after a first colon', 'poste:\u00a0Maçon\nprenom: Zoé\n', {
    has: [/r\.yaml:1:.*insécable/],
  }),
  refused('a no-break space after a last colon', 'prenom: Zoé\nposte:\u00a0Maçon\n', {
    has: [/r\.yaml:2:.*insécable/],
  }),
  refused('an alias', 'poste: &a Maçon\nservice: *a\n', { has: ['r.yaml:1:', 'r.yaml:2:'] }),
  refused('a list instead of a map', '- Zoé\n', { has: ['r.yaml:1:1'] }),
  refused('a word instead of a map', 'bonjour\n', { has: ['r.yaml:1:1'] }),
  refused('a key that means something in JavaScript', '__proto__: { poste: Maçon }\n', {
    has: [/r\.yaml:1:1.*__proto__/],
  }),
  refused('a file that does not exist', null, { has: ['r.yaml', 'ENOENT'] }),
  refused('a folder', { folder: true }, { has: ['r.yaml', 'EISDIR'] }),
  refused('a file that is too large', { zeros: 20_000_001 }, { has: ['r.yaml', /20\sMo/] }),
  refused('a file in Latin-1', Buffer.from('prenom: Zo\xe9\n', 'latin1'), { has: ['r.yaml', 'UTF-8'] }),
  refused('a file that is no text', Buffer.from([0xff, 0xfe, 0, 1]), { has: ['r.yaml', 'UTF-8'] }),
  read('an empty file holds no answer', '', { has: [/[Àà] compléter/] }),
  read('a file of comments holds no answer', '# rien\n', { has: [/[Àà] compléter/] }),
  read('JSON', '{ "prenom": "Zoé", "messages": ["Un", "Deux"], "encadre": true }', { has: ['Zoé', '- Un', '- Deux'] }),
  read(
    'JSON indented with tabs and with escapes',
    '{\n\t"prenom": "Zo\\u00e9 \\ud83d\\ude42",\n\t"poste": "a\\/b"\n}\n',
    {
      has: ['Zoé 🙂', 'a/b'],
    },
  ),
  read('a byte-order mark and CRLF', '\ufeffprenom: Zoé\r\nposte: Maçon\r\n', { has: ['Zoé', 'Maçon'], not: [/\r/] }),
  read('a composed item as one text', 'reussites:\n  - Mur de 34 m fini en 5 jours\n', {
    has: [/Situation :\*\* Mur de 34 m fini en 5 jours/],
  }),
  read('one item without its list', 'messages: Un seul message\n', { has: ['- Un seul message'] }),
  read('both ways to write a day', 'date: 08/12/2026\nembauche: 2020-01-07\n', {
    has: ['date: "2026-12-08"', 'mardi 8 décembre 2026', '7 janvier 2020'],
  }),
  read('both ways to write yes', 'encadre: oui\nencadrement-equipe: Six personnes en salle\n', {
    has: ['Six personnes en salle'],
  }),
  read('true for yes', 'encadre: true\nencadrement-equipe: Six personnes en salle\n', {
    has: ['Six personnes en salle'],
  }),
  read('a number where a text is expected stays as typed', 'poste: 08\nservice: 1_000\n', { has: [/\b08\b/] }),
  read('numbers with a comma', 'duree: "45"\n', { has: ['45'] }),
  read('a date in words for a deadline', 'engagements:\n  - { qui: Moi, quoi: Former Sonia, echeance: fin mars }\n', {
    has: [/fin mars.*Former Sonia|Former Sonia.*fin mars/],
  }),
  {
    name: 'answers: from stdin',
    runs: [
      {
        args: ['annuel', '--reponses', '-', '--sortie', '-'],
        stdin: AICHA,
        code: 0,
        out: { has: ['La file du samedi sortait du magasin'] },
      },
      {
        args: ['annuel', '--reponses', '-', '--sortie', '-'],
        stdin: '{"prenom":"Zoé"}',
        code: 0,
        out: { has: ['Zoé'] },
      },
      { args: ['annuel', '--reponses', '-', '--sortie', '-'], stdin: '', code: 0, out: { has: [/[Àà] compléter/] } },
    ],
    names: { cwd: [] },
  },
  {
    name: 'answers refused: from stdin, with their place',
    runs: [
      {
        args: ['annuel', '--reponses', '-'],
        stdin: 'prenom: Zoé\nrien: 1\n',
        code: 1,
        err: { has: [/entrée standard:2:1.*rien/] },
      },
    ],
    names: { cwd: [] },
    left: { home: null },
  },
  {
    name: 'answers refused: too much on stdin',
    runs: [
      {
        args: ['annuel', '--reponses', '-'],
        stdin: `poste: ${'a'.repeat(20_000_000)}\n`,
        code: 1,
        err: { has: [/20\sMo/] },
      },
    ],
    left: { home: null },
  },
  {
    name: 'answers: a very long text comes through whole',
    files: { 'cwd/r.yaml': `note-juste: ${'mot '.repeat(50_000)}fin\n` },
    runs: [{ args: PRINT, code: 0, out: { has: [`${'mot '.repeat(50_000)}fin`] } }],
  },
];
