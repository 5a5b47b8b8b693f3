/** What a terminal does with its content when its window changes size. */
import { createVirtualScreen, type VirtualScreen } from '../terminal/virtual-screen.ts';

export type Size = { readonly columns: number; readonly rows?: number };

/** The same content, its rows folded in another width, the cursor on the same character, the same modes. */
export function folded(screen: VirtualScreen, { columns, rows }: Required<Size>): VirtualScreen {
  const lines = screen.all().split('\n');
  const above = lines.length - screen.text().split('\n').length;
  const cursor = screen.cursor();
  const at = above + cursor.row;
  while (lines.length <= at) lines.push('');
  const heightOf = (line: string): number => Math.max(1, Math.ceil(line.length / columns));
  const under =
    lines.slice(at).reduce((sum, line) => sum + heightOf(line), 0) - 1 - Math.floor(cursor.column / columns);
  const next = createVirtualScreen(columns, rows);
  next.write(lines.join('\r\n'));
  if (under > 0) next.write(`\u001b[${under}A`);
  next.write(`\u001b[${(cursor.column % columns) + 1}G`);
  for (const mode of screen.modes()) next.write(`\u001b[${mode}h`);
  if (!screen.isCursorShown()) next.write('\u001b[?25l');
  return next;
}
