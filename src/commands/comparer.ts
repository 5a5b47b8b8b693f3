/** `comparer`: the same topics of several interviews, one below the other, what differs first. */
import { cardData } from '../core/interview-card/card-data.ts';
import { comparePoints } from '../core/interview-card/points.ts';
import type { LawDates } from '../core/law/law-dates.ts';
import { UsageError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { loadCardList } from '../files/cards.ts';
import type { Host } from '../host.ts';
import { comparisonLines } from './card-text.ts';
import { dayAsked } from './day-asked.ts';
import { warnOfOldRules } from './law-dates.ts';
import { namedCards, otherNameLines } from './named-cards.ts';
import type { TypesOptions } from './types.ts';
import { explained, writeData, writeLines } from './write-result.ts';

export async function comparer({ types: words, json, aLaDate }: TypesOptions, host: Host): Promise<void> {
  const list = loadCardList(host.contentDir);
  const day = dayAsked(aLaDate, host);
  const { cards, otherNames } = namedCards(words, list, host);
  const [first] = cards;
  if (first === undefined || cards.length < 2)
    throw new UsageError(
      fr`« comparer » demande au moins deux entretiens différents.`,
      first === undefined || first.id === 'annuel'
        ? fr`Par exemple : prep-entretien comparer annuel parcours`
        : fr`Par exemple : prep-entretien comparer ${first.id} annuel`,
    );
  const rules = cards.map(({ dates }) => dates.rules).toSorted();
  const dates: LawDates = { code: first.dates.code, rules: rules[0] ?? first.dates.rules };
  if (json) {
    const points = comparePoints(cards).map(({ id, title, values, differs }) => ({
      differs,
      point: {
        id,
        titre: title,
        valeurs: Object.fromEntries(cards.map((card, index) => [card.id, values[index] ?? null])),
      },
    }));
    writeData(
      {
        a_la_date: day,
        code_verifie_le: dates.code,
        regles_verifiees_le: dates.rules,
        differences: points.flatMap(({ differs, point }) => (differs ? [point] : [])),
        points_communs: points.flatMap(({ differs, point }) => (differs ? [] : [point])),
        types: cards.map((card) => cardData(card, day)),
        ...explained(otherNames),
      },
      host,
    );
  } else {
    writeLines(
      [...otherNames.flatMap((other) => [...otherNameLines(other, day), '']), ...comparisonLines(cards, day, dates)],
      host,
    );
  }
  warnOfOldRules(dates, host);
}
