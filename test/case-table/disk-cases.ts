/** A disk that refuses: the errno is met, the message has a remedy, nothing is lost. */
import { AICHA } from './answers.ts';
import type { Case, Files } from './case.ts';

const FILES: Files = { 'cwd/r.yaml': AICHA, 'cwd/fichier': 'Un fichier.\n' };
const ANSWERED = ['annuel', '--reponses', 'r.yaml'];
const FOLDER_IS_FILE = /ENOTDIR|EEXIST/;

function refused(name: string, output: string, ...has: (string | RegExp)[]): Case {
  return {
    name: `disk: ${name}`,
    files: FILES,
    runs: [{ args: [...ANSWERED, '--sortie', output], code: 1, err: { has: [output, ...has, /\n.+\n$/] } }],
    names: { cwd: ['r.yaml', 'fichier'] },
    left: { 'cwd/fichier': { is: 'Un fichier.\n' } },
  };
}

export const DISK_CASES: readonly Case[] = [
  refused('a file in place of the folder', 'fichier/fiche.md', FOLDER_IS_FILE),
  refused('a file in place of a folder further up', 'fichier/a/b/fiche.md', FOLDER_IS_FILE),
  refused('a file in place of a folder, with a last slash', 'fichier/', FOLDER_IS_FILE),
  refused('a name that is too long', `${'a'.repeat(300)}.md`, 'ENAMETOOLONG'),
  refused('a place that takes no file', '/proc/fiche.md', /ENOENT|EACCES|EPERM/),
  {
    ...refused('a full disk', '/dev/full', 'ENOSPC', /place/),
    left: { '/dev/full': { device: true } },
  },
  {
    name: 'disk: several types where one file has the name of the folder',
    files: FILES,
    runs: [
      {
        args: ['annuel', 'accompagnement', '--vierge', '--sortie', 'fichier'],
        code: 1,
        err: { has: [FOLDER_IS_FILE] },
      },
    ],
    left: { 'cwd/fichier': { is: 'Un fichier.\n' } },
  },
  {
    name: 'disk: a sink that keeps nothing stays a device',
    files: FILES,
    runs: [{ args: [...ANSWERED, '--sortie', '/dev/null'], code: 0 }],
    left: { '/dev/null': { device: true } },
  },
  {
    name: 'disk: the draft outlives the sheet that could not be written, its path is told',
    files: FILES,
    runs: [
      {
        args: ['annuel', '--reponses', '-', '--sortie', 'fichier/fiche.md'],
        stdin: AICHA,
        code: 1,
        err: { has: [FOLDER_IS_FILE] },
      },
      { args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['La file du samedi sortait du magasin'] } },
    ],
  },
  {
    name: 'disk: the draft outlives the sheet that a full disk refused',
    runs: [
      { args: ['annuel', '--reponses', '-', '--sortie', '/dev/full'], stdin: AICHA, code: 1, err: { has: ['ENOSPC'] } },
      { args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['La file du samedi sortait du magasin'] } },
    ],
  },
  {
    name: 'disk: a file in place of the folder of the dossiers',
    files: { 'cwd/r.yaml': AICHA, home: 'Un fichier.\n' },
    runs: [
      {
        args: [...ANSWERED, '--sortie', 'f.md'],
        code: 0,
        // The sheet was asked for and is there; what is not kept is told, with a remedy, and never as if it were.
        err: {
          has: ['{cwd}/f.md', FOLDER_IS_FILE, /dossier/, 'Choisissez'],
          not: ['Dossier : {home}', /(Impossible)[\s\S]*\1/],
        },
      },
    ],
    left: { home: { is: 'Un fichier.\n' }, 'cwd/f.md': { has: ['La file du samedi sortait du magasin'] } },
  },
  {
    name: 'disk: the sheet on stdout needs no place for dossiers',
    files: { 'cwd/r.yaml': AICHA, home: 'Un fichier.\n' },
    runs: [{ args: [...ANSWERED, '--sortie', '-'], code: 0, out: { has: ['La file du samedi sortait du magasin'] } }],
  },
  {
    name: 'disk: exporter with a file in place of the folder of the dossiers',
    files: { home: 'Un fichier.\n' },
    runs: [{ args: ['exporter'], code: 1, err: { has: [/dossier/] } }],
  },
  {
    name: 'disk: a folder in place of the dossier',
    files: { 'home/dossiers/essai.yaml': { folder: true } },
    runs: [{ args: ['exporter', 'essai'], code: 1, err: { has: ['essai.yaml', 'EISDIR'] } }],
  },
];
