/** The table of formats: to add one, write its file, its name in ids.ts and a line here. */
import type { Sheet } from '../core/sheet/sheet.ts';
import { FORMAT_IDS, type FormatId } from './ids.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './text.ts';

export type Format = { readonly id: FormatId; readonly write: (sheet: Sheet) => string };

const WRITERS: Readonly<Record<FormatId, Format['write']>> = { md: markdown, txt: plainText, json };

export const FORMATS: readonly Format[] = FORMAT_IDS.map((id) => ({ id, write: WRITERS[id] }));
