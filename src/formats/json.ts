/** Sheet -> JSON, for scripts. The shape is `SheetRecord`. */
import type { Sheet } from '../core/sheet/sheet.ts';

/** Indented by two, a line end last. */
export function json(sheet: Sheet): string {
  return `${JSON.stringify(sheet.record, null, 2)}\n`;
}
