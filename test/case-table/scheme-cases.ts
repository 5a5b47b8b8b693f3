/** `dispositifs`: the list, a card, and what fits a situation. */
import { expect } from 'vitest';
import type { Case, Words } from './case.ts';

/** Seven years of practice, a precise diploma, no long absence. */
const CARER = `profil: { contrat: cdi, mois_entreprise: 84, temps: 60, niveau: 0 }
souhait:
  but: diplome
  cible: diplôme d'État d'aide-soignante
  precis: true
  certification: true
  pratique_mois: 84
  prix: 2400
  solde_cpf: 3200
  absence: impossible
  employeur: a-convaincre
`;

const LAW_DATES = 'Code du travail lu au 27 mars 2026 · règles vérifiées en septembre 2026';

function json(check: (data: Record<string, never>) => void): Words {
  return { also: (text) => check(JSON.parse(text)) };
}

function refused(name: string, args: readonly string[], code: 1 | 2, ...has: (string | RegExp)[]): Case {
  return {
    name: `dispositifs: ${name}`,
    files: { 'cwd/s.yaml': CARER },
    runs: [{ args: ['dispositifs', ...args], code, err: { has } }],
  };
}

export const SCHEME_CASES: readonly Case[] = [
  {
    name: 'dispositifs: the list, one short block each',
    runs: [
      {
        args: ['dispositifs'],
        code: 0,
        out: {
          has: [
            /Conseil en évolution professionnelle \(CEP\)[\s\S]*Bilan[\s\S]*VAE[\s\S]*Coaching/,
            'Mot à taper : ptp',
          ],
          also: (text) => expect(text.match(/Mot à taper/g)).toHaveLength(12),
        },
        err: { is: '' },
      },
    ],
    left: { home: null },
  },
  {
    name: 'dispositifs: the list as data',
    runs: [
      {
        args: ['dispositifs', '--json'],
        code: 0,
        out: {
          also: (text) => {
            const list = JSON.parse(text);
            expect(list).toHaveLength(12);
            expect(Object.keys(list[0])).toEqual(['code', 'nom', 'resume']);
          },
        },
      },
    ],
  },
  {
    name: 'dispositifs: a card, with the law and its two dates; by another of its names too',
    runs: ['vae', 'Validation-des-acquis'].map((name) => ({
      args: ['dispositifs', name],
      code: 0,
      out: {
        has: ['Pour qui', 'Ce que cela paie', 'Qui décide', 'Ses limites', 'Questions à poser', 'L6411-1', LAW_DATES],
        not: ['Dans votre situation'],
      },
      err: { is: '' },
    })),
  },
  {
    name: 'dispositifs: the steps of a card, counted back from a wished day',
    runs: [
      {
        args: ['dispositifs', 'vae', '--pour-le', '2027-09-01'],
        code: 0,
        out: { has: [/congé de VAE au moins 30 jours avant[\s\S]{0,80}2 août 2027/] },
      },
      {
        args: ['dispositifs', 'vae', '--pour-le', '01/12/2026'],
        code: 0,
        out: { has: [/conseillé dès le .* : commencez maintenant/s, /délai de la loi passé, le/] },
      },
    ],
  },
  {
    name: 'dispositifs: a card as data',
    runs: [
      {
        args: ['dispositifs', 'coaching', '--json', '--a-la-date', '2027-02-01'],
        code: 0,
        out: json((card) => {
          expect(card).toMatchObject({ code: 'coaching', a_la_date: '2027-02-01', code_verifie_le: '2026-03-27' });
          expect(card).not.toHaveProperty('situation');
        }),
      },
    ],
  },
  {
    name: 'dispositifs: what fits a situation, in order, with reasons; and what is set aside',
    files: { 'cwd/s.yaml': CARER },
    runs: [
      {
        args: ['dispositifs', '--situation', 's.yaml'],
        code: 0,
        out: {
          has: [
            /1\. Validation des acquis[\s\S]*Votre pratique \(7 ans\)[\s\S]*2\. [\s\S]*Ce que nous écartons/,
            /- Bilan de compétences : Votre projet est déjà précis/,
            /- Projet de transition professionnelle \(PTP\)/,
            LAW_DATES,
          ],
        },
        err: { is: '' },
      },
    ],
    names: { cwd: ['s.yaml'] },
    left: { home: null },
  },
  {
    name: 'dispositifs: the same as data, from the standard input',
    runs: [
      {
        args: ['dispositifs', '--situation', '-', '--json', '--pour-le', '2027-09-01'],
        stdin: CARER,
        code: 0,
        out: json((advice) => {
          expect(Object.keys(advice)).toEqual(['pistes', 'ecartees']);
          const pistes: { code: string; rang: number; etapes: string[]; articles: string[] }[] = advice.pistes ?? [];
          expect(pistes.map(({ code, rang }) => [code, rang])).toEqual([
            ['vae', 1],
            ['cep', 2],
            ['cpf', 3],
          ]);
          expect(Object.keys(pistes[0] ?? {})).toEqual(['code', 'rang', 'pourquoi', 'etapes', 'articles']);
          expect(pistes[0]?.articles).toContain('L6411-1');
          expect(pistes[0]?.etapes.join(' ')).toContain('2 août 2027');
          const aside: { code: string }[] = advice.ecartees ?? [];
          expect(aside.map(({ code }) => code)).toEqual(['bilan', 'cpf-abondement', 'ptp']);
        }),
        err: { is: '' },
      },
    ],
  },
  {
    name: 'dispositifs: one of them in a situation',
    files: { 'cwd/s.yaml': CARER },
    runs: [
      {
        args: ['dispositifs', 'vae', '--situation', 's.yaml'],
        code: 0,
        out: { has: [/Dans votre situation\nConseillé, en position 1/] },
      },
      {
        args: ['dispositifs', 'ptp', '--situation', 's.yaml'],
        code: 0,
        out: { has: [/Dans votre situation\nÉcarté : Il suppose en général une longue\s+absence/] },
      },
      {
        args: ['dispositifs', 'tutorat', '--situation', 's.yaml', '--json'],
        code: 0,
        out: json(({ situation }) => expect(situation).toEqual({ avis: 'possible', rang: null, pourquoi: null })),
      },
    ],
  },
  {
    name: 'dispositifs: another day has its own rules, and that is said',
    runs: [
      {
        args: ['dispositifs', 'ptp', '--a-la-date', '2027-01-01'],
        code: 0,
        out: {
          has: [
            /plus\s+en\s+vigueur\s+le\s+1er\s+janvier\s+2027\s+:\s+jusqu’au\s+31\s+décembre\s+2026/,
            /nouvelle\s+version\s+de\s+l’article/,
            /Une\s+partie\s+de\s+ce\s+qui\s+suit\s+vaut\s+jusqu’au\s+31\s+décembre\s+2026/,
          ],
        },
      },
      { args: ['dispositifs', 'ptp'], code: 0, out: { has: [/pas\s+encore\s+en\s+vigueur/], not: ['Une partie'] } },
    ],
  },
  {
    name: 'dispositifs: nothing is made up when nothing is known',
    runs: [
      {
        args: ['dispositifs', '--situation', '-'],
        stdin: 'profil: { contrat: cdi }\n',
        code: 0,
        out: { has: ['dites au moins ce que vous cherchez'], not: ['1.'] },
      },
      {
        args: ['dispositifs', '--situation', '-', '--json'],
        stdin: '{}',
        code: 0,
        out: json((advice) => expect(advice).toEqual({ pistes: [], ecartees: [] })),
      },
    ],
  },
  {
    name: 'dispositifs: every problem of a situation at once, with its place',
    runs: [
      {
        args: ['dispositifs', '--situation', '-'],
        stdin: 'souhait:\n  but: diplom\n  solde: 300\nprofil: { niveau: 12 }\n',
        code: 1,
        err: { has: [/:2:\d+ : /, 'diplome', /:3:\d+ : /, 'solde_cpf', /:4:\d+ : /] },
      },
    ],
  },
  {
    name: 'dispositifs: a terminal escape in a situation reaches nobody',
    runs: [
      {
        args: ['dispositifs', '--situation', '-'],
        stdin: JSON.stringify({ souhait: { but: 'competence', cible: '\u001b]0;piège\u0007équipe\u001b[31m' } }),
        code: 0,
        out: { has: ['1. '], not: ['piège'] },
      },
    ],
  },
  refused(
    'an unknown name, with the nearest',
    ['reconvertion'],
    2,
    '« reconvertion » n’est pas un dispositif connu',
    '« reconversion »',
  ),
  refused('a date without a name or a situation', ['--pour-le', '2027-09-01'], 2, 'va avec le nom'),
  refused('a date that is none', ['--a-la-date', '2026-02-31'], 2, '--a-la-date', 'AAAA-MM-JJ'),
  refused('a wished day that is over', ['vae', '--pour-le', '2026-11-01'], 1, 'déjà passée'),
  refused('a file that is not there', ['--situation', 'absent.yaml'], 1, 'absent.yaml'),
  refused('two names', ['vae', 'cpf'], 2, 'trop de mots'),
];
