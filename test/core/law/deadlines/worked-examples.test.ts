/** The ten worked examples, on 22 November 2026. */
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { computed, inShort } from './computed.ts';

const professional = (date: string) => ({ entretiens: [{ type: 'professionnel' as const, date }] });

const EXAMPLES: readonly (readonly [string, Situation, readonly string[]])[] = [
  [
    'hired 2026-02-02, none',
    { embauche: '2026-02-02' },
    ['parcours 2027-02-02 a-venir texte', 'etat-des-lieux 2034-02-02 a-venir texte'],
  ],
  [
    'hired 2020-01-07, interview 2024-01-22',
    { embauche: '2020-01-07', ...professional('2024-01-22') },
    ['etat-des-lieux 2028-01-07 a-venir ministere', 'parcours 2028-01-22 a-venir ministere'],
  ],
  [
    'hired 2019-09-01, interview 2023-05-20',
    { embauche: '2019-09-01', ...professional('2023-05-20') },
    [
      'parcours 2025-05-20 en-retard interpretation (2027-05-20)',
      'etat-des-lieux 2025-09-01 en-retard interpretation (2027-09-01)',
    ],
  ],
  [
    'hired 2025-03-01, none',
    { embauche: '2025-03-01' },
    [
      'parcours 2026-10-26 a-demander interpretation (2026-03-01, 2027-03-01)',
      'etat-des-lieux 2033-03-01 a-venir ministere',
    ],
  ],
  [
    'agreement of 3 years, interview 2024-06-12',
    { embauche: '2022-01-10', accord: { periodicite: 3 }, ...professional('2024-06-12') },
    ['parcours 2027-06-12 a-venir ministere', 'etat-des-lieux 2030-01-10 a-venir ministere'],
  ],
  [
    'parental leave, return 2026-09-01, interview 2024-04-03',
    {
      embauche: '2022-01-10',
      retours: [{ motif: 'parental', date: '2026-09-01' }],
      ...professional('2024-04-03'),
    },
    [
      'retour/parental 2026-09-01 en-retard texte',
      'parcours 2028-04-03 a-venir ministere',
      'etat-des-lieux 2030-01-10 a-venir ministere',
    ],
  ],
  [
    'return from paternity leave 2026-06-01',
    { embauche: '2026-02-02', retours: [{ motif: 'paternite', date: '2026-06-01' }] },
    ['parcours 2027-02-02 a-venir texte', 'etat-des-lieux 2034-02-02 a-venir texte'],
  ],
  [
    'mid-career visit 2026-09-02',
    { embauche: '2026-02-02', visite_mi_carriere: '2026-09-02' },
    [
      'mi-carriere 2026-11-02 en-retard texte',
      'parcours 2027-02-02 a-venir texte',
      'etat-des-lieux 2034-02-02 a-venir texte',
    ],
  ],
  [
    'born 1967-03-14, interview 2024-12-15',
    { embauche: '2022-01-10', naissance: '1967-03-14', ...professional('2024-12-15') },
    [
      'fin-de-carriere 2027-03-14 a-demander interpretation',
      'parcours 2028-12-15 a-venir ministere',
      'etat-des-lieux 2030-01-10 a-venir ministere',
    ],
  ],
  [
    'hired 1999-03-01, none recorded',
    { embauche: '1999-03-01' },
    ['parcours 2016-03-07 en-retard interpretation', 'etat-des-lieux 2020-03-07 en-retard interpretation (2021-06-30)'],
  ],
];

describe('the worked examples', () => {
  it.each(EXAMPLES)('%s', (_name, situation, expected) => {
    expect(computed(situation).map(inShort)).toEqual(expected);
  });
});
