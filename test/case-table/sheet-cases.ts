/** The sheet itself: what is on it, in each format and each version. */
import { expect } from 'vitest';
import { parse } from 'yaml';
import { AICHA, AICHA_SHEET, ANY_DOSSIER, PRIVATE, SHARED } from './answers.ts';
import type { Case, Files, Run, Words } from './case.ts';

const FILES: Files = { 'cwd/r.yaml': AICHA };
const ANSWERED = ['annuel', '--reponses', 'r.yaml'];

/** One run of `annuel --reponses r.yaml … --sortie -`. */
function printed(name: string, args: readonly string[], out: Words, more: Partial<Run> = {}): Case {
  return {
    name: `sheet: ${name}`,
    files: FILES,
    runs: [{ args: [...ANSWERED, ...args, '--sortie', '-'], code: 0, out, ...more }],
    names: { cwd: ['r.yaml'] },
  };
}

function frontMatter(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  expect(yaml, text.slice(0, 300)).not.toBe('');
  return parse(yaml);
}

type JsonQuestion = { id: string; visibilite: string; etat: string | null; valeur: unknown };

function jsonSheet(text: string): { sheet: Record<string, unknown>; questions: Map<string, JsonQuestion> } {
  const sheet = JSON.parse(text);
  const questions = sheet.sections.flatMap((section: { questions: JsonQuestion[] }) => section.questions);
  expect(questions.length).toBeGreaterThan(5);
  return { sheet, questions: new Map(questions.map((question: JsonQuestion) => [question.id, question])) };
}

export const SHEET_CASES: readonly Case[] = [
  printed('to stdout, and nothing else there', [], {
    has: [/^---\ntype:/, /\n# .+entretien annuel/, ...SHARED, ...PRIVATE, /\n$/],
    not: ['r.yaml', 'Fiche écrite', 'Dossier'],
  }),
  printed('the front matter', [], {
    also: (text) => {
      const meta = frontMatter(text);
      expect(Object.keys(meta)).toEqual([
        'type',
        'contextes',
        'date',
        'modele',
        'version_modele',
        'partageable',
        'genere_par',
      ]);
      expect(meta).toMatchObject({ type: 'annuel', contextes: [], date: '2026-12-08', partageable: false });
      expect(meta.genere_par).toMatch(/^prep-entretien \d/);
    },
  }),
  printed('its parts, in order', [], {
    has: [
      /# .*[\s\S]*mardi 8 décembre 2026[\s\S]*Mme Perrin[\s\S]*Aïcha[\s\S]*## En un coup d’œil/,
      /## En un coup d’œil[\s\S]*Les samedis tournent mieux[\s\S]*50 € de plus par mois[\s\S]*Qui fera l'ouverture cet été \?[\s\S]*La date du deuxième terminal[\s\S]*La file du samedi/,
      /À chercher[\s\S]*Plan d’action[\s\S]*Déroulé[\s\S]*[Uu]ne semaine avant[\s\S]*1er décembre 2026[\s\S]*[Ll]a veille[\s\S]*7 décembre 2026[\s\S]*[Pp]endant[\s\S]*deux jours[\s\S]*droits/,
      /L1222-2/,
    ],
  }),
  printed('an answer of a hidden branch is accepted and not shown', [], { not: ['Deux apprenties suivies autrefois'] }),
  printed('null leaves a question out, without "à compléter"', [], { not: ['Mes objectifs de la période'] }),
  printed('what is not answered is shown as "à compléter"', [], {
    has: [/[Àà] compléter[^\n]*Ce que je fais en plus/],
  }),
  printed('an unknown answer goes to the things to look up, with the place to look', [], {
    has: [/## À chercher[^#]*- \[ \] Je connais les critères[^#\n]*formulaire/],
  }),
  printed('--format json', ['--format', 'json'], {
    also: (text) => {
      const { sheet, questions } = jsonSheet(text);
      expect(Object.keys(sheet)).toEqual([
        'version',
        'type',
        'contextes',
        'date',
        'personne',
        'sections',
        'a_chercher',
        'plan',
        'conseils',
      ]);
      expect(sheet).toMatchObject({ version: 1, type: 'annuel', contextes: [], date: '2026-12-08' });
      expect(sheet.personne).toMatchObject({ prenom: 'Aïcha', poste: 'Vendeuse en boulangerie' });
      expect(questions.get('encadre')).toMatchObject({ etat: 'repondu', valeur: false, visibilite: 'partageable' });
      expect(questions.get('objectifs-passes')).toMatchObject({ etat: 'passe', valeur: null });
      expect(questions.get('criteres-connus')).toMatchObject({ etat: 'inconnu' });
      expect(questions.get('remuneration-si-non')).toMatchObject({ visibilite: 'prive' });
      expect(questions.has('encadrement-equipe')).toBe(false);
      expect(Object.keys(questions.get('decision') ?? {})).toEqual([
        'id',
        'question',
        'genre',
        'visibilite',
        'etat',
        'valeur',
      ]);
      expect(JSON.stringify(sheet.a_chercher)).toContain('criteres-connus');
      expect(JSON.stringify(sheet.plan)).toContain('50 € de plus par mois');
    },
  }),
  printed('--format txt has no signs of Markdown', ['--format', 'txt'], {
    has: [...SHARED, ...PRIVATE],
    not: [/\*\*/, /^#/m, /^---\ntype/],
  }),
  printed(
    '--partageable: private answers and parts are absent, their count is told',
    ['--partageable'],
    { has: [...SHARED, 'partageable: true'], not: [...PRIVATE, /ce qui m’irait/i, /le minimum :/i] },
    { err: { has: [/\b3\b.*privée/] } },
  ),
  printed('--partageable in txt', ['--partageable', '--format', 'txt'], { has: [...SHARED], not: [...PRIVATE] }),
  printed('--partageable in json', ['--partageable', '--format', 'json'], {
    has: [...SHARED],
    not: [...PRIVATE, 'remuneration-si-non', '"acceptable"', '"minimum"'],
  }),
  printed('--court: the short questions, and what was answered of the others', ['--court'], {
    has: [...SHARED, 'Une prime de quartier par trimestre'],
    not: ['Ce que je fais en plus'],
  }),
  printed('--complet: all the questions', ['--complet'], { has: [...SHARED, 'Ce que je fais en plus'] }),
  printed('without either, all the questions', [], { has: ['Ce que je fais en plus'] }),
  {
    name: 'sheet: --partageable has a name of its own and leaves the whole one alone',
    files: FILES,
    runs: [
      { args: ANSWERED, code: 0, err: { has: [`{cwd}/${AICHA_SHEET}.md`] } },
      { args: [...ANSWERED, '--partageable'], code: 0, err: { has: [`{cwd}/${AICHA_SHEET}-partageable.md`] } },
    ],
    names: { cwd: ['r.yaml', `${AICHA_SHEET}.md`, `${AICHA_SHEET}-partageable.md`] },
    left: {
      [`cwd/${AICHA_SHEET}.md`]: { has: PRIVATE, mode: 0o600 },
      [`cwd/${AICHA_SHEET}-partageable.md`]: { has: SHARED, not: PRIVATE, mode: 0o600 },
    },
  },
  {
    name: 'sheet: --partageable says so when nothing was private',
    files: { 'cwd/r.yaml': 'date: 2026-12-08\nposte: Maçon\n' },
    runs: [{ args: [...ANSWERED, '--partageable', '--sortie', '-'], code: 0, err: { has: [/aucune|\b0\b/i] } }],
  },
  {
    name: 'sheet: the dossier keeps everything, hidden answers too, for its owner alone',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0, out: { is: '' }, err: { has: ['{cwd}/f.md', '{home}'] } },
    ],
    names: { cwd: ['r.yaml', 'f.md'], 'home/dossiers': [ANY_DOSSIER] },
    left: { 'home/dossiers': { mode: 0o700 } },
  },
  {
    name: 'sheet: without a terminal and without answers, a sheet to complete',
    runs: [{ args: ['annuel', '--sortie', '-'], code: 0, out: { has: [/[Àà] compléter/] } }],
  },
  {
    name: 'sheet: preparer annuel is annuel',
    files: FILES,
    runs: [
      { args: [...ANSWERED, '--sortie', 'f.md'], code: 0 },
      { args: ['preparer', ...ANSWERED, '--sortie', 'f.md'], age: ['cwd/f.md'], code: 0 },
    ],
    left: { 'cwd/f.md': { untouched: true } },
  },
  {
    name: 'blank: room to write, and no dossier',
    runs: [
      { args: ['annuel', '--vierge', '--sortie', '-'], code: 0, out: { has: [/(?:(?:…|\.|_){20,}\n+){3}/, 'œil'] } },
    ],
    left: { home: null },
  },
  {
    name: 'blank: several types give a file each',
    runs: [{ args: ['preparer', 'annuel', 'accompagnement', '--vierge', '--sortie', 'papier/'], code: 0 }],
    names: { cwd: ['papier'], 'cwd/papier': [/^fiche-annuel-.*\.md$/, /^fiche-accompagnement-.*\.md$/] },
    left: { 'cwd/papier': { mode: 0o700 }, home: null },
  },
  {
    name: 'blank: several types in two formats, a type said twice counts once',
    runs: [
      { args: ['annuel', 'accompagnement', 'annuel', '--vierge', '--format', 'md,txt', '--sortie', 'p'], code: 0 },
    ],
    names: { 'cwd/p': [/^fiche-annuel-.*md$/, /^fiche-annuel-.*txt$/, /^fiche-acc.*md$/, /^fiche-acc.*txt$/] },
  },
  {
    name: 'blank: what is already known is on it',
    files: FILES,
    runs: [{ args: [...ANSWERED, '--vierge', '--sortie', '-'], code: 0, out: { has: ['Aïcha', /(?:…|\.|_){20,}/] } }],
  },
  {
    name: 'blank: --court has less room than --complet',
    runs: [
      { args: ['annuel', '--vierge', '--court', '--sortie', '-'], code: 0, out: { not: ['Ce que je fais en plus'] } },
      { args: ['annuel', '--vierge', '--complet', '--sortie', '-'], code: 0, out: { has: ['Ce que je fais en plus'] } },
    ],
  },
];
