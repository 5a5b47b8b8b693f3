/** `types`: the interviews told apart; with one of them, its whole card. */
import type { CardList } from '../core/interview-card/card.ts';
import { cardData } from '../core/interview-card/card-data.ts';
import { POINTS, SHORT_WORDS } from '../core/interview-card/topics.ts';
import { UsageError } from '../core/problem.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { loadCardList } from '../files/cards.ts';
import type { Host } from '../host.ts';
import { cardLines, lawLines } from './card-text.ts';
import { dayAsked } from './day-asked.ts';
import { warnOfOldRules } from './law-dates.ts';
import { namedCards, otherNameLines } from './named-cards.ts';
import { explained, writeData, writeLines } from './write-result.ts';

export type TypesOptions = { readonly types: readonly string[]; readonly json?: true; readonly aLaDate?: string };

export async function types({ types: words, json, aLaDate }: TypesOptions, host: Host): Promise<void> {
  const list = loadCardList(host.contentDir);
  const day = dayAsked(aLaDate, host);
  const { cards, otherNames } = namedCards(words, list, host);
  const [card] = cards;
  if (cards.length > 1)
    throw new UsageError(
      fr`« types » montre un entretien à la fois.`,
      fr`Pour en voir plusieurs : prep-entretien comparer ${cards.map(({ id }) => id).join(' ')}`,
    );
  if (card === undefined) {
    if (aLaDate !== undefined)
      throw new UsageError(fr`« --a-la-date » va avec un entretien.`, fr`Par exemple : prep-entretien types parcours`);
    if (json) writeData(list.types, host);
    else writeLines(listLines(list), host);
    warnOfOldRules(list.dates, host);
    return;
  }
  if (json) writeData({ ...cardData(card, day), ...explained(otherNames) }, host);
  else
    writeLines([...otherNames.flatMap((other) => [...otherNameLines(other, day), '']), ...cardLines(card, day)], host);
  warnOfOldRules(card.dates, host);
}

function listLines(list: CardList): string[] {
  return [
    ...list.types.flatMap(({ id, titre, resume, obligatoire, rythme, qui, articles }) => [
      fr`${id} : ${titre}`,
      resume,
      fr`- ${POINTS.obligatoire} : ${SHORT_WORDS[obligatoire]}`,
      fr`- ${POINTS.rythme} : ${rythme}`,
      fr`- ${POINTS.qui} : ${qui}`,
      ...(articles.length === 0 ? [] : [fr`- Articles : ${enumerate(articles)}`]),
      '',
    ]),
    fr`Ce ne sont pas les mêmes`,
    fr`Ces rendez-vous ne se préparent pas ici. Leur carte dit vos droits et qui peut vous aider : prep-entretien types rupture, par exemple.`,
    ...list.aPart.map(({ id, titre, resume }) => fr`- ${id} : ${titre}. ${resume}`),
    '',
    fr`Un entretien en détail :`,
    '  prep-entretien types parcours',
    fr`Deux entretiens ensemble :`,
    '  prep-entretien comparer annuel parcours',
    ...lawLines(list.dates),
  ];
}
