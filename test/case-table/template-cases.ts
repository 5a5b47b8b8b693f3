/** `--modele`: a template of one's own, good and broken; compulsory answers; contexts. */
import type { Case, Entry, Words } from './case.ts';
import { OWN_TEMPLATE } from './own-template.ts';

const OWN = ['preparer', '--modele', 'm.yaml'];
const WITH_ANSWERS = [...OWN, '--reponses', 'r.yaml', '--sortie', '-'];
const COMPLETE = 'jour: 2026-12-08\nmetier: Maçon\nfierte: Le mur de 34 m\n';

function own(name: string, answers: string, args: readonly string[], code: 0 | 1 | 2, words: Words): Case {
  return {
    name: `own template: ${name}`,
    files: { 'cwd/m.yaml': OWN_TEMPLATE, 'cwd/r.yaml': answers },
    runs: [{ args, code, ...(code === 0 ? { out: words } : { err: words }) }],
    names: { cwd: ['m.yaml', 'r.yaml'] },
  };
}

function broken(name: string, template: Entry | null, err: Words): Case {
  return {
    name: `broken template: ${name}`,
    files: { 'cwd/r.yaml': COMPLETE, ...(template === null ? {} : { 'cwd/m.yaml': template }) },
    runs: [{ args: WITH_ANSWERS, code: 1, err }],
    left: { home: null },
  };
}

/** The good template with one thing changed, which must be there. */
function changed(from: string, to: string): string {
  if (!OWN_TEMPLATE.includes(from)) throw new Error(`The template does not hold ${from}`);
  return OWN_TEMPLATE.replace(from, to);
}

const THREE_FAULTS = changed('duree_entretien: 30', 'duree_entretien: trente')
  .replace('theme: poste', 'theme: post')
  .replace('part: 10', 'parts: 10');

export const TEMPLATE_CASES: readonly Case[] = [
  own('a good one gives its sheet', COMPLETE, WITH_ANSWERS, 0, {
    has: [
      'type: "chantier"',
      'modele: "chantier"',
      'version_modele: 3',
      '# Ma préparation au point de chantier',
      'Le mur de 34 m',
      'Relire',
    ],
    not: ['Ma reprise'],
  }),
  own('a missing compulsory answer is named', 'metier: Maçon\n', WITH_ANSWERS, 1, {
    has: ['fierte'],
    not: ['prenom-apprenti'],
  }),
  own('all missing compulsory answers are named at once', 'jour: 2026-12-08\n', WITH_ANSWERS, 1, {
    has: ['metier', 'fierte'],
  }),
  own('without any answers file too', '', [...OWN, '--sortie', '-'], 1, { has: ['metier', 'fierte', '--reponses'] }),
  own('in an empty answers file too', '', WITH_ANSWERS, 1, { has: ['metier', 'fierte'] }),
  own(
    'null and unknown are no answer to a compulsory question',
    'metier: null\nfierte: { inconnu: true }\n',
    WITH_ANSWERS,
    1,
    {
      has: ['metier', 'fierte'],
    },
  ),
  own('a compulsory question of an open branch counts', `${COMPLETE}apprenti: oui\n`, WITH_ANSWERS, 1, {
    has: ['prenom-apprenti'],
    not: ['« metier', '« fierte'],
  }),
  own('a compulsory question of a closed branch does not', `${COMPLETE}apprenti: non\n`, WITH_ANSWERS, 0, {
    has: ['Maçon'],
  }),
  own('wrong and missing answers are told at once', 'metier: Maçon\nfiertee: x\njour: 31/02/2026\n', WITH_ANSWERS, 1, {
    has: ['r.yaml:2:1', 'r.yaml:3:7', /« fierte »/],
  }),
  own('a blank sheet needs no compulsory answer', '', [...OWN, '--vierge', '--sortie', '-'], 0, { has: ['Ma fierté'] }),
  own(
    '--partageable leaves its private question out',
    `${COMPLETE}secret: Je cherche ailleurs depuis mai\n`,
    [...WITH_ANSWERS, '--partageable'],
    0,
    {
      has: ['Le mur de 34 m'],
      not: ['Je cherche ailleurs'],
    },
  ),
  own('a context opens its section', `${COMPLETE}reprise: Doucement\n`, [...WITH_ANSWERS, '--contexte', 'retour'], 0, {
    has: ['Doucement', 'Retour d’absence', 'contextes: ["retour"]'],
  }),
  own('several contexts', COMPLETE, [...WITH_ANSWERS, '--contexte', 'retour', '--contexte', 'premiere-annee'], 0, {
    has: ['Ma reprise', 'Première année', /contextes: \["retour", ?"premiere-annee"\]/],
  }),
  own(
    'without its context a section is hidden, and its answers accepted',
    `${COMPLETE}reprise: Doucement\n`,
    WITH_ANSWERS,
    0,
    {
      not: ['Doucement'],
    },
  ),
  own('an unknown context, with the nearest', COMPLETE, [...WITH_ANSWERS, '--contexte', 'retou'], 2, {
    has: ['retou ', 'retour'],
  }),
  own('all unknown contexts at once', COMPLETE, [...WITH_ANSWERS, '--contexte', 'aaa', '--contexte', 'bbb'], 2, {
    has: ['aaa', 'bbb'],
  }),
  {
    name: 'own template: its dossier finds it again from another folder',
    files: { 'cwd/m.yaml': OWN_TEMPLATE, 'cwd/r.yaml': COMPLETE },
    runs: [
      { args: [...OWN, '--reponses', 'r.yaml'], code: 0 },
      { args: ['exporter', '--sortie', '-', '--format', 'txt'], code: 0, out: { has: ['Le mur de 34 m'] } },
    ],
    names: { cwd: ['m.yaml', 'r.yaml', 'fiche-chantier-2026-12-08.md'], 'home/dossiers': [/^chantier-/] },
  },
  broken('all its problems at once, with their places', THREE_FAULTS, {
    has: [/m\.yaml:7:18 :.*trente/, /m\.yaml:19:.*« post ».*« poste »/, /m\.yaml:\d+:\d+.*« parts ».*« part »/],
  }),
  broken('a condition on an unknown question', changed('question: apprenti, vaut', 'question: aprenti, vaut'), {
    has: [/m\.yaml:28:\d+.*aprenti.*apprenti/],
  }),
  broken(
    'a condition on a later question',
    changed('theme: poste, obligatoire: oui', 'theme: poste, si: { question: apprenti, vaut: true }'),
    {
      has: [/m\.yaml:19:\d+.*apprenti/],
    },
  ),
  broken('the same id twice', changed('id: fierte,', 'id: metier,'), { has: [/m\.yaml:20:\d+.*metier/] }),
  broken('a colon in a text', changed('titre: Mon travail', 'titre: Mon travail : le vrai'), { has: [/m\.yaml:16:/] }),
  broken('no YAML at all', 'titre: [\n', { has: [/m\.yaml:\d+:\d+/] }),
  broken('an empty file', '', { has: [/m\.yaml:1:1/] }),
  broken('a file that does not exist', null, { has: ['m.yaml', 'ENOENT'] }),
  broken('a folder', { folder: true }, { has: ['m.yaml', 'EISDIR'] }),
  broken('a file that is too large', { zeros: 1_000_001 }, { has: ['m.yaml', /1\sMo/] }),
  broken('a file in Latin-1', Buffer.from(OWN_TEMPLATE, 'latin1'), { has: ['m.yaml', 'UTF-8'] }),
];
