/** The sentences of the reading and the guided steps, checked and typeset. */
import { join } from 'node:path';
import { type GuidedStep, stepFileSchema } from '../core/advice/guided/steps.ts';
import { FINDINGS, PHRASES, type ReadingContent, readingFileSchema } from '../core/advice/reading/content.ts';
import { namesIn } from '../core/advice/reading/fill.ts';
import type { Problem } from '../core/problem.ts';
import { COMPOSED_KINDS, type ComposedKind } from '../core/template/kinds.ts';
import { normalise } from '../core/text/normalise.ts';
import { typeset } from '../core/text/typography.ts';
import { type ContentFile, readFile } from './content-files.ts';

export type Coaching = { readonly lecture: ReadingContent; readonly etapes: readonly GuidedStep[] };

/** What `relecture.yaml` and `etapes.yaml` hold; null with problems. */
export function readCoaching(folder: string, problems: Problem[]): Coaching | null {
  const reading = readFile(join(folder, 'relecture.yaml'), readingFileSchema, problems);
  const steps = readFile(join(folder, 'etapes.yaml'), stepFileSchema, problems);
  if (reading === null || steps === null) return null;
  problems.push(...nameProblems(reading), ...stepProblems(steps));
  return { lecture: typesetAll(reading.value), etapes: typesetAll(steps.value.etapes) };
}

/** Names in braces that nobody fills would reach the screen as they are. */
function nameProblems({ value, source }: ContentFile<ReadingContent>): Problem[] {
  const sentences = [
    ...Object.entries(value.constats).flatMap(([id, { message, relance, geste }]) =>
      Object.entries({ message, relance, geste }).map(([key, text]) => ({
        path: ['constats', id, key],
        text,
        known: FINDINGS[id as keyof typeof FINDINGS] as readonly string[],
      })),
    ),
    ...Object.entries(value.phrases).map(([id, text]) => ({
      path: ['phrases', id],
      text,
      known: PHRASES[id as keyof typeof PHRASES] as readonly string[],
    })),
  ];
  return sentences.flatMap(({ path, text, known }) =>
    namesIn(text)
      .filter((name) => !known.includes(name))
      .map((name) => ({ file: source.file, ...source.at(path), message: `« {${name}} » ne veut rien dire ici.` })),
  );
}

function stepProblems({ value, source }: ContentFile<{ etapes: GuidedStep[] }>): Problem[] {
  return value.etapes.flatMap((step, index) => {
    const kind: ComposedKind = COMPOSED_KINDS[step.genre];
    const parts = new Set(kind.parts.map(({ id }) => id));
    const names = new Set(step.questions.map(({ nom }) => nom));
    const { motif = [], ...asked } = step.demande ?? {};
    const wrong = [
      ...[...step.manque, ...motif, ...step.questions.map(({ partie }) => partie)].filter((part) => !parts.has(part)),
      ...Object.values(asked).filter((name) => !names.has(name)),
    ];
    return wrong.map((word) => ({
      file: source.file,
      ...source.at(['etapes', index, 'id']),
      message: `« ${word} » n’est ni une partie de « ${step.genre} » ni une question de cette étape.`,
    }));
  });
}

/** Every text of the content as a person reads it. Words that are looked up have no spaces to set. */
function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(normalise(value)) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner)])) as T;
}
