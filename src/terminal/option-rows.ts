/** Draws a list of options, one under the other, around the one that is pointed at. */

import { plural } from '../core/text/typography.ts';
import type { Room } from './field.ts';
import { type Place, wrapText } from './text-layout.ts';

export type ShownOption = { readonly mark: string; readonly label: string; readonly detail?: string };

export type OptionRows = {
  readonly rows: readonly string[];
  readonly cursor: Place;
  readonly notes: readonly string[];
};

/** `pointed` is -1 when nothing is. Details are shown for all if they fit, else for the pointed option. */
export function viewOptions(options: readonly ShownOption[], pointed: number, room: Room): OptionRows {
  const rowsWith = (hasDetail: (index: number) => boolean) =>
    options.map((option, index) => optionRows(option, index === pointed, hasDetail(index), room));
  let blocks = rowsWith(() => true);
  if (blocks.flat().length > room.rows) blocks = rowsWith((index) => index === pointed);
  const { from, to } = windowOf(
    blocks.map((block) => block.length),
    Math.max(0, pointed),
    room.rows,
  );
  const row = blocks.slice(from, Math.max(0, pointed)).flat().length;
  const hidden = options.length - (to - from);
  return {
    rows: blocks.slice(from, to).flat(),
    cursor: { row, column: 0 },
    notes: hidden > 0 ? [`${plural(hidden, 'autre choix', 'autres choix')} plus haut ou plus bas`] : [],
  };
}

function optionRows(option: ShownOption, isPointed: boolean, hasDetail: boolean, { columns, look }: Room): string[] {
  const lead = isPointed ? `${look.symbols.pointer} ` : '  ';
  const mark = option.mark === '' ? '' : `${option.mark} `;
  const indent = ' '.repeat(lead.length + mark.length);
  const width = columns - 1 - indent.length;
  const paint = isPointed ? look.accent : (text: string) => text;
  const label = wrapText(option.label, width).map((row, index) => paint((index === 0 ? lead + mark : indent) + row));
  if (!hasDetail || !option.detail) return label;
  return [...label, ...wrapText(option.detail, width).map((row) => look.dim(indent + row))];
}

/** The blocks that fit in `height` rows, the pointed one among them. */
function windowOf(heights: readonly number[], pointed: number, height: number): { from: number; to: number } {
  let from = pointed;
  let to = Math.min(pointed + 1, heights.length);
  let used = heights[pointed] ?? 0;
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    const below = heights[to];
    if (below !== undefined && used + below <= height) {
      used += below;
      to += 1;
      isGrowing = true;
    }
    const above = heights[from - 1];
    if (above !== undefined && used + above <= height) {
      used += above;
      from -= 1;
      isGrowing = true;
    }
  }
  return { from, to };
}
