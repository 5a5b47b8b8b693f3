/** The table of formats: to add one, write its file and a line here. */
import type { Sheet } from '../core/sheet/sheet.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './text.ts';

export type Format = {
  /** Also the file's extension. */
  readonly id: string;
  readonly write: (sheet: Sheet) => string;
};

export const FORMATS: readonly Format[] = [
  { id: 'md', write: markdown },
  { id: 'txt', write: plainText },
  { id: 'json', write: json },
];
