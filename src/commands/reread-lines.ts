/** What a reading says, as lines to wrap. */

import type { PlacedHint } from '../core/advice/reading/answer-hints.ts';
import { isConfidential, isPrivate, withoutIntrusion } from '../core/advice/reading/confidentiality.ts';
import type { ReadingContent } from '../core/advice/reading/content.ts';
import { excerptOf, type Finding } from '../core/advice/reading/preparation-read.ts';
import type { KindOfText } from '../core/advice/reading/read-texts.ts';
import { inOrder, type Readiness, say } from '../core/advice/reading/readiness.ts';
import { type ReadingTime, timeInWords } from '../core/advice/reading/reading-time.ts';
import type { Step } from '../core/interview/path.ts';
import { composedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';

/** So many hints an answer on the screen. */
const SHOWN = 3;

/** The hints by question and by item. */
export function hintLines(steps: readonly Step[], hints: readonly PlacedHint[], content: ReadingContent): string[] {
  const lines = steps.flatMap(({ question }) => {
    const own = hints.filter((hint) => hint.question === question.id);
    if (own.length === 0) return [];
    const ranks = [...new Set(own.map(({ rang }) => rang))];
    const several = ranks.some((rank) => rank > 0);
    return [
      '',
      question.intitule,
      ...ranks.flatMap((rank) => {
        const here = own.filter(({ rang }) => rang === rank);
        const name = several ? [itemName(question, rank)] : [];
        return [...name, ...answerLines(here, content, question)];
      }),
    ];
  });
  return lines.length > 0 ? lines : ['', fr`Aucun conseil sur les mots.`];
}

/** The hints on texts that belong to no question. */
export function textLines(
  texts: readonly KindOfText[],
  hints: readonly PlacedHint[],
  content: ReadingContent,
): string[] {
  return texts.flatMap(({ texte }, rank) => {
    const here = hints.filter(({ rang }) => rang === rank);
    const none = [fr`- Aucun conseil sur les mots.`];
    const start = excerptOf(texte);
    return ['', fr`${rank + 1}. ${start}`, ...(here.length > 0 ? answerLines(here, content, null, start) : none)];
  });
}

/** @param before words already on the screen just above: they aren't quoted again */
function answerLines(
  hints: readonly PlacedHint[],
  content: ReadingContent,
  question: Question | null,
  before = '',
): string[] {
  let quoted = before;
  return inOrder(withoutIntrusion(hints), content)
    .slice(0, SHOWN)
    .flatMap((hint) => {
      const quote = ['', before, quoted].includes(hint.extrait) ? '' : fr`« ${hint.extrait} » : `;
      quoted = hint.extrait;
      const line = fr`- ${quote}${hint.message} ${hint.relance}`;
      return isConfidential(hint) ? [line, ...secretLines(hint, content, question)] : [line];
    });
}

function secretLines(hint: PlacedHint, content: ReadingContent, question: Question | null): string[] {
  const isOwn = question !== null && isPrivate(question, hint.champ);
  const whose = question === null ? [] : [say(content, isOwn ? 'reponse-privee' : 'reponse-partageable')];
  const words = hint.neutre === null || isOwn ? [] : [fr`À la place, vous pouvez écrire : « ${hint.neutre} »`];
  return [...whose, ...words].map((line) => `  ${line}`);
}

function itemName({ genre }: Question, rank: number): string {
  return fr`${composedKind(genre)?.item ?? 'Ligne'} ${rank + 1} :`;
}

/** What was found of the whole; what is confidential was told with its answer. */
export function findingLines(findings: readonly Finding[], steps: readonly Step[]): string[] {
  const told = findings.filter(({ code }) => code !== 'confidentiel');
  if (told.length === 0) return [];
  const lines = told.map(({ question, extrait, code, message, relance }) => {
    const name = steps.find((step) => step.question.id === question)?.question.intitule;
    const where = name === undefined || code === 'sujets-absents' ? '' : fr`${name} : `;
    const quoted = extrait === '' || PLAIN.has(code) ? '' : fr`« ${extrait} ». `;
    return `- ${where}${quoted}${message} ${relance}`;
  });
  return ['', fr`La préparation dans son ensemble`, ...lines];
}

/** Their message says the date itself. */
const PLAIN: ReadonlySet<string> = new Set(['date-passee', 'entretien-passe']);

/** What is ready and what is left; the one thing to do first comes last, where the eye stays. */
export function readinessLines({ prets, restants, dabord }: Readiness): string[] {
  const list = (title: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : ['', title, ...names.map((name) => `- ${name}`)];
  return [...list(fr`C'est prêt`, prets), ...list(fr`Il reste`, restants), '', fr`À faire d'abord`, dabord];
}

export function timeLines(time: ReadingTime, content: ReadingContent): string[] {
  return time.mots === 0 ? [] : ['', say(content, 'lecture', timeInWords(time))];
}

/** Nothing is left out in silence. */
export function silencedLines(count: number): string[] {
  if (count === 0) return [];
  return [
    '',
    fr`Conseils que vous ne voulez plus voir : ${count}. Pour les revoir :`,
    fr`  prep-entretien config effacer conseils-tus`,
  ];
}
