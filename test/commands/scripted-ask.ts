/** Somebody who answers what is asked from a list prepared beforehand, and what they were asked. */
import type { Ask, ChooseOutcome, EntryOutcome, PauseOutcome } from '../../src/terminal/ask.ts';

/** `choose`: the label, or `[esc]`, `[ctrl-c]`; `pause`: `[enter]`, `[esc]`, `[ctrl-c]`; `entry`: the text or a key. */
export type Reply = string;

export type ScriptedAsk = { readonly ask: Ask; readonly asked: readonly string[]; readonly left: () => number };

const UNASKED = () => Promise.reject(new Error('No question of a template was expected.'));

/** @param before called with each reply just before it is given: a clock may go on meanwhile */
export function scriptedAsk(replies: readonly Reply[], before: (reply: Reply) => void = () => undefined): ScriptedAsk {
  const asked: string[] = [];
  let next = 0;
  const reply = (message: string): Reply => {
    asked.push(message.replace(/\u00a0/g, ' '));
    const given = replies[next];
    if (given === undefined) throw new Error(`No reply is left for: ${message}`);
    next += 1;
    before(given);
    return given;
  };
  const ask: Ask = {
    question: UNASKED,
    choose: async ({ message, options }) => {
      const given = reply(message);
      if (given === '[esc]') return { type: 'back' };
      if (given === '[ctrl-c]') return { type: 'interrupted' };
      const option = options.find(({ label }) => label.replace(/\u00a0/g, ' ').startsWith(given));
      if (!option) throw new Error(`« ${given} » is not offered: ${options.map(({ label }) => label).join(', ')}`);
      return { type: 'chosen', value: option.value } satisfies ChooseOutcome<typeof option.value>;
    },
    line: UNASKED,
    entry: async ({ message }): Promise<EntryOutcome> => {
      const given = reply(message);
      if (given.endsWith('[esc]')) return { type: 'back', text: given.slice(0, -'[esc]'.length) };
      return given === '[ctrl-c]' ? { type: 'interrupted' } : { type: 'text', text: given };
    },
    pause: async ({ progress, message }): Promise<PauseOutcome> => {
      const given = reply([progress, message].filter(Boolean).join(' | '));
      if (given === '[esc]') return 'back';
      return given === '[ctrl-c]' ? 'interrupted' : 'go';
    },
  };
  return { ask, asked, left: () => replies.length - next };
}
