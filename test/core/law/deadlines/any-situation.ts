/** Any valid situation, its days drawn around the days that matter. */
import fc from 'fast-check';
import { CONTRACTS, HELD, REASONS, type Situation } from '../../../../src/core/law/situation.ts';
import { addDays, addYears } from '../../../../src/core/text/dates.ts';

/** A day near the boundaries of the rules, or any other. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2025-10-26', '2026-10-01', '2014-03-07', '2020-01-01', '2021-06-30', '2024-02-29', '2026-11-22'),
      fc.constantFrom(-8, -7, -6, -4, -2, -1, 0, 1, 2),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([day, years, days]) => addDays(addYears(day, years), days)),
  fc.integer({ min: 0, max: 16_000 }).map((days) => addDays('1990-01-01', days)),
);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

type Drawn = {
  readonly days: readonly string[];
  readonly birth: string | undefined;
  readonly rest: Situation;
};

/** Valid as a file would have to be: hired by the day asked about, born before, interviewed after. */
export const anySituation: fc.Arbitrary<{ readonly situation: Situation; readonly today: string }> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    birth: maybe(fc.integer({ min: 18, max: 62 }).chain((age) => anyDay.map((day) => addYears(day, -age)))),
    rest: fc
      .record({
        effectif: maybe(fc.constantFrom(1, 49, 50, 51, 300)),
        entretiens: maybe(fc.array(fc.record({ type: fc.constantFrom(...HELD), date: anyDay }), { maxLength: 5 })),
        retours: maybe(fc.array(fc.record({ motif: fc.constantFrom(...REASONS), date: anyDay }), { maxLength: 4 })),
        visite_mi_carriere: maybe(anyDay),
        accord: maybe(
          fc.record(
            { periodicite: fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 5, 6, 20), date: anyDay },
            {
              requiredKeys: ['periodicite'],
            },
          ),
        ),
        formations: maybe(fc.array(fc.record({ date: anyDay, obligatoire: fc.boolean() }), { maxLength: 4 })),
        suspensions: maybe(
          fc.array(
            fc
              .tuple(anyDay, anyDay)
              .map(([one, other]) => (one <= other ? { du: one, au: other } : { du: other, au: one })),
            { maxLength: 3 },
          ),
        ),
        profil: maybe(fc.record({ contrat: fc.constantFrom(...CONTRACTS) })),
      })
      .map(withoutAbsent),
  })
  .map(({ days, birth, rest }: Drawn) => {
    const [embauche = '', today = ''] = days.toSorted();
    const entretiens = rest.entretiens?.filter(({ date }) => date >= embauche);
    return {
      today,
      situation: withoutAbsent({
        ...rest,
        embauche,
        naissance: birth !== undefined && birth < embauche ? birth : undefined,
        entretiens,
      }),
    };
  });

function withoutAbsent(values: Readonly<Record<string, unknown>>): Situation {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
