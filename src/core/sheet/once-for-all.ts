/** On blank sheets of one interview most parts are the same for everybody: they are made once. */
import { comparedQuestions } from '../interview/path.ts';
import { remember } from '../remember.ts';
import type { Template } from '../template/schema.ts';
import type { Surroundings, View } from './preparation.ts';
import type { SheetSection } from './sheet.ts';

/** The sections before and after those that depend on the person. */
export type Frame = { readonly before: readonly SheetSection[]; readonly after: readonly SheetSection[] };

/**
 * The frame that `build` makes. It is kept for the next person when the sheet is blank and what is known of
 * this one only stands in the heading: no condition looks at it, no section shows it.
 */
export function onceForAll(shown: View, build: () => Frame): Frame {
  const { preparation, surroundings } = shown;
  const { template, contexts, answers, blank } = preparation;
  const heading = headingOnly(template);
  if (!blank || !Object.keys(answers).every((id) => heading.has(id))) return build();
  const frames = framesOf(surroundings)(template);
  const key = JSON.stringify([contexts, preparation.length, shown.fed.get('entretien.duree') ?? null]);
  const known = frames.get(key);
  if (known) return known;
  const { before, after } = build();
  const frame = { before: before.map(shared), after: after.map(shared) };
  if (frames.size >= MOST_FRAMES) frames.clear();
  frames.set(key, frame);
  return frame;
}

const MOST_FRAMES = 50;

const framesOf = remember((_surroundings: Surroundings) => remember((_template: Template) => new Map<string, Frame>()));

function shared(section: SheetSection): SheetSection {
  return { ...section, shared: true };
}

/** The questions whose answers stand in the heading and nowhere else. */
const headingOnly = remember((template: Template): ReadonlySet<string> => {
  const compared = comparedQuestions(template);
  const questions = template.sections.flatMap((section) => section.questions);
  return new Set(
    questions.flatMap(({ id, alimente, droits, choix }) =>
      alimente && !droits && !choix && !compared.has(id) ? [id] : [],
    ),
  );
});
