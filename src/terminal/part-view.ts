/** Draws the current part of an item: which item, what is already written, what is asked now. */
import type { Item } from '../core/interview/answers.ts';
import type { ComposedKind } from '../core/template/kinds.ts';
import { typeset } from '../core/text/typography.ts';
import { partText } from './answer-text.ts';
import type { Field, FieldView, Room } from './field.ts';
import { shortened, wrapText } from './text-layout.ts';

export type PartPlace = { readonly rank: number; readonly part: number; readonly item: Item };

/** The field of a part under its own heading. In a low window what is already written is left out. */
export function viewPart(kind: ComposedKind, at: PartPlace, field: Field, room: Room): FieldView {
  const { look } = room;
  const width = room.columns - 1;
  const title = wrapText(
    `${kind.item} ${at.rank + 1} ${look.symbols.dot} ${at.part + 1} sur ${kind.parts.length}`,
    width,
  );
  const prompt = wrapText(typeset(kind.parts[at.part]?.prompt ?? ''), width);
  const written = kind.parts.slice(0, at.part).flatMap((part) => {
    const value = at.item[part.id];
    return value ? [shortened(`${part.label}\u00a0: ${partText(part, value)}`, width, look.symbols.more)] : [];
  });
  const spare = room.rows - title.length - prompt.length - 4;
  const above = [
    ...title.map(look.accent),
    ...(spare > 0 ? written.slice(-spare) : []).map((line) => look.dim(line)),
    ...prompt.map(look.bold),
  ];
  const view = field.view({ ...room, rows: Math.max(1, room.rows - above.length) });
  return { ...view, rows: [...above, ...view.rows], cursor: { ...view.cursor, row: view.cursor.row + above.length } };
}
