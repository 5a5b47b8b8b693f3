/** The asker of questions on a terminal: the one implementation of `Ask`. */
import { answeredLines, headingLines } from './answered.ts';
import type { Ask, EntryOutcome } from './ask.ts';
import { cleanText } from './clean-text.ts';
import { createKeyReader } from './key-reader.ts';
import { createLook, hasUnicode } from './look.ts';
import { entryPrompt, menuPrompt, pausePrompt } from './menu-prompt.ts';
import type { Terminal } from './prompt-driver.ts';
import { runPrompt } from './prompt-loop.ts';
import { questionPrompt } from './question-prompt.ts';
import { createScreen } from './screen.ts';
import { createSpokenScreen } from './spoken-screen.ts';
import { sizeOf, type TerminalIo } from './terminal-io.ts';
import { wrapText } from './text-layout.ts';

/**
 * Asks on the given streams: questions are drawn on `output`, keys are read from `input` while a
 * prompt is open only. Ended input, or an aborted `signal`, ends the open prompt as interrupted.
 */
export function createAsk(given: TerminalIo): Ask {
  const io = given.spoken ? { ...given, colour: false, columns: unbounded, rows: unbounded } : given;
  // Read aloud, words say more than signs.
  const unicode = !given.spoken && (io.unicode ?? hasUnicode(process.env, process.platform));
  const look = createLook(io.colour, unicode);
  const write = (text: string) => io.output.write(text);
  const screen = given.spoken ? createSpokenScreen(write, given.columns) : createScreen(write);
  // A window that is closed makes every write fail; its signal, or the end of the input, tells the rest.
  io.output.on('error', () => undefined);
  const terminal: Terminal = { io, keys: createKeyReader(io.input), screen, look };

  const entry = async (request: { readonly message: string; readonly initial?: string }): Promise<EntryOutcome> =>
    runPrompt({
      terminal,
      prompt: entryPrompt(request),
      trace: (outcome, now) =>
        outcome.type === 'text'
          ? wrapText(`${look.symbols.done} ${cleanText(request.message)} ${outcome.text}`, now.columns - 1)
          : [],
    });

  return {
    question: async (request) => {
      const { section } = request;
      const size = sizeOf(io);
      if (section.first) {
        const heading = given.spoken ? plainHeading(section) : headingLines(section.title, section.intro, size, look);
        screen.leave(heading, size);
      }
      return runPrompt({
        terminal,
        prompt: questionPrompt(request, io.editor !== undefined),
        trace: (outcome, now) => (outcome.type === 'interrupted' ? null : answeredLines(request, outcome, now, look)),
        onDraft: request.onDraft,
        isLeft: (outcome) => 'draft' in outcome,
      });
    },
    choose: async (request) =>
      runPrompt({
        terminal,
        prompt: menuPrompt(request),
        trace: (outcome, now) => {
          if (outcome.type !== 'chosen') return [];
          const option = request.options.find(({ value }) => value === outcome.value);
          const chosen = cleanText(option?.label ?? outcome.value);
          return wrapText(
            `${look.symbols.done} ${cleanText(request.message)} ${look.symbols.passed} ${chosen}`,
            now.columns - 1,
          );
        },
      }),
    line: async (request) => {
      const outcome = await entry(request);
      return outcome.type === 'text' ? outcome.text : null;
    },
    entry,
    pause: async (request) =>
      runPrompt({
        terminal,
        prompt: pausePrompt(request),
        trace: (outcome, now) => {
          if (outcome !== 'go') return [];
          const place = request.progress === undefined ? [] : ['', cleanText(request.progress)];
          return [...place, cleanText(request.message)].flatMap((line) => wrapText(line, now.columns - 1));
        },
      }),
  };
}

/** A line of what is typed is one line, whatever the window: it is never drawn again. */
function unbounded(): number {
  return 10_000;
}

function plainHeading({ title, intro }: { readonly title: string; readonly intro?: string }): string[] {
  return ['', cleanText(title), ...(intro === undefined ? [] : [cleanText(intro)])];
}
