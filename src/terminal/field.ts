/**
 * A field: the part of a prompt that holds what is being answered. Fields are values: a key gives
 * the next field, or the way it ends. The frame around it (title, help, keys) is the prompt's.
 */
import type { AnswerValue } from '../core/interview/answers.ts';
import type { Key } from './keys.ts';
import type { Look } from './look.ts';
import type { Place } from './text-layout.ts';

export type FieldEnd =
  | { readonly end: 'value'; readonly value: AnswerValue }
  /** Enter on what was already answered. */
  | { readonly end: 'keep' }
  /** Enter on an empty field. */
  | { readonly end: 'empty' }
  /** Enter after an earlier answer was cleared. */
  | { readonly end: 'clear' }
  | { readonly end: 'unknown' };

/** A key and what it does now, in one word or two: `['Entrée', 'passe']`. */
export type Hint = readonly [key: string, does: string];

/** Where the field is drawn. */
export type Room = { readonly columns: number; readonly rows: number; readonly look: Look };

export type FieldView = {
  readonly rows: readonly string[];
  readonly cursor: Place;
  /** Said under the field: a count, a date in words. */
  readonly notes: readonly string[];
  /** What must be mended before going on. */
  readonly problem: string | null;
  readonly hints: readonly Hint[];
};

/** Half-typed content, as a draft keeps it. */
export type HalfTyped = {
  readonly texte: string;
  readonly valeur?: AnswerValue;
  readonly rang?: number;
  readonly champ?: string;
};

export type Field = {
  readonly press: (key: Key, room: Room) => Field | FieldEnd;
  readonly view: (room: Room) => FieldView;
  /** True when `?` is a request for help here, not a character. */
  readonly takesHelp: boolean;
  /** True when `?` asked once more may say "je ne sais pas encore": there is nothing to lose by it. */
  readonly takesUnknown: boolean;
  /** The text to hand to the person's own editor; null where there is none. */
  readonly text: string | null;
  /** What would be lost by leaving now; null when the field is as it was found. */
  readonly half: HalfTyped | null;
  /** Where Esc goes inside the field; null when it leaves the question. */
  readonly back: (() => Field) | null;
};

/** Tells how a field ended from a field that goes on. */
export function hasEnded(next: Field | FieldEnd): next is FieldEnd {
  return 'end' in next;
}

/** Two values written alike are the same answer. */
export function isSameValue(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
