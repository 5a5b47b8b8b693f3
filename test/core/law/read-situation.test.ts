import { describe, expect, it } from 'vitest';
import { readSituationText } from '../../../src/core/law/read-situation.ts';

const DAY = '2026-11-22';

function read(text: string, hire = false, day = DAY) {
  return readSituationText('situation.yaml', text, { day, hire });
}

/** The situation of a file without problems. */
function situationOf(text: string): unknown {
  const { situation, problems } = read(text);
  expect(problems).toEqual([]);
  return situation;
}

/** `line:column message remedy` of each problem, with plain spaces and apostrophes. */
function problemsOf(text: string, hire = false, day = DAY): string[] {
  return read(text, hire, day).problems.map(({ line, column, message, remedy }) =>
    `${line}:${column} ${message} ${remedy ?? ''}`.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"),
  );
}

/** Every key that a situation may have. */
const WHOLE = `embauche: 2020-01-07
naissance: 1981-02-14
effectif: 60
entretiens: [{ type: professionnel, date: 2024-01-22 }, { type: mi-carriere, date: 22/01/2025 }]
retours: [{ motif: parental, date: 2026-09-01 }]
visite_mi_carriere: 2026-09-02
accord: { periodicite: 3, date: 2023-05-01 }
formations: [{ date: 2023-04-01, obligatoire: false }, { date: 2024-04-01, obligatoire: oui }]
suspensions: [{ du: 2024-01-01, au: 2024-11-30 }]
profil: { contrat: cdi, mois_entreprise: 84, mois_salarie: 120, mois_cdd_12: 0, temps: 60, niveau: 3, cadre: false, handicap: false, public: false }
souhait:
  but: diplome
  cible: "diplôme d'État d'aide-soignante"
  precis: true
  certification: true
  pratique_mois: 84
  duree_heures: 400
  prix: 2400
  solde_cpf: 3200
  absence: impossible
  employeur: a-convaincre
  exige_par_le_poste: false
  poste_ouvert: non
  autre_entreprise: false
  bilan_recent: 2023-05-01
`;

const WHOLE_READ = {
  embauche: '2020-01-07',
  naissance: '1981-02-14',
  effectif: 60,
  entretiens: [
    { type: 'professionnel', date: '2024-01-22' },
    { type: 'mi-carriere', date: '2025-01-22' },
  ],
  retours: [{ motif: 'parental', date: '2026-09-01' }],
  visite_mi_carriere: '2026-09-02',
  accord: { periodicite: 3, date: '2023-05-01' },
  formations: [
    { date: '2023-04-01', obligatoire: false },
    { date: '2024-04-01', obligatoire: true },
  ],
  suspensions: [{ du: '2024-01-01', au: '2024-11-30' }],
  profil: {
    contrat: 'cdi',
    mois_entreprise: 84,
    mois_salarie: 120,
    mois_cdd_12: 0,
    temps: 60,
    niveau: 3,
    cadre: false,
    handicap: false,
    public: false,
  },
  souhait: {
    but: 'diplome',
    cible: "diplôme d'État d'aide-soignante",
    precis: true,
    certification: true,
    pratique_mois: 84,
    duree_heures: 400,
    prix: 2400,
    solde_cpf: 3200,
    absence: 'impossible',
    employeur: 'a-convaincre',
    exige_par_le_poste: false,
    poste_ouvert: false,
    autre_entreprise: false,
    bilan_recent: '2023-05-01',
  },
};

describe('a situation is read', () => {
  it.each<readonly [string, unknown]>([
    [WHOLE, WHOLE_READ],
    ['', {}],
    ['# rien\n', {}],
    ['embauche: 07/01/2020', { embauche: '2020-01-07' }],
    ['{ "embauche": "2020-01-07", "effectif": 49 }', { embauche: '2020-01-07', effectif: 49 }],
    ['embauche:\neffectif: null', {}],
    ['naissance: { inconnu: true }', {}],
    ['entretiens: []', { entretiens: [] }],
    ['entretiens: { type: parcours, date: 2026-01-05 }', { entretiens: [{ type: 'parcours', date: '2026-01-05' }] }],
    ['formations: [{ date: 2023-04-01 }]', { formations: [{ date: '2023-04-01', obligatoire: false }] }],
    ['effectif: "1 200"', { effectif: 1200 }],
    ['accord: { periodicite: 6 }', { accord: { periodicite: 6 } }],
    // To come: fine.
    ['embauche: 2026-11-22', { embauche: '2026-11-22' }],
    ['retours: [{ motif: mandat, date: 2030-01-01 }]', { retours: [{ motif: 'mandat', date: '2030-01-01' }] }],
    ['visite_mi_carriere: 2027-05-01', { visite_mi_carriere: '2027-05-01' }],
    ['entretiens: [{ type: retour, date: 2027-05-01 }]', { entretiens: [{ type: 'retour', date: '2027-05-01' }] }],
    // An interview on the day of the hire is no interview before it.
    [
      'embauche: 2020-01-07\nentretiens: [{ type: parcours, date: 2020-01-07 }]',
      { embauche: '2020-01-07', entretiens: [{ type: 'parcours', date: '2020-01-07' }] },
    ],
    ['souhait: { cible: "\\e[31mmaçon\\e[0m" }', { souhait: { cible: 'maçon' } }],
  ])('%s', (text, expected) => {
    expect(situationOf(text)).toEqual(expected);
  });

  it('a motif written otherwise is the same, an unknown one is told and becomes « autre »', () => {
    const text = 'retours: [{ motif: Maternité, date: 2026-09-01 }, { motif: stage de voile, date: 2026-10-01 }]';
    expect(situationOf(text)).toEqual({
      retours: [
        { motif: 'maternite', date: '2026-09-01' },
        { motif: 'autre', date: '2026-10-01' },
      ],
    });
    const { notices } = read(text);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('stage de voile');
  });
});

describe('a situation is refused', () => {
  it.each<readonly [string, readonly RegExp[]]>([
    ['embache: 2020-01-07', [/^1:1 .*« embache ».*« embauche »/]],
    ['couleur: bleu', [/^1:1 .*« couleur ».*embauche, naissance/]],
    ['embauche: 31/02/2020', [/^1:11 .*31\/02\/2020.*AAAA-MM-JJ/]],
    ['embauche: 2026-11-23', [/^1:11 .*23 novembre 2026.*22 novembre 2026.*--a-la-date/]],
    ['embauche: 2020-01-07\nnaissance: 2020-01-07', [/^2:12 .*naissance/]],
    ['naissance: 2027-01-01', [/^1:12 .*naissance/]],
    [
      'embauche: 2020-01-07\nentretiens: [{ type: parcours, date: 2020-01-06 }]',
      [/^2:38 .*6 janvier 2020.*avant l'embauche/],
    ],
    ['effectif: -1', [/^1:11 .*0 ou plus/]],
    ['effectif: beaucoup', [/^1:11 .*beaucoup.*nombre/]],
    ['profil: { mois_cdd_12: -3, temps: 120 }', [/^1:24 /, /^1:35 .*entre 0 et 100/]],
    ['accord: { periodicite: 0 }', [/^1:24 .*entre 0[.,]5 et 20/]],
    ['accord: { date: 2023-05-01 }', [/^1:9 .*« periodicite »/]],
    ['entretiens: [{ type: parcour, date: 2026-01-05 }]', [/^1:22 .*« parcour ».*« parcours »/]],
    ['entretiens: [{ date: 2026-01-05 }]', [/^1:14 .*« type »/]],
    ['entretiens: [{ type: parcours, dat: 2026-01-05 }]', [/^1:14 .*« date »/, /^1:32 .*« dat ».*« date »/]],
    ['entretiens: [parcours]', [/^1:14 .*clés.*parcours/]],
    ['entretiens: 12', [/^1:13 .*clés/]],
    ['retours: [{ motif: [a], date: 2026-09-01 }]', [/^1:20 .*retours\.motif/]],
    ['suspensions: [{ du: 2024-02-01, au: 2024-01-31 }]', [/^1:37 .*avant son début/]],
    ['profil: { contrat: cddi }', [/^1:20 .*cddi.*cdd.*interim/]],
    ['souhait: { but: diplôme }', [/^1:17 .*diplôme.*« diplome »/]],
    ['souhait: { precis: peut-être }', [/^1:20 .*oui ou non/]],
    ['formations: [{ date: 2023-04-01, obligatoire: parfois }]', [/^1:47 .*oui ou non/]],
    ['- embauche', [/^1:1 .*clés/]],
    ['bonjour', [/^1:1 .*clés/]],
    ['embauche: 2020-01-07\nembauche: 2021-01-07', [/^2:1 /]],
    ['__proto__: { embauche: 2020-01-07 }', [/^1:1 .*__proto__/]],
    ['profil: { constructor: 1 }', [/^1:11 .*constructor/]],
    ['embauche:\u00a02020-01-07', [/^1:1 .*insécable/]],
  ])('%s', (text, expected) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(problems[index]).toMatch(pattern);
  });

  it('with every problem at once, in the order of the file', () => {
    const text = `embauche: 2027-01-01
naissance: 30/02/1981
entretiens:
  - { type: annuel, date: 2024-01-22 }
  - { type: parcours, date: hier }
  - { type: parcours, date: 2026-12-31 }
effectif: -4
couleur: bleu
`;
    const places = problemsOf(text).map((problem) => problem.split(' ')[0]);
    expect(places).toEqual(['1:11', '2:12', '4:13', '5:29', '6:29', '7:11', '8:1']);
  });

  it('without the day of the hire, only where it is needed', () => {
    expect(problemsOf('effectif: 12', true)).toEqual([expect.stringMatching(/^1:1 .*« embauche »/)]);
    expect(problemsOf('', true)).toEqual([expect.stringMatching(/^1:1 .*« embauche »/)]);
    expect(problemsOf('embauche: null', true)).toEqual([expect.stringMatching(/^1:1 .*« embauche »/)]);
    expect(problemsOf('embauche: hier', true)).toEqual([expect.stringMatching(/^1:11 .*hier/)]);
    expect(problemsOf('embauche: 2020-01-07', true)).toEqual([]);
  });

  it('for a hire after the day asked about, whatever today is', () => {
    expect(problemsOf('embauche: 2024-06-01', true, '2024-05-31')).toHaveLength(1);
    expect(problemsOf('embauche: 2024-06-01', true, '2024-06-01')).toEqual([]);
  });
});
