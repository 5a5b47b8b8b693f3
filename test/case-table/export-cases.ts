/** `exporter`: which dossier, in which form; dossiers written by hand, broken ones. */
import { expect } from 'vitest';
import { parse } from 'yaml';
import { AICHA, AICHA_SHEET, PRIVATE, SHARED } from './answers.ts';
import type { Case, Run, Words } from './case.ts';
import { OWN_TEMPLATE } from './own-template.ts';

/** The least that a dossier of the contract holds. */
function minimal(id: string, answers = '', type = 'annuel'): string {
  return `version: 1
id: ${id}
type: ${type}
modele: { id: ${type}, version: 1, empreinte: '' }
cree: 2026-11-20T08:00:00Z
modifie: 2026-11-20T08:30:00Z
reponses:
  date: { etat: repondu, valeur: 2026-12-08 }
${answers}`;
}

/** Every key of the contract, by hand. */
const BY_HAND = `# Mes notes
version: 1
id: essai
type: annuel
contextes: []
modele: { id: annuel, version: 1, empreinte: abc }
cree: 2026-11-20T08:00:00Z
modifie: 2026-11-20T08:30:00Z
personne: { prenom: Aïcha, poste: Vendeuse en boulangerie }
entretien: { date: 2026-12-08, duree: 45, responsable: Mme Perrin }
reponses:
  encadre: { etat: repondu, valeur: false }
  encadrement-equipe: { etat: repondu, valeur: Deux apprenties suivies autrefois }
  messages: { etat: repondu, valeur: [Les samedis tournent mieux] }
  criteres-connus: { etat: inconnu }
  objectifs-passes: { etat: passe }
  projet: { etat: a-confirmer, valeur: Tenir le rayon pâtisserie }
  une-question-d-avant: { etat: repondu, valeur: Une réponse d'une ancienne version }
position: criteres-connus
brouillon: { question: criteres-connus, texte: à moitié }
sorties: []
`;

function exported(name: string, dossiers: Readonly<Record<string, string>>, run: Omit<Run, 'code'>): Case {
  const files = Object.fromEntries(Object.entries(dossiers).map(([id, text]) => [`home/dossiers/${id}.yaml`, text]));
  return { name: `export: ${name}`, files, runs: [{ ...run, code: 0 }] };
}

function refused(name: string, text: string, err: Words, args: readonly string[] = ['exporter', 'essai']): Case {
  return {
    name: `export refused: ${name}`,
    files: { 'home/dossiers/essai.yaml': text },
    runs: [{ args, code: 1, err }],
    names: { cwd: [], 'home/dossiers': ['essai.yaml'] },
    left: { 'home/dossiers/essai.yaml': { is: text } },
  };
}

const TWO = {
  'home/dossiers/ancien.yaml': {
    text: minimal('ancien', '  poste: { etat: repondu, valeur: Ancien poste }\n'),
    changed: 1_700_000_000,
  },
  'home/dossiers/autre.yaml': {
    text: minimal('autre', '  poste: { etat: repondu, valeur: Autre poste }\n'),
    changed: 1_700_000_500,
  },
} as const;

export const EXPORT_CASES: readonly Case[] = [
  {
    name: 'export: without a name, the dossier changed last',
    files: TWO,
    runs: [{ args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['Autre poste'], not: ['Ancien poste'] } }],
    names: { cwd: [] },
  },
  {
    name: 'export: by id, by path, by absolute path',
    files: { ...TWO, 'cwd/mien.yaml': minimal('mien', '  poste: { etat: repondu, valeur: Mon poste }\n') },
    runs: [
      { args: ['exporter', 'ancien', '--sortie', '-'], code: 0, out: { has: ['Ancien poste'] } },
      { args: ['exporter', 'mien.yaml', '--sortie', '-'], code: 0, out: { has: ['Mon poste'] } },
      { args: ['exporter', './mien.yaml', '--sortie', '-'], code: 0, out: { has: ['Mon poste'] } },
      { args: ['exporter', '{home}/dossiers/ancien.yaml', '--sortie', '-'], code: 0, out: { has: ['Ancien poste'] } },
    ],
  },
  {
    name: 'export refused: an unknown dossier, with the nearest',
    files: TWO,
    runs: [
      { args: ['exporter', 'ancein'], code: 1, err: { has: ['ancein', /Vouliez-vous dire.*ancien/] } },
      { args: ['exporter', 'tout-autre-chose'], code: 1, err: { has: ['tout-autre-chose'] } },
      { args: ['exporter', 'dossiers/ancien.yaml'], code: 1, err: { has: ['dossiers/ancien.yaml'] } },
    ],
    names: { cwd: [] },
  },
  exported(
    'the least that a dossier must hold',
    { essai: minimal('essai') },
    {
      args: ['exporter', 'essai', '--sortie', '-'],
      out: { has: ['mardi 8 décembre 2026', 'type: "annuel"'] },
    },
  ),
  exported(
    'a dossier written by hand, with every key',
    { essai: BY_HAND },
    {
      args: ['exporter', '--sortie', '-'],
      out: {
        has: [
          'Aïcha',
          'Vendeuse en boulangerie',
          'mardi 8 décembre 2026',
          '45 minutes',
          'Mme Perrin',
          'Les samedis tournent mieux',
          'Tenir le rayon pâtisserie',
        ],
        not: [
          'Deux apprenties suivies autrefois',
          "Une réponse d'une ancienne version",
          'à moitié',
          'Mes objectifs de la période',
        ],
      },
    },
  ),
  {
    name: 'export: answers that are not visible, of other versions or half-typed stay in the dossier',
    files: { 'home/dossiers/essai.yaml': BY_HAND },
    runs: [{ args: ['exporter', '--sortie', 'f.md'], code: 0, err: { has: ['{cwd}/f.md'] } }],
    left: {
      'home/dossiers/essai.yaml': {
        mode: 0o600,
        has: ['Deux apprenties suivies autrefois', "Une réponse d'une ancienne version", 'à moitié'],
        also: (text) => {
          const dossier = parse(text);
          expect(dossier).toMatchObject({ id: 'essai', position: 'criteres-connus', cree: '2026-11-20T08:00:00Z' });
          expect(dossier.sorties).toHaveLength(1);
          expect(JSON.stringify(dossier.sorties)).toMatch(/cwd\/f\.md".*"[0-9a-f]{64}"/);
        },
      },
    },
  },
  {
    name: 'export: json after a scripted preparation, and once more in the same place',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      { args: ['exporter', '--format', 'json'], code: 0, out: { is: '' }, err: { has: [`${AICHA_SHEET}.json`] } },
      {
        args: ['exporter', '--format', 'json'],
        age: [`cwd/${AICHA_SHEET}.json`],
        code: 0,
        err: { has: ['identique'] },
      },
      {
        args: ['exporter', '--format', 'json', '--sortie', '-'],
        code: 0,
        out: { has: ['"valeur": "Vendeuse en boulangerie"', ...PRIVATE] },
      },
    ],
    names: { cwd: ['r.yaml', `${AICHA_SHEET}.md`, `${AICHA_SHEET}.json`], 'home/dossiers': [/^annuel-/] },
    left: { [`cwd/${AICHA_SHEET}.json`]: { untouched: true, has: ['"version": 1'] } },
  },
  {
    name: 'export: the Markdown is the one that the preparation wrote',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      { args: ['exporter'], age: [`cwd/${AICHA_SHEET}.md`], code: 0, err: { has: ['identique'] } },
    ],
    left: { [`cwd/${AICHA_SHEET}.md`]: { untouched: true } },
  },
  {
    name: 'export: --partageable and --vierge',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      {
        args: ['exporter', '--partageable', '--sortie', '-'],
        code: 0,
        out: { has: SHARED, not: PRIVATE },
        err: { has: [/\b3\b.*privée/] },
      },
      { args: ['exporter', '--vierge', '--sortie', '-'], code: 0, out: { has: ['Aïcha', /(?:…|\.|_){20,}/] } },
    ],
  },
  {
    name: 'export: --court is kept by the dossier',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--court', '--reponses', 'r.yaml'], code: 0 },
      { args: ['exporter', '--sortie', '-'], code: 0, out: { not: ['Ce que je fais en plus'] } },
    ],
  },
  {
    name: 'export refused: the template of one’s own is gone',
    files: {
      'cwd/m.yaml': OWN_TEMPLATE,
      'home/dossiers/essai.yaml': minimal('essai', '', 'chantier').replace(
        "empreinte: ''",
        "empreinte: '', fichier: /nulle/part/m.yaml",
      ),
    },
    runs: [{ args: ['exporter'], code: 1, err: { has: ['/nulle/part/m.yaml', 'ENOENT'] } }],
  },
  refused('a dossier of an interview that this version does not know', minimal('essai', '', 'jardinage'), {
    has: ['jardinage'],
  }),
  refused('a cut dossier names its line and stays', `${minimal('essai')}  poste: { etat: repondu, valeur: "Ven`, {
    has: [/essai\.yaml:\d+:\d+/],
  }),
  refused('an empty dossier', '', { has: [/essai\.yaml:1:1/] }),
  refused('a wrong state names its place', minimal('essai', '  poste: { etat: repndu, valeur: Maçon }\n'), {
    has: [/essai\.yaml:9:\d+.*« repndu ».*« repondu »/],
  }),
  refused('all problems at once', minimal('essai', '  poste: { etat: repndu }\n').replace('cree:', 'creee:'), {
    has: [/essai\.yaml:5:1.*creee.*cree/, /essai\.yaml:9:\d+.*repndu/],
  }),
  refused(
    'an answer that is none, with its question',
    minimal('essai', '  criteres-connus: { etat: repondu, valeur: ecrit }\n'),
    {
      has: ['criteres-connus', 'ecrit', 'essai'],
    },
  ),
  refused('a dossier of a later version', minimal('essai').replace('version: 1', 'version: 99'), {
    has: ['essai.yaml', 'plus récente', /\n.+\n$/],
  }),
  {
    name: 'export: a broken dossier that is the only one is put aside, named, kept whole',
    files: { 'home/dossiers/essai.yaml': 'version: [\n' },
    runs: [{ args: ['exporter'], code: 1, err: { has: ['{home}/dossiers/essai.yaml.'] } }],
    names: { 'home/dossiers': [/^essai\.yaml\../] },
    left: { 'home/dossiers/essai.yaml.illisible': { is: 'version: [\n' } },
  },
  {
    name: 'export: a broken dossier that is the latest is never passed over in silence',
    files: { ...TWO, 'home/dossiers/casse.yaml': { text: 'version: [\n', changed: 1_700_001_000 } },
    runs: [
      { args: ['exporter', '--sortie', '-'], code: 0, out: { has: ['Autre poste'] }, err: { has: ['casse.yaml'] } },
    ],
    left: { 'home/dossiers/casse.yaml.illisible': { is: 'version: [\n' } },
  },
];
