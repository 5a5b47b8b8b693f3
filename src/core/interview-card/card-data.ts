/** A card as data for scripts: every sentence with the fact it comes from, and how that fact stands on the day. */
import { inForceAt } from '../law/facts-at.ts';
import type { IsoDate } from '../text/dates.ts';
import type { Card, CardItem } from './card.ts';
import { summaryOf } from './make-summary.ts';
import { TOPICS } from './topics.ts';

/** The keys of the list, then the rest of the card. */
export function cardData(card: Card, day: IsoDate): Record<string, unknown> {
  return {
    ...summaryOf(card),
    evalue: card.evalue,
    ecrit: card.ecrit,
    accompagne: card.accompagne,
    duree_minutes: card.duree ?? null,
    preparer: card.aPart ? null : `prep-entretien ${card.id}`,
    a_la_date: day,
    code_verifie_le: card.dates.code,
    regles_verifiees_le: card.dates.rules,
    ou_demander: card.ouDemander,
    rubriques: card.rubriques.map(({ id, elements }) => ({
      id,
      titre: TOPICS[id],
      elements: elements.map((item) => itemData(card, item, day)),
    })),
  };
}

function itemData(card: Card, item: CardItem, day: IsoDate): Record<string, unknown> {
  if (typeof item === 'string') return { texte: item };
  const fact = card.faits.find(({ id }) => id === item.droit);
  if (fact === undefined) throw new Error(`The card ${card.id} lacks its fact ${item.droit}.`);
  const { id, court, enonce, articles, sources, verifie, depuis, jusque, certitude, ou_demander } = fact;
  return {
    texte: enonce,
    droit: {
      id,
      court,
      articles,
      sources: sources ?? [],
      verifie,
      depuis: depuis ?? null,
      jusque: jusque ?? null,
      en_vigueur: inForceAt(fact, day) === 'en-vigueur',
      certitude,
      ou_demander,
    },
  };
}
