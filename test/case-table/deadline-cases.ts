/** `echeances`: from a file or the standard input, as text, JSON and calendar. */
import type { Case, Files, Words } from './case.ts';

const SITUATION = `embauche: 2019-09-01
effectif: 60
naissance: 1981-02-14
entretiens: [{ type: professionnel, date: 2023-05-20 }]
retours: [{ motif: parental, date: 2026-09-01 }]
`;

const FROM_FILE = ['echeances', '--situation', 's.yaml'] as const;
const DAY = ['--a-la-date', '2026-11-22'] as const;

function told(name: string, args: readonly string[], out: Words, err: Words = { is: '' }, files: Files = {}): Case {
  return {
    name: `echeances: ${name}`,
    files: { 'cwd/s.yaml': SITUATION, ...files },
    runs: [{ args, code: 0, out, err }],
    left: { home: null },
  };
}

function refused(name: string, text: string, err: Words, args: readonly string[] = FROM_FILE): Case {
  return {
    name: `echeances refused: ${name}`,
    files: { 'cwd/s.yaml': text },
    runs: [{ args, code: 1, err }],
    names: { cwd: ['s.yaml'] },
    left: { home: null },
  };
}

function wrong(name: string, args: readonly string[], ...has: (string | RegExp)[]): Case {
  return {
    name: `echeances, wrong command line: ${name}`,
    files: { 'cwd/s.yaml': SITUATION },
    runs: [{ args, code: 2, err: { has } }],
    names: { cwd: ['s.yaml'] },
    left: { home: null },
  };
}

/** The JSON of a run, whose dates of the law are facts of the content. */
function json(expected: (value: { echeances: Record<string, unknown>[] } & Record<string, unknown>) => boolean): Words {
  return {
    also: (text) => {
      if (!expected(JSON.parse(text))) throw new Error(`Not the JSON that was expected: ${text}`);
    },
  };
}

const MANY_PROBLEMS = `embauche: 2027-01-01
naissance: 30/02/1981
entretiens:
  - { type: annuel, date: 2024-01-22 }
  - { type: parcours, date: 2026-12-31 }
effectif: -4
couleur: bleu
`;
const PLACES = ['1:11', '2:12', '4:13', '5:29', '6:11', '7:1'];

const NARROW = /^(?:.{0,80}\n)+$/u;

export const DEADLINE_CASES: readonly Case[] = [
  told('each date with its status, certainty, readings, advice and article', [...FROM_FILE, ...DAY], {
    has: [
      NARROW,
      'Vos dates, au 22 novembre 2026',
      'En retard : dû le mardi 20 mai 2025.',
      'Certitude : une interprétation',
      'Autre lecture : 20 mai 2027',
      'Que faire : Demandez',
      '  prep-entretien parcours --contexte retour\n',
      'Code du travail : L6315-1 et L1225-57\n',
      /Code du travail lu au 27 mars 2026 · règles vérifiées en septembre 2026\n$/,
    ],
  }),
  told('JSON alone on stdout', [...FROM_FILE, ...DAY, '--json'], {
    ...json(({ echeances, a_la_date, code_verifie_le, regles_verifiees_le, note }) => {
      const [first] = echeances;
      const keys =
        'code date statut certitude articles autres_lectures explication que_faire' ===
        Object.keys(first ?? {}).join(' ');
      const codes = echeances.map(({ code }) => code).join(' ');
      return (
        keys &&
        codes === 'parcours etat-des-lieux retour mi-carriere' &&
        echeances[2]?.motif === 'parental' &&
        a_la_date === '2026-11-22' &&
        code_verifie_le === '2026-03-27' &&
        regles_verifiees_le === '2026-09' &&
        note === undefined
      );
    }),
  }),
  {
    name: 'echeances: a situation from the standard input, in JSON',
    runs: [
      {
        args: ['echeances', '--situation', '-', ...DAY, '--json'],
        stdin: '{ "embauche": "2026-02-02" }',
        code: 0,
        out: json(({ echeances }) => echeances[0]?.date === '2027-02-02' && echeances[1]?.date === '2034-02-02'),
        err: { is: '' },
      },
    ],
    left: { home: null },
  },
  told('another day, in the French way', [...FROM_FILE, '--a-la-date', '22/11/2027'], {
    has: ['Vos dates, au 22 novembre 2027'],
  }),
  told(
    'a day before the reform: a note',
    [...FROM_FILE, '--a-la-date', '2025-10-25'],
    { has: ['Vos dates, au 25 octobre 2025'] },
    { has: ['Note : les règles appliquées sont celles en vigueur depuis le 26 octobre 2025'] },
  ),
  told('the first day of the reform: no note', [...FROM_FILE, '--a-la-date', '2025-10-26'], {
    has: ['26 octobre 2025'],
  }),
  told(
    'a day before the reform, in JSON too',
    [...FROM_FILE, '--a-la-date', '2025-10-25', '--json'],
    json(({ note }) => typeof note === 'string' && note.includes('2025')),
    { has: ['Note :'] },
  ),
  told(
    'an unknown reason of absence is told, and is no other problem',
    FROM_FILE,
    { not: ['Entretien de retour'] },
    { has: ['« stage de voile »', '« autre »'] },
    { 'cwd/s.yaml': 'embauche: 2026-02-02\nretours: [{ motif: stage de voile, date: 2026-09-01 }]\n' },
  ),
  told(
    'the civil service: no date, and why',
    [...FROM_FILE, ...DAY],
    { has: ['fonction publique', 'prep-entretien public'], not: ['L6315-1'] },
    { is: '' },
    { 'cwd/s.yaml': 'embauche: 2026-02-02\nprofil: { public: oui }\n' },
  ),
  {
    name: 'echeances: a calendar beside the text, written once, replaced when asked',
    files: { 'cwd/s.yaml': SITUATION },
    runs: [
      {
        args: [...FROM_FILE, ...DAY, '--ics', 'd.ics'],
        code: 0,
        err: { has: [/Agenda écrit, 4 dates : .*d\.ics\n$/] },
      },
      {
        args: [...FROM_FILE, ...DAY, '--ics', 'd.ics'],
        age: ['cwd/d.ics'],
        code: 0,
        err: { has: ['déjà écrit, à l’identique'] },
      },
    ],
    left: {
      home: null,
      'cwd/d.ics': {
        mode: 0o600,
        untouched: true,
        has: [/^BEGIN:VCALENDAR\r\n/, 'DTSTART;VALUE=DATE:20270228\r\n', 'TRIGGER:-P1W\r\n'],
      },
    },
  },
  {
    name: 'echeances refused: a calendar never takes the place of another file',
    files: { 'cwd/s.yaml': SITUATION, 'cwd/d.ics': 'à moi\n' },
    runs: [
      { args: [...FROM_FILE, '--ics', 'd.ics'], code: 1, err: { has: ['existe déjà', '--ecraser'] } },
      { args: [...FROM_FILE, '--ics', 'd.ics', '--ecraser'], code: 0, err: { has: ['Agenda écrit'] } },
    ],
    left: { 'cwd/d.ics': { has: ['BEGIN:VEVENT'], not: ['à moi'] } },
  },
  told('a calendar alone on stdout', [...FROM_FILE, ...DAY, '--ics', '-'], {
    has: [/^BEGIN:VCALENDAR\r\n/, /END:VCALENDAR\r\n$/],
    not: ['Vos dates'],
  }),
  refused('all problems at once, each with its line and column', MANY_PROBLEMS, {
    also: (text) => {
      const places = [...text.matchAll(/^s\.yaml:(\d+:\d+)/gm)].map((match) => match[1]);
      if (places.join() !== PLACES.join()) throw new Error(`Places: ${places.join()}, not ${PLACES.join()}`);
    },
    has: [/:4:13.*« annuel »/, /:7:1.*« couleur »/],
  }),
  refused('without the day of the hire', 'effectif: 60\n', { has: [/s\.yaml:1:1 .*« embauche »/] }),
  refused('a hire after the day asked about', 'embauche: 2026-01-05\n', { has: ['5 janvier 2026', '4 janvier 2026'] }, [
    ...FROM_FILE,
    '--a-la-date',
    '2026-01-04',
  ]),
  refused('terminal escapes are not repeated', 'embauche: "\\e[31mhier"\n', { has: ['« hier »'] }),
  {
    name: 'echeances refused: a file that does not exist',
    runs: [{ args: FROM_FILE, code: 1, err: { has: ['s.yaml', 'ENOENT'] } }],
  },
  {
    name: 'echeances refused: a situation that is too large',
    files: { 'cwd/s.yaml': { zeros: 20_000_001 } },
    runs: [{ args: FROM_FILE, code: 1, err: { has: [/20\sMo/] } }],
  },
  {
    name: 'echeances refused: a folder for the calendar',
    files: { 'cwd/s.yaml': SITUATION, 'cwd/d': { folder: true } },
    runs: [{ args: [...FROM_FILE, '--ics', 'd'], code: 1, err: { has: ['EISDIR'] } }],
  },
  wrong('no situation and no terminal', ['echeances'], /situation/, 'prep-entretien echeances --situation'),
  wrong('no day of the calendar', [...FROM_FILE, '--a-la-date', '31/02/2026'], '31/02/2026', '--a-la-date'),
  wrong('calendar and JSON on stdout', [...FROM_FILE, '--json', '--ics', '-'], '--ics'),
  wrong('an unknown flag, with the nearest', ['echeances', '--situaton', 's.yaml'], /Vouliez-vous dire.*--situation/),
];
