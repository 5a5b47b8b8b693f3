/** What a fact of law rests on, and how sure it is, in the few words that stand behind it. */
import { enumerate, fr } from '../text/typography.ts';
import type { Fact } from './facts.ts';

const CERTAINTY: Readonly<Record<Fact['certitude'], string>> = {
  texte: '',
  ministere: fr`position du ministère du Travail`,
  interpretation: fr`interprétation`,
};

/** `L1222-2`, or the ruling when no article says it; `interprétation`. */
export function references(fact: Fact): string[] {
  const articles = fact.articles.map(({ article }) => article);
  const [source] = fact.sources ?? [];
  const cited = articles.length > 0 ? [enumerate(articles)] : source === undefined ? [] : [source];
  return [...cited, ...(CERTAINTY[fact.certitude] ? [CERTAINTY[fact.certitude]] : [])];
}
