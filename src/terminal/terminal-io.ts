/** The streams that the prompts draw on and read from, as the host gives them. */

export type TerminalInput = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
  readonly setRawMode?: (raw: boolean) => unknown;
};

export type TerminalIo = {
  readonly input: TerminalInput;
  /** stderr: stdout is the result. */
  readonly output: NodeJS.WritableStream;
  readonly columns: () => number;
  readonly rows: () => number;
  readonly colour: boolean;
  /** Everything is said once, in order, without drawing again: for screen readers. */
  readonly spoken?: boolean;
  /** Aborted by SIGTERM, SIGHUP: the open prompt ends as interrupted. */
  readonly signal: AbortSignal;
  /** False for consoles without the usual symbols; guessed from the system when absent. */
  readonly unicode?: boolean;
  /** The person's own editor ($VISUAL, $EDITOR): the edited text, or null when it could not be had. */
  readonly editor?: (text: string) => Promise<string | null>;
};

export type Size = { readonly columns: number; readonly rows: number };

/** The window, with the usual size when the system doesn't tell. */
export function sizeOf(io: TerminalIo): Size {
  return { columns: Math.max(20, io.columns() || 80), rows: Math.max(6, io.rows() || 24) };
}
