/** A timed agenda of the interview, from its length and the template's shares. */
import type { Question } from '../template/schema.ts';
import { fr } from '../text/typography.ts';
import { durationInWords } from './display.ts';
import { answeredValue, type View } from './preparation.ts';
import { type Block, type ListItem, ours } from './sheet.ts';

type Detail = NonNullable<ListItem['details']>[number];

/** One line a step, with what the person wants to bring up then. Times in minutes from the start. */
export function agendaBlocks(shown: View): Block[] {
  const { template } = shown.preparation;
  const given = shown.fed.get('entretien.duree');
  const total = typeof given === 'number' ? given : template.duree_entretien;
  const shares = shareOut(
    total,
    template.deroule.map((step) => step.part),
  );
  const answered = new Map<string, Question>();
  for (const { question } of shown.steps) {
    if (answeredValue(shown.answers, question) !== undefined) answered.set(question.id, question);
  }
  let start = 0;
  const items = template.deroule.map((step, index): ListItem => {
    const from = start;
    start += shares[index] ?? 0;
    // Advice is for the person: it has no place in what is handed over.
    const advice: Detail[] = step.conseil ? [{ text: ours(step.conseil), hidden: true }] : [];
    const details = [...advice, ...recall(answered, step.questions ?? [])];
    return { lead: fr`${from} à ${start} min`, text: ours(step.titre), details };
  });
  const note =
    typeof given === 'number'
      ? fr`pour ${durationInWords(total)}`
      : fr`pour ${durationInWords(total)}, la durée habituelle : la vôtre n'est pas notée`;
  return [{ kind: 'list', label: fr`Proposition`, note, items }];
}

/** Whole minutes that add up to the total: the largest remainders get the minutes left over. */
export function shareOut(total: number, parts: readonly number[]): number[] {
  const whole = Math.round(total);
  const sum = parts.reduce((a, b) => a + b, 0);
  const exact = parts.map((part) => (whole * part) / sum);
  const shares = exact.map(Math.floor);
  const left = whole - shares.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** The answered questions to bring up in a step, by their short wording; private ones on a line of their own. */
function recall(answered: ReadonlyMap<string, Question>, ids: readonly string[]): Detail[] {
  const shared: string[] = [];
  const own: string[] = [];
  for (const id of ids) {
    const question = answered.get(id);
    if (question) (question.prive ? own : shared).push(question.intitule);
  }
  const details: Detail[] = [];
  if (shared.length > 0) details.push({ label: fr`À dire`, text: ours(shared.join(fr` ; `)) });
  if (own.length > 0) details.push({ label: fr`À garder en tête`, text: ours(own.join(fr` ; `)), hidden: true });
  return details;
}
