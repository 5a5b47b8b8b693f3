/** Terminal escapes in words, names and texts: every run of the table checks that none comes out raw. */
import type { Case, Words } from './case.ts';
import { OWN_TEMPLATE } from './own-template.ts';

const RED = '\u001b[31m';
/** The same as one character, the title of the window, the bell. */
const NASTY = `\u009b31m${RED}\u001b]0;titre\u0007\u0007`;

function hostile(name: string, args: readonly string[], code: 0 | 1 | 2, err: Words = {}): Case {
  return { name: `escapes: ${name}`, runs: [{ args, code, err }] };
}

const ANSWERS = `poste: "a${'\\e[31m'}b\\x9b31mc\\ad"\nservice: un${RED}deux\ndate: 2026-12-08\n`;

export const HOSTILE_CASES: readonly Case[] = [
  hostile('in a type', [`ann${NASTY}uelle`], 2),
  hostile('in a flag', ['annuel', `--so${NASTY}rti`], 2),
  hostile('in a format', ['annuel', '--format', `m${NASTY}`], 2),
  hostile('in a context', ['annuel', '--contexte', `re${NASTY}tour`], 2),
  hostile('in a colour', ['--couleur', `rou${NASTY}ge`, 'annuel'], 2),
  hostile('in a type beside --modele', [`ann${NASTY}`, '--modele', 'm.yaml'], 2),
  hostile('in the name of a file that is not there', ['annuel', '--reponses', `r${NASTY}.yaml`], 1, {
    has: ['ENOENT'],
  }),
  hostile('in the name of a template that is not there', ['preparer', '--modele', `m${NASTY}.yaml`], 1, {
    has: ['ENOENT'],
  }),
  hostile('in the name of a dossier', ['exporter', `d${NASTY}`], 1),
  hostile('in the name of the sheet that is written', ['annuel', '--sortie', `f${NASTY}.md`], 0, { has: ['.md'] }),
  hostile('in the name of a foreign sheet', ['annuel', '--sortie', `f${NASTY}.docx`], 2),
  {
    name: 'escapes: in the name of a sheet that stands there',
    files: { [`cwd/f${RED}.md`]: 'Un texte.\n' },
    runs: [{ args: ['annuel', '--sortie', `f${RED}.md`], code: 1, err: { has: ['existe déjà'] } }],
  },
  {
    name: 'escapes: in the name of the folder of the dossiers',
    files: { [`home/dossiers/d${RED}.yaml`]: 'version: [\n' },
    runs: [
      { args: ['exporter', 'autre'], code: 1 },
      { args: ['exporter', `d${RED}`], code: 1, err: { has: [/d.*\.yaml:\d+:\d+/] } },
      { args: ['exporter'], code: 1, err: { has: [/d.*\.yaml/] } },
    ],
  },
  {
    name: 'escapes: in the name and the text of a broken template',
    files: { [`cwd/m${RED}.yaml`]: `titre: "a${'\\e[31m'}"\n${RED}cle: x\n"cl\\e[31me": y\n` },
    runs: [{ args: ['preparer', '--modele', `m${RED}.yaml`], code: 1, err: { has: [/m.*\.yaml:\d+:\d+/] } }],
  },
  {
    name: 'escapes: in the texts of a template that is good',
    files: {
      'cwd/m.yaml': OWN_TEMPLATE.replace('titre_fiche: Ma', `titre_fiche: "Ma${'\\e[31m\\x9b31m'}`).replace(
        'au point de chantier\n',
        'au point de chantier"\n',
      ),
    },
    runs: [
      {
        args: ['preparer', '--modele', 'm.yaml', '--vierge', '--sortie', '-'],
        code: 0,
        out: { has: ['# Ma préparation'] },
      },
    ],
  },
  {
    name: 'escapes: in answers, for each format',
    files: { 'cwd/r.yaml': ANSWERS },
    runs: ['md', 'txt', 'json'].map((format) => ({
      args: ['annuel', '--reponses', 'r.yaml', '--format', format, '--sortie', '-'],
      code: 0 as const,
      out: { has: ['abcd', 'undeux'] },
    })),
  },
  {
    name: 'escapes: in wrong answers and their keys',
    files: {
      'cwd/r.yaml': `"po\\e[31mste": x\ncriteres-connus: "ec\\e[31mrit\\x9b31m"\ndate: "\\e]0;x\\a31/02"\nduree: { "\\e[1m": 2 }\n`,
    },
    runs: [
      {
        args: ['annuel', '--reponses', 'r.yaml'],
        code: 1,
        err: { has: ['r.yaml:1:1', 'r.yaml:2:', 'r.yaml:3:', 'r.yaml:4:'] },
      },
    ],
  },
  {
    name: 'escapes: in a dossier written by hand',
    files: {
      'home/dossiers/essai.yaml': `version: 1\nid: essai\ntype: annuel\nmodele: { id: annuel, version: 1, empreinte: '' }\ncree: x\nmodifie: x\nreponses:\n  poste: { etat: repondu, valeur: "a\\e[31mb" }\n  date: { etat: repondu, valeur: 2026-12-08 }\n`,
    },
    runs: [{ args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['ab'] } }],
  },
  {
    name: 'escapes: in the wrong answers of a dossier',
    files: {
      'home/dossiers/essai.yaml': `version: 1\nid: essai\ntype: annuel\nmodele: { id: annuel, version: 1, empreinte: '' }\ncree: x\nmodifie: x\nreponses:\n  criteres-connus: { etat: repondu, valeur: "ec\\e[31mrit" }\n`,
    },
    runs: [{ args: ['exporter', '--sortie', '-'], code: 1, err: { has: ['criteres-connus'] } }],
  },
];
