/** `repeter` without a terminal: the list of questions, on paper or for a script. */
import { expect } from 'vitest';
import { AICHA, PRIVATE } from './answers.ts';
import type { Case } from './case.ts';
import { OWN_TEMPLATE } from './own-template.ts';

type List = {
  readonly type: string;
  readonly graine: number;
  readonly dossier: string | null;
  readonly contextes: readonly string[] | null;
  readonly questions: readonly {
    readonly id: string;
    readonly droit: { readonly articles: readonly string[] } | null;
  }[];
  readonly objections: readonly { readonly id: string; readonly repliques: readonly unknown[] }[];
};

function json(look: (list: List) => void): { also: (text: string) => void } {
  return { also: (text) => look(JSON.parse(text) as List) };
}

/** Lines of a list on paper fit it. */
const FITS = /^(?:.{0,80}\n)+$/u;

export const REHEARSAL_CASES: readonly Case[] = [
  {
    name: 'rehearsal: the questions of a type, in the order of the seed, with what each needs',
    runs: [
      {
        args: ['repeter', 'annuel', '--graine', '42'],
        code: 0,
        out: {
          has: [
            FITS,
            'Entretien annuel d’évaluation : les questions probables',
            'Votre responsable pourra vous les poser',
            '--graine 42',
            '1. ',
            'Temps visé : 1 min',
            'Question difficile.',
            'Pourquoi on la pose :',
            'Pour répondre :',
            'Dans votre préparation : Mes réussites de la période',
            /Votre droit : [^()]+\(L\d/,
            'Les objections',
            '« Je comprends, mais il n’y a pas de budget. »',
          ],
        },
        err: { is: '' },
      },
    ],
    names: { cwd: [] },
    left: { home: null },
  },
  {
    name: 'rehearsal: the same seed gives the same list, another seed another order',
    runs: [
      { args: ['repeter', 'vae', '--graine', '7', '--json'], code: 0, out: json(({ questions }) => keep(questions)) },
      {
        args: ['repeter', 'vae', '--json', '--graine', '7'],
        code: 0,
        out: json(({ questions }) => expect(questions.map(({ id }) => id)).toEqual(kept)),
      },
      {
        args: ['repeter', 'vae', '--graine', '8', '--json'],
        code: 0,
        out: json(({ questions }) => {
          expect(questions.map(({ id }) => id)).not.toEqual(kept);
          expect(questions.map(({ id }) => id).sort()).toEqual([...kept].sort());
        }),
      },
    ],
  },
  {
    name: 'rehearsal: without a seed, the one that was drawn is told',
    runs: [
      {
        args: ['repeter', 'bilan', '--json'],
        code: 0,
        out: json(({ graine, dossier, objections }) => {
          expect(Number.isInteger(graine)).toBe(true);
          expect(dossier).toBeNull();
          expect(objections.every(({ repliques }) => repliques.length >= 2)).toBe(true);
        }),
      },
    ],
  },
  {
    name: 'rehearsal: of the latest dossier, by its name or by its type; none of its answers is in the list',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      { args: ['annuel', '--reponses', 'r.yaml'], code: 0 },
      {
        args: ['repeter', '--json', '--graine', '1'],
        code: 0,
        out: { ...json(({ dossier }) => expect(dossier).toMatch(/^annuel-/)), not: [...PRIVATE, 'La file du samedi'] },
      },
      {
        args: ['repeter', 'annuel', '--json'],
        code: 0,
        out: json(({ dossier }) => expect(dossier).toMatch(/^annuel-/)),
      },
      { args: ['repeter', 'parcours', '--json'], code: 0, out: json(({ dossier }) => expect(dossier).toBeNull()) },
      { args: ['repeter', '--graine', '1'], code: 0, out: { has: [FITS], not: [...PRIVATE, 'La file du samedi'] } },
    ],
  },
  {
    name: 'rehearsal: without a dossier, the questions of every situation, each with its own',
    runs: [
      {
        args: ['repeter', 'parcours', '--graine', '2'],
        code: 0,
        out: { has: ['Si c’est votre situation : ', 'cette absence'] },
      },
      { args: ['repeter', 'parcours', '--json'], code: 0, out: json(({ contextes }) => expect(contextes).toBeNull()) },
    ],
  },
  {
    name: 'rehearsal: with a dossier, the questions of its situations only',
    files: { 'cwd/r.yaml': 'prenom: Naïma\n' },
    runs: [
      { args: ['parcours', '--contexte', 'retour', '--reponses', 'r.yaml'], code: 0 },
      {
        args: ['repeter', '--json'],
        code: 0,
        out: json(({ contextes, questions }) => {
          expect(contextes).toEqual(['retour']);
          expect(questions.map(({ id }) => id)).toContain('retour-raison');
          expect(questions.map(({ id }) => id)).not.toContain('fin-de-carriere-date');
        }),
      },
    ],
  },
  {
    name: 'rehearsal: professionnel is explained and is parcours',
    runs: [
      {
        args: ['repeter', 'professionnel', '--json'],
        code: 0,
        out: json(({ type }) => expect(type).toBe('parcours')),
        err: { has: ['parcours'] },
      },
    ],
  },
  {
    name: 'rehearsal refused: nothing to rehearse, with the remedy',
    runs: [
      { args: ['repeter'], code: 1, err: { has: ['Aucun dossier', 'prep-entretien repeter annuel'] } },
      { args: ['repeter', 'anuel'], code: 1, err: { has: ['anuel', 'Vouliez-vous dire « annuel » ?'] } },
      { args: ['repeter', 'zut'], code: 1, err: { has: ['« zut » n’est ni un dossier ni un entretien', 'annuel'] } },
      { args: ['repeter', './nulle-part.yaml'], code: 1, err: { has: ['./nulle-part.yaml', 'n’existe pas'] } },
    ],
    left: { home: null },
  },
  {
    name: 'rehearsal: a broken dossier is named, put aside when it was not asked for, left when it was',
    files: { 'home/dossiers/casse.yaml': 'version: [\n' },
    runs: [
      { args: ['repeter', 'casse'], code: 1, err: { has: [/casse\.yaml:\d+:\d+/] } },
      { args: ['repeter', 'annuel'], code: 0, err: { has: ['casse.yaml', 'mis de côté'] } },
    ],
    names: { 'home/dossiers': [/^casse\.yaml\../] },
  },
  {
    name: 'rehearsal refused: a template of one’s own has no probable questions',
    files: { 'cwd/m.yaml': OWN_TEMPLATE, 'cwd/r.yaml': 'metier: Maçon\nfierte: Un mur droit\n' },
    runs: [
      { args: ['--modele', 'm.yaml', '--reponses', 'r.yaml'], code: 0 },
      { args: ['repeter'], code: 1, err: { has: ['un modèle à vous', 'prep-entretien repeter annuel'] } },
    ],
  },
  {
    name: 'rehearsal refused: a seed that is none',
    runs: ['abc', '-1', '1.5', '4294967296', ''].map((seed) => ({
      args: ['repeter', 'annuel', `--graine=${seed}`],
      code: 2 as const,
      err: { has: ['--graine', 'par exemple : --graine 42'] },
    })),
    left: { home: null },
  },
  {
    name: 'rehearsal: too many words',
    runs: [{ args: ['repeter', 'un', 'deux'], code: 2, err: { has: ['repeter'] } }],
  },
];

/** The order that the run before gave: the runs of a case follow each other. */
let kept: string[] = [];
function keep(questions: List['questions']): void {
  kept = questions.map(({ id }) => id);
}
