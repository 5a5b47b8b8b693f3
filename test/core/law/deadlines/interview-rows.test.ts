/** Cases of our own around each boundary: the next entretien de parcours. */
import { TODAY } from './computed.ts';
import { checkRows, held, NEW, type Row } from './rows.ts';

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

checkRows('the next interview', 'parcours', PARCOURS);
checkRows('an agreement', 'parcours', AGREEMENTS);
