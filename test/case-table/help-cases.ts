/** The help and the version: French, on one screen. */
import type { Case, Words } from './case.ts';

/** At most 24 lines of at most 80 columns. */
const ONE_SCREEN = /^(?:.{0,80}\n){1,24}$/u;

const ENGLISH =
  /\b(?:usage|default|choices|display|help|commands?|arguments:|options:|output|file|folder|answers|show|number)\b/i;

const FRENCH_SCREEN: Words = {
  has: [ONE_SCREEN, /Emploi :/, /Options :/, /affiche cette aide/],
  // The flags' own names aside.
  also: (text) => {
    const words = text.replaceAll('--help', '').replace(/[[<][^\]>]*[\]>]/g, '');
    if (ENGLISH.test(words)) throw new Error(`English word in the help: ${ENGLISH.exec(words)?.[0]}\n${text}`);
  },
};

function screen(args: readonly string[], ...more: (string | RegExp)[]): Case {
  return {
    name: `help: ${args.join(' ')} is French and fits on one screen`,
    runs: [{ args, code: 0, out: { ...FRENCH_SCREEN, has: [...(FRENCH_SCREEN.has ?? []), ...more] }, err: { is: '' } }],
    names: { cwd: [] },
    left: { home: null },
  };
}

const VERSION: Words = { has: [/^\d+\.\d+\.\d+\n$/] };

export const HELP_CASES: readonly Case[] = [
  screen(
    ['--help'],
    'preparer',
    'reprendre',
    'exporter',
    'types',
    'comparer',
    '--couleur',
    '--version',
    /auto, toujours(?:,| ou) jamais/,
  ),
  screen(['-h'], 'preparer'),
  screen(
    ['annuel', '--help'],
    '--modele',
    '--reponses',
    '--sans-question',
    '--sortie',
    '--format',
    '--partageable',
    '--vierge',
    '--contexte',
    '--complet',
    '--court',
    '--ecraser',
  ),
  screen(['preparer', '-h'], '--reponses'),
  screen(['exporter', '--help'], '--sortie', '--format', '--partageable', '--vierge'),
  screen(['lot', '--help'], '--rapport', '--essai', '--reprendre', '--colonnes', '--ignorer-colonnes', '--json'),
  screen(['reprendre', '--help'], 'reprendre [dossier]'),
  screen(['echeances', '--help'], '--situation', '--a-la-date', '--ics', '--ecraser', '--json'),
  screen(['repeter', '--help'], 'repeter [dossier|type]', '--graine', '--json', 'chronomètre'),
  screen(['dispositifs', '--help'], '--situation', '--pour-le', '--a-la-date', '--json'),
  { name: 'version: --version', runs: [{ args: ['--version'], code: 0, out: VERSION, err: { is: '' } }] },
  { name: 'version: -V', runs: [{ args: ['-V'], code: 0, out: VERSION, err: { is: '' } }] },
  {
    name: 'help: what is not built yet is absent from it',
    runs: [
      {
        args: ['--help'],
        code: 0,
        out: { not: ['--json'] },
      },
      { args: ['annuel', '--help'], code: 0, out: { not: ['--simple', '--json', 'docx', 'html', 'pdf'] } },
    ],
  },
];
