/** Cases of our own around each boundary: the état des lieux, and the top-up that may follow. */
import { checkRows, held, type Row } from './rows.ts';

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
    'a suspension may carry the former delay past the reform',
    { embauche: '2018-11-15', suspensions: [{ du: '2022-01-01', au: '2022-12-31' }] },
    ['etat-des-lieux 2025-11-15 en-retard interpretation (2024-11-15, 2027-11-15)'],
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

checkRows('the état des lieux', 'etat-des-lieux', REVIEWS);
checkRows('the top-up', 'abondement', TOP_UPS);
