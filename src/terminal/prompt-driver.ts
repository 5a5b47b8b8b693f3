/** What happens while a prompt is open: keys, pauses in typing, the window, signals, the own editor. */
import type { Draft } from '../core/interview/answers.ts';
import type { KeyReader } from './key-reader.ts';
import type { Key } from './keys.ts';
import type { Look } from './look.ts';
import { isSettled, type Prompt } from './prompt.ts';
import type { Screen } from './screen.ts';
import { onStopSignals } from './stop-signals.ts';
import { watchSuspension } from './suspension.ts';
import { type Size, sizeOf, type TerminalIo } from './terminal-io.ts';

/** A pause in typing, in ms: what is half-typed is then saved. */
const PAUSE = 600;

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

export type Terminal = {
  readonly io: TerminalIo;
  readonly keys: KeyReader;
  readonly screen: Screen;
  readonly look: Look;
};

export type PromptRun<R> = {
  readonly terminal: Terminal;
  readonly prompt: Prompt<R>;
  /** What stays on the screen once it is settled. Null: the prompt as it stands. */
  readonly trace: (result: R, size: Size) => readonly string[] | null;
  readonly onDraft?: (draft: Draft | null) => void | Promise<void>;
  /** True for a result that leaves the question as it is: what is half-typed is saved at once. */
  readonly isLeft?: (result: R) => boolean;
};

/** How a prompt ended; an error is a bug of ours, and goes to whoever asked. */
export type Ending<R> = { readonly result: R } | { readonly error: unknown };

export type Engine<R> = {
  /** The prompt has changed: show it. */
  readonly show: (prompt: Prompt<R>) => void;
  /** The same prompt is to be drawn again. */
  readonly redraw: () => void;
  readonly end: (ending: Ending<R>) => void;
};

/** Reads keys into the prompt until it is settled. Gives the way to stop everything that was started. */
export function drivePrompt<R>(run: PromptRun<R>, engine: Engine<R>): () => void {
  const { io, keys, screen, look } = run.terminal;
  let prompt = run.prompt;
  let isOpen = true;
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;
  let saved = JSON.stringify(prompt.draft);

  const saveDraft = (): void | Promise<void> => {
    const draft = JSON.stringify(prompt.draft);
    if (draft === saved) return;
    saved = draft;
    return run.onDraft?.(prompt.draft);
  };
  /** A stopped process keeps nothing that isn't on the disk. */
  const suspend = () => void Promise.resolve(saveDraft()).then(suspension.suspend);
  const enter = () => {
    io.output.write(PASTE_ON);
    keys.open(receive, interrupt);
  };
  const leave = (lines: readonly string[] | null) => {
    keys.close();
    const size = sizeOf(io);
    screen.leave(lines ?? prompt.still(size, look).lines, size);
    io.output.write(PASTE_OFF);
  };
  const end = (ending: Ending<R>) => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    if ('result' in ending && run.isLeft?.(ending.result)) void saveDraft();
    leave('result' in ending ? run.trace(ending.result, sizeOf(io)) : []);
    engine.end(ending);
  };
  const interrupt = () => end({ result: prompt.interrupted() });
  /** Gives the prompt after the keys, or null when one of them settled it. */
  const press = (received: readonly Key[]): Prompt<R> | null => {
    for (const [index, key] of received.entries()) {
      if (key.type === 'key' && programKeys[key.name]) {
        programKeys[key.name]?.();
        continue;
      }
      const next = prompt.press(key, sizeOf(io), look);
      if (isSettled(next)) {
        keys.giveBack(received.slice(index + 1));
        end(next);
        return null;
      }
      prompt = next;
    }
    return prompt;
  };
  const receive = (received: readonly Key[]) => {
    try {
      const next = press(received);
      if (!next) return;
      clearTimeout(timer);
      timer = setTimeout(saveDraft, PAUSE);
      engine.show(next);
    } catch (error) {
      end({ error });
    }
  };
  const resume = () => {
    if (!isOpen || isAway) return;
    // Something else has written on the screen, and may have changed the mode of the terminal.
    keys.close();
    screen.forget();
    engine.redraw();
    enter();
  };
  const openEditor = async () => {
    const { text } = prompt;
    if (!io.editor || text === null) return;
    leave(null);
    isAway = true;
    const edited = await io.editor(text);
    isAway = false;
    resume();
    if (!isOpen || edited === null || edited === text) return;
    // Cleared, then pasted: one key takes it back.
    receive([
      { type: 'key', name: 'clear' },
      { type: 'paste', text: edited },
    ]);
  };
  const suspension = watchSuspension(io, () => leave(null), resume);
  /** Keys that are about the program, not about the answer. */
  const programKeys: Partial<Record<string, () => void>> = {
    suspend,
    editor: () => void openEditor().catch((error: unknown) => end({ error })),
    redraw: () => {
      screen.forget();
      screen.clear();
      engine.redraw();
    },
  };

  io.output.on('resize', engine.redraw);
  io.signal.addEventListener('abort', interrupt);
  const stopListening = onStopSignals(io, interrupt);
  enter();
  if (io.signal.aborted) interrupt();
  return () => {
    clearTimeout(timer);
    suspension.stop();
    stopListening();
    io.output.removeListener('resize', engine.redraw);
    io.signal.removeEventListener('abort', interrupt);
    if (isOpen) leave([]);
    isOpen = false;
  };
}
