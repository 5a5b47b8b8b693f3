/** The cards that the command line names, and the words of yesterday that it understands. */
import type { Card, CardList, OtherName } from '../core/interview-card/card.ts';
import { toldInShort } from '../core/interview-card/told-fact.ts';
import { UsageError } from '../core/problem.ts';
import { type IsoDate, parseDate } from '../core/text/dates.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { loadCard } from '../files/cards.ts';
import type { Host } from '../host.ts';

export type NamedCards = {
  /** Each once, in the order of the command line. */
  readonly cards: readonly Card[];
  readonly otherNames: readonly OtherName[];
};

/** Throws a UsageError for a word that is no interview. */
export function namedCards(words: readonly string[], list: CardList, host: Host): NamedCards {
  const known = [...list.types, ...list.aPart].map(({ id }) => id);
  const otherNames: OtherName[] = [];
  const ids = words.map((word) => {
    if (known.includes(word)) return word;
    const other = list.autresNoms.find(({ nom }) => nom === word);
    if (other === undefined) throw unknownType(word, known, list);
    otherNames.push(other);
    return other.type;
  });
  return { cards: [...new Set(ids)].map((id) => loadCard(host.contentDir, id)), otherNames };
}

function unknownType(word: string, known: readonly string[], list: CardList): UsageError {
  const near = nearest(word, [...known, ...list.autresNoms.map(({ nom }) => nom)]);
  return new UsageError(
    fr`« ${word} » n'est pas un entretien de cette version.`,
    near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Entretiens : ${enumerate(known)}.`,
  );
}

/** The explanation of another word, with the facts of law that say it. */
export function otherNameLines({ nom, explication, faits }: OtherName, day: IsoDate): string[] {
  return [fr`« ${nom} »`, explication, ...faits.map((fact) => `- ${toldInShort(fact, day)}`)];
}

/** The day of `--a-la-date`, today without it. Throws a UsageError for what is no day. */
export function dayAsked(text: string | undefined, host: Host): IsoDate {
  return text === undefined ? host.today() : dayGiven('--a-la-date', text);
}

/** The day given to an option. Throws a UsageError for what is no day. */
export function dayGiven(option: string, text: string): IsoDate {
  const day = parseDate(text);
  if (day !== null) return day;
  throw new UsageError(
    fr`« ${option} » : « ${text} » n'est pas un jour du calendrier.`,
    fr`Écrivez-le AAAA-MM-JJ, par exemple 2026-11-22.`,
  );
}
