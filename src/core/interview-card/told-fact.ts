/** A fact of law as one line of a card: the statement, then what it rests on, when it was checked, and its days. */
import type { Fact } from '../law/facts.ts';
import { inForceAt } from '../law/facts-at.ts';
import { references } from '../law/references.ts';
import { type IsoDate, monthInWords, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';

/** The statement in full, with all that vouches for it. */
export function toldInFull(fact: Fact, day: IsoDate): string {
  return withNotes(fact.enonce, [
    ...references(fact),
    fr`vérifié en ${monthInWords(fact.verifie)}`,
    ...dayNote(fact, day),
  ]);
}

/** The same in a few words, for a fact told in full elsewhere, or beside others. */
export function toldInShort(fact: Fact, day: IsoDate): string {
  return withNotes(fact.court, [...references(fact), ...dayNote(fact, day)]);
}

/** Whether any of them isn't valid on that day. */
export function someOutOfForce(facts: readonly Fact[], day: IsoDate): boolean {
  return facts.some((fact) => inForceAt(fact, day) !== 'en-vigueur');
}

function dayNote(fact: Fact, day: IsoDate): string[] {
  switch (inForceAt(fact, day)) {
    case 'en-vigueur':
      return [];
    case 'a-venir':
      return [fr`pas encore en vigueur le ${shortDate(day)} : à partir du ${shortDate(fact.depuis ?? day)}`];
    case 'passe':
      return [fr`plus en vigueur le ${shortDate(day)} : jusqu'au ${shortDate(fact.jusque ?? day)}`];
  }
}

function withNotes(text: string, notes: readonly string[]): string {
  return notes.length === 0 ? text : `${text} (${notes.join(fr` ; `)})`;
}
