/** A checked card's file -> the card, typeset and with its facts: the program reads nothing else. */
import type { Fact, Law } from '../law/facts.ts';
import { lawDates } from '../law/law-dates.ts';
import type { Template } from '../template/schema.ts';
import { normalise } from '../text/normalise.ts';
import { displayNumber } from '../text/numbers.ts';
import { typeset } from '../text/typography.ts';
import type { Card, CardItem, CardList } from './card.ts';
import type { CardFile } from './card-file.ts';
import { FIGURE } from './card-rules.ts';
import { summaryOf } from './make-summary.ts';
import { TOPIC_IDS } from './topics.ts';

type Prepared = Pick<Template, 'titre' | 'resume' | 'ou_demander' | 'duree_entretien' | 'papiers'>;

/** @param template the interview's own; null for what isn't prepared here */
export function makeCard(file: CardFile, template: Prepared | null, law: Law): Card {
  const byId = new Map(law.facts.map((fact) => [fact.id, fact]));
  const factsOf = (ids: readonly string[]): Fact[] => ids.flatMap((id) => byId.get(id) ?? []);
  const toBring = template?.papiers ?? file.a_part?.apporter;
  const rubriques = TOPIC_IDS.flatMap((id) => {
    const items = id === 'apporter' ? toBring : file.rubriques[id];
    return items === undefined ? [] : [{ id, elements: items.map(ready) }];
  });
  const told = rubriques.flatMap(({ elements }) =>
    elements.flatMap((item) => (typeof item === 'string' ? [] : [item.droit])),
  );
  const basis = factsOf(file.bref.droits);
  const faits = factsOf([...new Set([...file.bref.droits, ...told])]);
  const { titre, resume, ou_demander } = template ?? file.a_part ?? { titre: '', resume: '', ou_demander: '' };
  const values = Object.assign({}, ...basis.map((fact) => fact.valeurs ?? {})) as Record<string, number>;
  const { obligatoire, rythme, qui, evalue, ecrit, accompagne } = file.bref;
  return {
    id: file.carte,
    titre: clean(titre),
    resume: clean(resume),
    obligatoire,
    rythme: clean(rythme.replace(FIGURE, (_whole, name: string) => displayNumber(values[name] ?? Number.NaN))),
    qui: clean(qui),
    articles: [...new Set(basis.flatMap(({ articles }) => articles.map(({ article }) => article)))],
    evalue,
    ecrit,
    accompagne,
    ...(template === null ? {} : { duree: template.duree_entretien }),
    aPart: template === null,
    ouDemander: clean(ou_demander),
    faits,
    rubriques,
    dates: lawDates(law, faits),
  };
}

/** The cards in short, in their order. */
export function makeCardList(cards: readonly Card[], autresNoms: CardList['autresNoms'], law: Law): CardList {
  const prepared = cards.filter((card) => !card.aPart);
  return {
    types: prepared.map(summaryOf),
    aPart: cards.flatMap(({ aPart, id, titre, resume }) => (aPart ? [{ id, titre, resume }] : [])),
    autresNoms,
    dates: lawDates(
      law,
      prepared.flatMap(({ faits }) => faits),
    ),
  };
}

function ready(item: CardItem): CardItem {
  return typeof item === 'string' ? clean(item) : item;
}

function clean(text: string): string {
  return typeset(normalise(text));
}
