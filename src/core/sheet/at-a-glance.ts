/** "En un coup d'œil": what the person looks at in the corridor. */
import type { Step } from '../interview/path.ts';
import { remember } from '../remember.ts';
import { COMPOSED_KINDS } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import { fr } from '../text/typography.ts';
import { roomBlocks } from './answer-blocks.ts';
import { displayPart, summary } from './display.ts';
import { answeredValue, itemsOf, type View } from './preparation.ts';
import { type Block, type ListItem, ours, theirs } from './sheet.ts';

const PLACES = [
  { place: 'message', label: fr`Mes messages` },
  { place: 'request', label: fr`Mes demandes` },
  { place: 'question', label: fr`Mes questions` },
  { place: 'decision', label: fr`Je ne pars pas sans` },
] as const;

/** The blocks in the order in which they are needed. Empty when nothing has a place. */
export function atAGlance(shown: View): Block[] {
  return PLACES.flatMap(({ place, label }) => {
    if (place === 'request') return requests(shown, label);
    const step = shown.steps.find(({ question }) => question.place === place);
    return step ? [placed(shown, step, label)].flat() : [];
  });
}

function placed(shown: View, { question }: Step, label: string): Block | readonly Block[] {
  const value = answeredValue(shown.answers, question);
  const hidden = question.prive ? { hidden: true as const } : {};
  if (value === undefined) {
    if (shown.preparation.blank) return roomBlocks(titled(question), false);
    if (shown.answers[question.id]?.etat === 'passe') return [];
    return { kind: 'paragraph', label, text: ours(fr`à compléter`), hidden: true };
  }
  const texts = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return { kind: 'list', label, items: texts.map((text) => ({ text: theirs(text) })), ...hidden };
}

/** A question under the title of its place. */
const titled = remember((question: Question): Question => {
  const title = PLACES.find(({ place }) => place === question.place);
  return title ? { ...question, intitule: title.label } : question;
});

function requests(shown: View, label: string): Block[] {
  const items: ListItem[] = [];
  const [deadline] = COMPOSED_KINDS.demande.parts.filter((part) => part.id === 'echeance');
  for (const { question } of shown.steps) {
    if (question.genre !== 'demande') continue;
    for (const item of itemsOf(shown.answers[question.id])) {
      const what = item.objet ?? item.motif;
      if (what === undefined) continue;
      const when = item.echeance && deadline ? [...ours(' — '), ...displayPart(deadline, item.echeance)] : [];
      const text = [...theirs(summary(what, 160)), ...when];
      items.push(question.prive ? { text, hidden: true } : { text });
    }
  }
  return items.length > 0 ? [{ kind: 'list', label, items }] : [];
}
