/** Cases of our own around each boundary: returns, the middle and the end of a career; and no date at all. */
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { computed, TODAY } from './computed.ts';
import { checkRows, held, NEW, type Row, SETTLED } from './rows.ts';

const back = (motif: NonNullable<Situation['retours']>[number]['motif'], date: string): Situation => ({
  retours: [{ motif, date }],
});

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

checkRows('a return', 'retour', RETURNS);
checkRows('the middle of the career', 'mi-carriere', MID_CAREER);
checkRows('the end of the career', 'fin-de-carriere', LATE_CAREER);

describe('no date at all', () => {
  it.each<readonly [string, Situation]>([
    ['without the day of the hire', { naissance: '1967-03-14' }],
    ['before the hire', { embauche: '2026-11-23' }],
    ['in the civil service', { embauche: '2020-01-07', profil: { public: true } }],
  ])('%s', (_name, situation) => {
    expect(computed(situation)).toEqual([]);
  });
});
