/** A sheet on the screen. */
import { hasUnicode } from './look.ts';
import { type PagerIo, page } from './pager.ts';
import { preview } from './preview.ts';

export type ShowIo = PagerIo & {
  readonly output: NodeJS.WritableStream;
  readonly columns: number;
  readonly rows: number;
  readonly colour: boolean;
  /** Never through a pager: it draws again. */
  readonly whole?: boolean;
};

/** Shows a sheet: at once when it fits the window, else in a pager, else whole. */
export async function showMarkdown(text: string, io: ShowIo): Promise<void> {
  const { output, columns, rows, colour, whole = false, env } = io;
  const shown = preview(text, { columns, colour, unicode: hasUnicode(env, process.platform) });
  // The line after the last one counts: what is asked next stands there.
  const fits = whole || shown.split('\n').length <= rows;
  if (!fits && (await page(shown, io))) return;
  output.write(shown);
}
