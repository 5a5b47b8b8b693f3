/** "CPF, VAE, bilan… : mes pistes": the schemes that fit the wishes told in the answers. */
import type { SchemeCode } from '../advice/schemes/scheme.ts';
import { type Suggestion, suggestSchemes } from '../advice/schemes/suggest.ts';
import { situationOf } from '../advice/schemes/told-situation.ts';
import { wishesFromAnswers } from '../advice/schemes/wishes.ts';
import type { Fact } from '../law/facts.ts';
import { references } from '../law/references.ts';
import { fr } from '../text/typography.ts';
import type { View } from './preparation.ts';
import { type Block, type ListItem, ours } from './sheet.ts';

/** More would not be read on a sheet. */
const MOST = 3;

/** One item a scheme: the reason, the first step, the articles. Empty on a blank sheet, or when nothing was told. */
export function schemeBlocks(shown: View): Block[] {
  const { schemes = [], law, today } = shown.surroundings;
  if (shown.preparation.blank) return [];
  const questions = shown.steps.map(({ question }) => question);
  const wishes = wishesFromAnswers(questions, shown.answers);
  if (wishes.length === 0) return [];
  const embauche = shown.fed.get('personne.embauche');
  const advice = wishes.map((wish) => {
    const situation = situationOf(embauche === undefined ? wish : { ...wish, embauche });
    return suggestSchemes(schemes, law.facts, { situation, day: today, wished: null }).pistes;
  });
  const names = new Map(schemes.map(({ dispositif, nom }) => [dispositif, nom]));
  const items = inTurn(advice).map((suggestion) => itemOf(suggestion, names));
  if (items.length === 0) return [];
  const note = fr`Ces pistes partent de ce que vous avez répondu. Les autres, et leurs étapes : prep-entretien dispositifs`;
  return [
    { kind: 'list', items },
    { kind: 'paragraph', text: ours(note) },
  ];
}

/** The first suggestion of each wish, then the second of each…, each scheme once. */
function inTurn(advice: readonly (readonly Suggestion[])[]): Suggestion[] {
  const taken = new Map<SchemeCode, Suggestion>();
  const longest = Math.max(...advice.map((suggestions) => suggestions.length));
  for (let rank = 0; rank < longest; rank += 1) {
    for (const suggestions of advice) {
      const suggestion = suggestions[rank];
      if (suggestion && !taken.has(suggestion.code) && taken.size < MOST) taken.set(suggestion.code, suggestion);
    }
  }
  return [...taken.values()];
}

function itemOf({ code, pourquoi, etapes, faits }: Suggestion, names: ReadonlyMap<SchemeCode, string>): ListItem {
  const [first] = etapes;
  const cited = [...new Set(faits.map(cite))];
  return {
    lead: names.get(code) ?? code,
    text: ours(pourquoi),
    details: [
      ...(first === undefined ? [] : [{ label: fr`Premier pas`, text: ours(first.texte) }]),
      {
        label: fr`Appui`,
        text: ours(cited.length > 0 ? cited.join(fr` ; `) : fr`aucun article, cela se demande`),
      },
    ],
  };
}

/** `L6111-6`, `arrêté du 29 mars 2019 (interprétation)`. */
function cite(fact: Fact): string {
  const [cited = '', certainty] = references(fact);
  return certainty === undefined ? cited : `${cited} (${certainty})`;
}
