/** Cases of our own, around each boundary of the rules. */
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { computed, inShort, TODAY } from './computed.ts';

/** [what, situation, what is expected of the codes named, the day asked about] */
type Row = readonly [string, Situation, readonly string[], string?];

const held = (...dates: readonly string[]): Situation => ({
  entretiens: dates.map((date) => ({ type: 'parcours', date })),
});
const back = (motif: NonNullable<Situation['retours']>[number]['motif'], date: string): Situation => ({
  retours: [{ motif, date }],
});

/** Hired long enough after the reform to have only sure dates. */
const NEW = { embauche: '2026-02-02' };
/** Hired a while ago, interviewed in time. */
const SETTLED = { embauche: '2022-01-10', ...held('2025-11-03') };

const PARCOURS: readonly Row[] = [
  ['hired the day of the reform', { embauche: '2025-10-26' }, ['parcours 2026-10-26 en-retard texte']],
  [
    'hired the day before the reform',
    { embauche: '2025-10-25' },
    ['parcours 2026-10-26 a-demander interpretation (2026-10-25, 2027-10-25)'],
  ],
  ['due on the very day', { embauche: '2025-11-22' }, ['parcours 2026-11-22 a-venir texte']],
  ['due the day before', { embauche: '2025-11-21' }, ['parcours 2026-11-21 en-retard texte']],
  ['hired today', { embauche: TODAY }, ['parcours 2027-11-22 a-venir texte']],
  ['hired on 29 February', { embauche: '2028-02-29' }, ['parcours 2029-02-28 a-venir texte'], '2028-03-01'],
  [
    'hired two years before the reform, to the day: the old delay still ran',
    { embauche: '2023-10-26' },
    ['parcours 2025-10-26 a-demander interpretation (2025-10-26)'],
  ],
  [
    'hired two years and a day before the reform: overdue',
    { embauche: '2023-10-25' },
    ['parcours 2025-10-25 en-retard interpretation'],
  ],
  [
    'hired a year before the reform, to the day',
    { embauche: '2024-10-26' },
    ['parcours 2026-10-26 a-demander interpretation (2025-10-26, 2026-10-26)'],
  ],
  [
    'hired a year and a day before the reform: one reading less',
    { embauche: '2024-10-25' },
    ['parcours 2026-10-25 a-demander interpretation (2026-10-25)'],
  ],
  ['hired the day the interview began', { embauche: '2014-03-07' }, ['parcours 2016-03-07 en-retard interpretation']],
  ['hired the day before', { embauche: '2014-03-06' }, ['parcours 2016-03-07 en-retard interpretation']],
  [
    'held before the interview existed: none',
    { embauche: '2010-01-01', ...held('2014-03-06') },
    ['parcours 2016-03-07 en-retard interpretation'],
  ],
  [
    'held the day it began',
    { embauche: '2010-01-01', ...held('2014-03-07') },
    ['parcours 2016-03-07 en-retard interpretation (2018-03-07)'],
  ],
  [
    'held the day of the reform',
    { embauche: '2022-01-10', ...held('2025-10-26') },
    ['parcours 2029-10-26 a-venir texte'],
  ],
  [
    'held the day before the reform',
    { embauche: '2022-01-10', ...held('2025-10-25') },
    ['parcours 2029-10-25 a-venir ministere'],
  ],
  [
    'held two years before the reform, to the day',
    { embauche: '2022-01-10', ...held('2023-10-26') },
    ['parcours 2027-10-26 a-venir ministere'],
  ],
  [
    'held two years and a day before the reform',
    { embauche: '2022-01-10', ...held('2023-10-25') },
    ['parcours 2025-10-25 en-retard interpretation (2027-10-25)'],
  ],
  ['held on 29 February', { embauche: '2022-01-10', ...held('2024-02-29') }, ['parcours 2028-02-29 a-venir ministere']],
  [
    'an interview to come counts for nothing yet',
    { ...NEW, ...held('2026-11-23') },
    ['parcours 2027-02-02 a-venir texte'],
  ],
  ['an interview of today counts', { ...NEW, ...held(TODAY) }, ['parcours 2030-11-22 a-venir texte']],
  [
    'an interview of any kind counts',
    { ...NEW, entretiens: [{ type: 'retour', date: '2026-06-01' }] },
    ['parcours 2030-06-01 a-venir texte'],
  ],
];

const AGREEMENTS: readonly Row[] = [
  [
    'of three years, after the reform',
    { embauche: '2022-01-10', accord: { periodicite: 3, date: '2026-01-05' }, ...held('2026-02-01') },
    ['parcours 2029-02-01 a-venir texte'],
  ],
  [
    'of three years: the former delay was three years too',
    { embauche: '2019-01-10', accord: { periodicite: 3, date: '2019-05-01' }, ...held('2022-10-26') },
    ['parcours 2025-10-26 en-retard ministere'],
  ],
  [
    'of three years, expired before the reform',
    { embauche: '2019-01-10', accord: { periodicite: 3, date: '2019-05-01' }, ...held('2022-10-25') },
    ['parcours 2025-10-25 en-retard interpretation (2025-10-25)'],
  ],
  [
    'of eighteen months',
    { embauche: '2022-01-10', accord: { periodicite: 1.5 }, ...held('2025-08-31') },
    ['parcours 2027-02-28 a-venir ministere'],
  ],
  [
    'of exactly four years is no longer one than the law',
    { embauche: '2019-01-10', accord: { periodicite: 4, date: '2019-05-01' }, ...held('2021-10-26') },
    ['parcours 2025-10-26 en-retard ministere'],
  ],
  [
    'of six years, held long ago: from the day on which older agreements follow the law',
    { embauche: '2015-01-10', accord: { periodicite: 6, date: '2019-05-01' }, ...held('2020-06-01') },
    ['parcours 2026-10-01 a-demander interpretation (2026-06-01)'],
  ],
  [
    'of six years, four years end the day before that day',
    { embauche: '2015-01-10', accord: { periodicite: 6, date: '2019-05-01' }, ...held('2022-09-30') },
    ['parcours 2026-10-01 a-demander interpretation (2028-09-30)'],
  ],
  [
    'of six years, four years end after that day',
    { embauche: '2015-01-10', accord: { periodicite: 6, date: '2019-05-01' }, ...held('2022-10-02') },
    ['parcours 2026-10-02 a-demander interpretation (2028-10-02)'],
  ],
  [
    'of six years, held since the reform: four years',
    { embauche: '2015-01-10', accord: { periodicite: 6, date: '2019-05-01' }, ...held('2025-11-01') },
    ['parcours 2029-11-01 a-venir texte'],
  ],
  [
    'of six years, signed after the reform: as if there were none',
    { embauche: '2015-01-10', accord: { periodicite: 6, date: '2025-10-26' }, ...held('2024-11-01') },
    ['parcours 2028-11-01 a-venir ministere'],
  ],
  [
    'of six months, signed long after the interview: from the day it was signed',
    { embauche: '2022-01-10', accord: { periodicite: 0.5, date: '2026-09-15' }, ...held('2025-11-03') },
    ['parcours 2026-09-15 en-retard texte'],
  ],
  [
    'to come: as if there were none',
    { embauche: '2022-01-10', accord: { periodicite: 2, date: '2026-12-01' }, ...held('2025-11-01') },
    ['parcours 2029-11-01 a-venir texte'],
  ],
];

const REVIEWS: readonly Row[] = [
  [
    'hired eight years to the day after 29 February',
    { embauche: '2028-02-29' },
    ['etat-des-lieux 2036-02-29 a-venir texte'],
    '2028-03-01',
  ],
  [
    'a cycle that ended the day before the reform',
    { embauche: '2019-10-25' },
    ['etat-des-lieux 2025-10-25 en-retard interpretation (2027-10-25)'],
  ],
  [
    'a cycle that ended the day of the reform',
    { embauche: '2019-10-26' },
    ['etat-des-lieux 2027-10-26 a-venir ministere'],
  ],
  [
    'seven years ended the day of the reform: one reading',
    { embauche: '2018-10-26' },
    ['etat-des-lieux 2024-10-26 en-retard interpretation'],
  ],
  [
    'seven years ended the day after: two readings',
    { embauche: '2018-10-27' },
    ['etat-des-lieux 2024-10-27 en-retard interpretation (2026-10-27)'],
  ],
  [
    'due on the first day of 2020: postponed',
    { embauche: '2014-04-01' },
    ['etat-des-lieux 2020-04-01 en-retard interpretation (2021-06-30)'],
  ],
  [
    'due on the first day of 2021: not postponed',
    { embauche: '2015-01-01' },
    ['etat-des-lieux 2021-01-01 en-retard interpretation'],
  ],
  [
    'from an earlier bilan, with the reading of seniority',
    { embauche: '2014-06-01', entretiens: [{ type: 'bilan-6-ans', date: '2020-06-15' }] },
    ['etat-des-lieux 2028-06-15 a-venir interpretation (2030-06-01)'],
  ],
  [
    'from an earlier bilan whose six years had passed',
    { embauche: '2013-06-01', entretiens: [{ type: 'bilan-6-ans', date: '2019-06-15' }] },
    ['etat-des-lieux 2025-06-15 en-retard interpretation (2027-06-15)'],
  ],
  [
    'a suspension pushes it back by its days',
    { embauche: '2020-01-07', suspensions: [{ du: '2024-01-01', au: '2024-11-30' }] },
    ['etat-des-lieux 2028-12-07 a-venir interpretation (2028-01-07)'],
  ],
  [
    'two suspensions that overlap count once',
    {
      embauche: '2020-01-07',
      suspensions: [
        { du: '2024-01-06', au: '2024-01-15' },
        { du: '2024-01-01', au: '2024-01-10' },
      ],
    },
    ['etat-des-lieux 2028-01-22 a-venir interpretation (2028-01-07)'],
  ],
  [
    'a suspension before the cycle counts for nothing',
    {
      embauche: '2014-06-01',
      entretiens: [{ type: 'bilan-6-ans', date: '2020-06-15' }],
      suspensions: [{ du: '2018-01-01', au: '2018-12-31' }],
    },
    ['etat-des-lieux 2028-06-15 a-venir interpretation (2030-06-01)'],
  ],
  [
    'due on the very day',
    { embauche: '2018-11-22' },
    ['etat-des-lieux 2024-11-22 en-retard interpretation (2026-11-22)'],
  ],
];

const RETURNS: readonly Row[] = [
  ['today, none before', { ...NEW, ...back('maternite', TODAY) }, ['retour/maternite 2026-11-22 a-venir texte']],
  [
    'yesterday, none before',
    { ...NEW, ...back('adoption', '2026-11-21') },
    ['retour/adoption 2026-11-21 en-retard texte'],
  ],
  ['to come', { ...NEW, ...back('mandat', '2027-09-01') }, ['retour/mandat 2027-09-01 a-venir texte']],
  [
    'held exactly twelve months before: no row for long sickness',
    { ...SETTLED, ...back('longue-maladie', '2026-11-03') },
    [],
  ],
  [
    'held twelve months and a day before',
    { ...SETTLED, ...back('longue-maladie', '2026-11-04') },
    ['retour/longue-maladie 2026-11-04 en-retard texte'],
  ],
  [
    'held within twelve months, a leave with its own article',
    { ...SETTLED, ...back('sabbatique', '2026-06-01') },
    ['retour/sabbatique 2026-06-01 a-demander interpretation (aucun)'],
  ],
  [
    'held on the day of the return',
    { ...SETTLED, ...back('parental', '2025-11-03') },
    ['retour/parental 2025-11-03 fait texte'],
  ],
  [
    'solidarité familiale',
    { ...NEW, ...back('solidarite-familiale', '2026-06-01') },
    ['retour/solidarite-familiale 2026-06-01 a-demander interpretation'],
  ],
  ['of another kind', { ...NEW, ...back('autre', '2026-06-01') }, []],
  ['before the reform, held since', { ...SETTLED, ...back('parental', '2024-01-08') }, []],
  [
    'before the reform, none since',
    { embauche: '2022-01-10', ...back('parental', '2025-10-25') },
    ['retour/parental 2025-10-25 en-retard texte'],
  ],
  ['before the interview existed', { embauche: '2010-01-10', ...back('parental', '2014-03-06') }, []],
  ['to another employer', { ...NEW, ...back('parental', '2026-01-08') }, []],
  [
    'two returns, in any order, twice the same',
    {
      ...NEW,
      retours: [
        { motif: 'mandat', date: '2026-09-01' },
        { motif: 'parental', date: '2026-05-01' },
        { motif: 'mandat', date: '2026-09-01' },
      ],
    },
    ['retour/parental 2026-05-01 en-retard texte', 'retour/mandat 2026-09-01 en-retard texte'],
  ],
];

const MID_CAREER: readonly Row[] = [
  [
    'visit the day of the reform',
    { embauche: '2022-01-10', visite_mi_carriere: '2025-10-26' },
    ['mi-carriere 2025-12-26 en-retard texte'],
  ],
  ['visit the day before', { embauche: '2022-01-10', visite_mi_carriere: '2025-10-25' }, []],
  [
    'visit at the end of December',
    { ...NEW, visite_mi_carriere: '2026-12-31' },
    ['mi-carriere 2027-02-28 a-venir texte'],
  ],
  [
    'an interview on the last of the two months',
    { ...NEW, visite_mi_carriere: '2026-03-02', ...held('2026-05-02') },
    ['mi-carriere 2026-05-02 fait texte'],
  ],
  [
    'an interview a day too late',
    { ...NEW, visite_mi_carriere: '2026-03-02', ...held('2026-05-03') },
    ['mi-carriere 2026-05-02 en-retard texte'],
  ],
  ['45 on the last day of 2026', { ...NEW, naissance: '1981-12-31' }, ['mi-carriere 2027-02-28 a-venir texte']],
  ['45 on the first day of 2027', { ...NEW, naissance: '1982-01-01' }, ['mi-carriere 2028-02-29 a-venir texte']],
  ['45 more than two years ahead', { ...NEW, naissance: '1983-01-01' }, []],
  [
    '45 the day of the reform',
    { embauche: '2022-01-10', naissance: '1980-10-26' },
    ['mi-carriere 2026-02-28 en-retard texte'],
  ],
  ['45 the day before the reform', { embauche: '2022-01-10', naissance: '1980-10-25' }, []],
];

const LATE_CAREER: readonly Row[] = [
  ['60 today', { ...SETTLED, naissance: '1966-11-22' }, []],
  ['60 tomorrow', { ...SETTLED, naissance: '1966-11-23' }, ['fin-de-carriere 2025-11-03 fait texte']],
  [
    'the next interview falls on the 58th birthday',
    { ...SETTLED, naissance: '1971-11-03' },
    ['fin-de-carriere 2029-11-03 a-venir texte'],
  ],
  [
    'the next interview falls on the 60th birthday: too late',
    { ...SETTLED, naissance: '1969-11-03' },
    ['fin-de-carriere 2029-11-03 a-demander interpretation'],
  ],
  [
    'the next interview falls on the eve of the 60th birthday',
    { ...SETTLED, naissance: '1969-11-04' },
    ['fin-de-carriere 2029-11-03 a-venir texte'],
  ],
  [
    '58 in four years to the day',
    { ...SETTLED, naissance: '1972-11-22' },
    ['fin-de-carriere 2032-11-22 a-demander interpretation'],
  ],
  ['58 in four years and a day', { ...SETTLED, naissance: '1972-11-23' }, []],
  [
    'an interview in the window, before the reform',
    { embauche: '2022-01-10', naissance: '1967-03-14', ...held('2025-10-25') },
    ['fin-de-carriere 2027-03-14 a-demander interpretation'],
  ],
  [
    'born on 29 February',
    { ...SETTLED, naissance: '1968-02-29' },
    ['fin-de-carriere 2028-02-29 a-demander interpretation'],
  ],
];

/** Nothing held, the review due in less than a year. */
const LACKING = { embauche: '2018-12-01', effectif: 50 };
const TOP_UP = 'abondement 2024-12-01 a-demander interpretation';

const TOP_UPS: readonly Row[] = [
  ['50 employees, both lacks', LACKING, [TOP_UP]],
  ['49 employees', { ...LACKING, effectif: 49 }, []],
  ['size unknown', { embauche: '2018-12-01' }, []],
  ['an interview in the eight years', { ...LACKING, ...held('2019-05-01') }, []],
  ['a training in the eight years', { ...LACKING, formations: [{ date: '2024-11-30', obligatoire: false }] }, []],
  ['a training after them', { ...LACKING, formations: [{ date: '2024-12-01', obligatoire: false }] }, [TOP_UP]],
  ['a compulsory training', { ...LACKING, formations: [{ date: '2020-05-01', obligatoire: true }] }, [TOP_UP]],
  [
    'a review due in a year to the day',
    { embauche: '2019-11-22', effectif: 60 },
    ['abondement 2027-11-22 a-demander interpretation'],
  ],
  ['a review due in a year and a day', { embauche: '2019-11-23', effectif: 60 }, []],
];

const REACH: Readonly<Record<string, readonly [readonly Row[], readonly string[]]>> = {
  parcours: [PARCOURS, ['parcours']],
  agreement: [AGREEMENTS, ['parcours']],
  'état des lieux': [REVIEWS, ['etat-des-lieux']],
  return: [RETURNS, ['retour']],
  'mid-career': [MID_CAREER, ['mi-carriere']],
  'late career': [LATE_CAREER, ['fin-de-carriere']],
  'top-up': [TOP_UPS, ['abondement']],
};

describe.each(Object.entries(REACH))('%s', (_what, [rows, codes]) => {
  const cases = rows.map(([name, situation, expected, today = TODAY]) => [name, situation, expected, today] as const);
  it.each(cases)('%s', (_name, situation, expected, today) => {
    const found = computed(situation, today).filter(({ code }) => codes.includes(code));
    expect(found.map(inShort)).toEqual(expected);
  });
});

describe('no date at all', () => {
  it.each<readonly [string, Situation]>([
    ['without the day of the hire', { naissance: '1967-03-14' }],
    ['before the hire', { embauche: '2026-11-23' }],
    ['in the civil service', { embauche: '2020-01-07', profil: { public: true } }],
  ])('%s', (_name, situation) => {
    expect(computed(situation)).toEqual([]);
  });
});
