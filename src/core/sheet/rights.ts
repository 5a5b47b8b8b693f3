/** Rights in short: facts of law, each with its article, the month it was checked and how sure it is. */
import type { Fact, Law } from '../law/facts.ts';
import { factsAt } from '../law/facts-at.ts';
import { references } from '../law/references.ts';
import { remember } from '../remember.ts';
import { monthInWords, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';
import type { View } from './preparation.ts';
import { type Block, type ListItem, ours } from './sheet.ts';

/** The template's facts, then those that the answers bring in (a scheme that was chosen, for instance). */
export function rightsBlocks(shown: View): Block[] {
  const { law, today } = shown.surroundings;
  const wanted = new Set([...shown.preparation.template.droits, ...raisedByAnswers(shown)]);
  const byId = factsById(law);
  const cited = factsAt(
    [...wanted].flatMap((id) => byId.get(id) ?? []),
    today,
  );
  const months = [...new Set(cited.map((fact) => fact.verifie))].sort();
  const [oldest] = months;
  const items = cited.map(months.length > 1 ? inBriefWithMonth : inBrief);
  const reviewed = oldest === undefined ? '' : fr`Règles revues en ${monthInWords(oldest)}. `;
  const code = cited.some((fact) => fact.articles.length > 0)
    ? fr`Les articles sont ceux du Code du travail, dans son texte du ${shortDate(law.codeDate)}. `
    : '';
  const advice = fr`Une « interprétation » se discute : demandez confirmation. Ces repères informent, ils ne remplacent pas un conseil juridique. `;
  return [
    { kind: 'list', items },
    { kind: 'paragraph', text: ours(`${code}${reviewed}${advice}${shown.preparation.template.ou_demander}`) },
  ];
}

/** Each fact is told the same way on every sheet. */
const inBrief = remember(
  (fact: Fact): ListItem => ({ text: ours(`${fact.court} (${references(fact).join(fr` ; `)})`) }),
);
const inBriefWithMonth = remember(
  (fact: Fact): ListItem => ({
    text: ours(`${fact.court} (${[...references(fact), fr`vérifié en ${monthInWords(fact.verifie)}`].join(fr` ; `)})`),
  }),
);
const factsById = remember((law: Law) => new Map(law.facts.map((fact) => [fact.id, fact])));

function raisedByAnswers(shown: View): string[] {
  const raised: string[] = [];
  for (const { question } of shown.steps) {
    const value = shown.answers[question.id]?.valeur;
    if (value === undefined) continue;
    if (question.droits) raised.push(...question.droits);
    for (const choice of question.choix ?? []) {
      const chosen = Array.isArray(value) ? (value as readonly unknown[]).includes(choice.id) : value === choice.id;
      if (chosen && choice.droits) raised.push(...choice.droits);
    }
  }
  return raised;
}
