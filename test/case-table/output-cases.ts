/** Where the sheet goes, and that none is overwritten unasked. */
import { AICHA, AICHA_SHEET, ANY_DOSSIER, SHARED } from './answers.ts';
import type { Case, Files } from './case.ts';

const FILES: Files = { 'cwd/r.yaml': AICHA };
const ANSWERED = ['annuel', '--reponses', 'r.yaml'];
const OTHER = 'Un autre texte, de la main de quelqu’un.\n';

/** One run that writes exactly these files in the folder of the run. */
function writes(name: string, args: readonly string[], paths: readonly string[], files: Files = {}): Case {
  return {
    name: `output: ${name}`,
    files: { ...FILES, ...files },
    runs: [
      { args: [...ANSWERED, ...args], code: 0, out: { is: '' }, err: { has: paths.map((path) => `{cwd}/${path}`) } },
    ],
    left: Object.fromEntries(
      paths.map((path) => [`cwd/${path}`, { mode: 0o600, has: [/Les samedis tournent mieux/] }]),
    ),
    names: { 'home/dossiers': [ANY_DOSSIER] },
  };
}

export const OUTPUT_CASES: readonly Case[] = [
  writes('by default beside the person, named after type and day', [], [`${AICHA_SHEET}.md`]),
  writes('a file', ['--sortie', 'ma fiche.md'], ['ma fiche.md']),
  writes('a file without extension', ['--sortie', 'fiche'], ['fiche']),
  writes('an existing folder', ['--sortie', 'd'], [`d/${AICHA_SHEET}.md`], { 'cwd/d': { folder: true } }),
  writes('a folder to be made, by its last slash', ['--sortie', 'a/b/'], [`a/b/${AICHA_SHEET}.md`]),
  writes('a folder whose name ends like a file', ['--sortie', 'v1.2/'], [`v1.2/${AICHA_SHEET}.md`]),
  writes('folders to be made on the way to a file', ['--sortie', 'a/b/c.md'], ['a/b/c.md']),
  writes('an absolute path', ['--sortie', '{cwd}/x/y.md'], ['x/y.md']),
  writes(
    'several formats',
    ['--format', 'md,txt,json'],
    ['md', 'txt', 'json'].map((format) => `${AICHA_SHEET}.${format}`),
  ),
  writes('several formats beside a named file', ['--format', 'txt,json', '--sortie', 'f.txt'], ['f.txt', 'f.json']),
  writes(
    'several formats in a folder',
    ['--format', 'md,json', '--sortie', 'd/'],
    [`d/${AICHA_SHEET}.md`, `d/${AICHA_SHEET}.json`],
  ),
  writes('a format said twice, in capitals, with spaces', ['--format', 'TXT, txt'], [`${AICHA_SHEET}.txt`]),
  {
    name: 'output: the format follows the extension, and --format wins',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.json'], code: 0 },
      { args: [...ANSWERED, '--sortie', 'f.txt'], code: 0 },
      { args: [...ANSWERED, '--sortie', 'f.MD'], code: 0 },
      { args: [...ANSWERED, '--sortie', 'g.txt', '--format', 'json'], code: 0 },
    ],
    left: {
      'cwd/f.json': { has: [/^\{/] },
      'cwd/f.txt': { not: [/^---\ntype|^#|\*\*/m] },
      'cwd/f.MD': { has: [/^---\n/] },
      'cwd/g.txt': { has: [/^\{/] },
    },
  },
  {
    name: 'output: folders that are made are for their owner alone',
    files: FILES,
    runs: [{ args: [...ANSWERED, '--sortie', 'a/b/c/'], code: 0 }],
    left: { 'cwd/a': { mode: 0o700 }, 'cwd/a/b': { mode: 0o700 }, 'cwd/a/b/c': { mode: 0o700 } },
  },
  {
    name: 'output refused: a file stands there',
    files: { ...FILES, 'cwd/f.md': OTHER },
    runs: [
      {
        args: [...ANSWERED, '--sortie', 'f.md'],
        age: ['cwd/f.md'],
        code: 1,
        err: { has: ['{cwd}/f.md', 'existe déjà', '--ecraser'] },
      },
    ],
    names: { cwd: ['r.yaml', 'f.md'] },
    left: { 'cwd/f.md': { is: OTHER, untouched: true } },
  },
  {
    name: 'output: --ecraser replaces it',
    files: { ...FILES, 'cwd/f.md': OTHER },
    runs: [{ args: [...ANSWERED, '--sortie', 'f.md', '--ecraser'], code: 0 }],
    names: { cwd: ['r.yaml', 'f.md'] },
    left: { 'cwd/f.md': { has: SHARED, not: [OTHER.trim()], mode: 0o600 } },
  },
  {
    name: 'output: the same sheet again is no write and no error',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      {
        args: [...ANSWERED, '--sortie', 'f.md'],
        age: ['cwd/f.md'],
        code: 0,
        err: { has: ['identique', '{cwd}/f.md'] },
      },
    ],
    left: { 'cwd/f.md': { untouched: true, has: SHARED } },
  },
  {
    name: 'output: the same sheet with --ecraser is no write either',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      { args: [...ANSWERED, '--sortie', 'f.md', '--ecraser'], age: ['cwd/f.md'], code: 0 },
    ],
    left: { 'cwd/f.md': { untouched: true } },
  },
  {
    name: 'output refused: a sheet edited by hand, with that word',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      {
        args: ['exporter', '--sortie', 'f.md'],
        put: { 'cwd/f.md': OTHER },
        age: ['cwd/f.md'],
        code: 1,
        err: { has: ['{cwd}/f.md', /à la main/, '--ecraser'] },
      },
    ],
    left: { 'cwd/f.md': { is: OTHER, untouched: true } },
  },
  {
    name: 'output: a sheet edited by hand, with --ecraser',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      { args: ['exporter', '--sortie', 'f.md', '--ecraser'], put: { 'cwd/f.md': OTHER }, code: 0 },
    ],
    left: { 'cwd/f.md': { has: SHARED, not: [OTHER.trim()] } },
  },
  {
    name: 'output refused: when one of several stands there, none is written',
    files: { ...FILES, [`cwd/${AICHA_SHEET}.json`]: OTHER },
    runs: [{ args: [...ANSWERED, '--format', 'md,txt,json'], code: 1, err: { has: [`${AICHA_SHEET}.json`] } }],
    names: { cwd: ['r.yaml', `${AICHA_SHEET}.json`] },
    left: { [`cwd/${AICHA_SHEET}.json`]: { is: OTHER } },
  },
  {
    name: 'output refused: a folder has the name of the file',
    files: { ...FILES, [`cwd/${AICHA_SHEET}.md/note.txt`]: OTHER },
    runs: [{ args: ANSWERED, code: 1, err: { has: [`{cwd}/${AICHA_SHEET}.md`, 'EISDIR'] } }],
    left: { [`cwd/${AICHA_SHEET}.md/note.txt`]: { is: OTHER } },
  },
  {
    name: 'output: a link stays a link, and what it points to is replaced',
    files: { ...FILES, 'cwd/vrai/f.md': OTHER, 'cwd/f.md': { link: 'cwd/vrai/f.md' } },
    runs: [{ args: [...ANSWERED, '--sortie', 'f.md', '--ecraser'], code: 0 }],
    names: { cwd: ['r.yaml', 'f.md', 'vrai'], 'cwd/vrai': ['f.md'] },
    left: {
      'cwd/f.md': { linkTo: 'cwd/vrai/f.md', has: SHARED },
      'cwd/vrai/f.md': { has: SHARED, not: [OTHER.trim()] },
    },
  },
  {
    name: 'output: a link to a file that is not there yet stays a link',
    files: { ...FILES, 'cwd/vrai': { folder: true }, 'cwd/f.md': { link: 'cwd/vrai/f.md' } },
    runs: [{ args: [...ANSWERED, '--sortie', 'f.md'], code: 0 }],
    names: { cwd: ['r.yaml', 'f.md', 'vrai'], 'cwd/vrai': ['f.md'] },
    left: { 'cwd/f.md': { linkTo: 'cwd/vrai/f.md' }, 'cwd/vrai/f.md': { has: SHARED } },
  },
  {
    name: 'output refused: a sheet edited by hand, when the same command comes again',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      {
        args: [...ANSWERED, '--sortie', 'f.md'],
        put: { 'cwd/f.md': OTHER },
        code: 1,
        err: { has: ['{cwd}/f.md', /existe déjà|à la main/, '--ecraser'] },
      },
    ],
    left: { 'cwd/f.md': { is: OTHER } },
  },
  {
    name: 'output: two preparations of a day live side by side',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'a.md'], code: 0 },
      { args: ['annuel', '--reponses', '-', '--sortie', 'b.md'], stdin: 'poste: Cariste\n', code: 0 },
      { args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['Cariste'] } },
    ],
    names: { 'home/dossiers': [ANY_DOSSIER, /^annuel-\d{4}-\d\d-\d\d-2\.yaml$/] },
  },
];
