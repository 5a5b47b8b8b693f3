/**
 * Twin answers: what a person typed, and letters that mean nothing in its place. Each sign has its own
 * letter, line ends and spaces stay, so that the harmless sheet tells where each sign must be seen.
 */
import fc from 'fast-check';
import { composedKind } from '../../src/core/template/kinds.ts';
import { normalise, normaliseLine } from '../../src/core/text/normalise.ts';
import { hostileText } from './hostile-text.ts';
import type { Seen } from './markdown-reader.ts';
import { type Given, smallTemplate } from './small-preparation.ts';

/** A place where a text may be typed: `ligne-un`, `liste-un/0`, `demandes/1/motif`. */
export type Slot = { readonly id: string; readonly rank?: number; readonly part?: string; readonly oneLine: boolean };

export const SLOTS: readonly Slot[] = smallTemplate.sections.flatMap((section) =>
  section.questions.flatMap(({ id, genre }): Slot[] => {
    if (genre === 'ligne' || genre === 'texte') return [{ id, oneLine: genre === 'ligne' }];
    if (genre === 'liste') return [0, 1].map((rank) => ({ id, rank, oneLine: false }));
    const parts = composedKind(genre)?.parts.filter((part) => part.kind !== 'choix') ?? [];
    return [0, 1].flatMap((rank) => parts.map((part) => ({ id, rank, part: part.id, oneLine: part.kind !== 'texte' })));
  }),
);

export type Typed = readonly (readonly [Slot, string])[];

/** A few texts in a few places. A text that is a day in the place of a deadline is told in words: left out. */
export const typedAnswers: fc.Arbitrary<Typed> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SLOTS), hostileText), {
    minLength: 1,
    maxLength: 6,
    selector: ([slot]) => SLOTS.indexOf(slot),
  })
  .map((typed) => typed.filter(([, text]) => !/^[\s\d/.-]*$/.test(text)))
  .filter((typed) => typed.length > 0 && distinct(typed));

export type Twins = {
  readonly given: Given;
  readonly harmless: Given;
  /** The harmless text of each place, as it must stand on the sheet. */
  readonly harmlessTexts: readonly string[];
  /** A harmless tree with each letter replaced with the sign it stands for. */
  readonly restore: (things: readonly Seen[]) => Seen[];
};

export function twins(typed: Typed): Twins {
  const signs = new Map<string, string>();
  const alphabet = letters();
  const harmlessTyped = typed.map(([slot, text]): [Slot, string] => {
    const kept = slot.oneLine ? normaliseLine(text) : normalise(text);
    const harmless = [...kept].map((sign) => {
      if (sign === ' ' || sign === '\n') return sign;
      const letter = alphabet(sign.length > 1);
      signs.set(letter, sign);
      return letter;
    });
    return [slot, harmless.join('')];
  });
  const restoreText = (text: string): string => [...text].map((sign) => signs.get(sign) ?? sign).join('');
  const restore = (things: readonly Seen[]): Seen[] =>
    things.map((thing) =>
      typeof thing === 'string' ? restoreText(thing) : { kind: thing.kind, inside: restore(thing.inside) },
    );
  return {
    given: fileOf(typed),
    harmless: fileOf(harmlessTyped),
    harmlessTexts: harmlessTyped.map(([, text]) => text).filter((text) => text !== ''),
    restore,
  };
}

/** Answers as a file holds them. Places left empty between two others close up. */
export function fileOf(typed: Typed): Given {
  const given: Record<string, unknown> = {};
  for (const [{ id, rank, part }, text] of typed) {
    if (rank === undefined) given[id] = text;
    else {
      const items = (given[id] ?? []) as unknown[];
      given[id] = items;
      if (part === undefined) items[rank] = text;
      else items[rank] = { ...(items[rank] as object | undefined), [part]: text };
    }
  }
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, Array.isArray(value) ? value.filter((item) => item) : value]),
  );
}

/** Letters of Chinese and Korean: no case, no accents, no meaning for Markdown. */
function letters(): (wide: boolean) => string {
  let narrow = 0x4e00;
  let wide = 0x20000;
  return (isWide) => {
    if (isWide) return String.fromCodePoint(wide++);
    if (narrow === 0xa000) narrow = 0xac00;
    if (narrow > 0xd7a3) throw new Error('No letter left: give a shorter text.');
    return String.fromCodePoint(narrow++);
  };
}

/** A list keeps one of two equal texts. */
function distinct(typed: Typed): boolean {
  const texts = typed
    .filter(([slot]) => slot.rank !== undefined && slot.part === undefined)
    .map(([, t]) => normalise(t));
  return new Set(texts).size === texts.length;
}
