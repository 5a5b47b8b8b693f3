/** The prompts that are not questions of a template: a menu, one line of text, a pause. */
import { normaliseLine } from '../core/text/normalise.ts';
import type { ChooseOutcome, ChooseRequest, EntryOutcome, PauseOutcome, PauseRequest } from './ask.ts';
import { choiceField } from './choice-field.ts';
import { cleanText } from './clean-text.ts';
import { type Field, type Hint, hasEnded } from './field.ts';
import { type FrameParts, framePicture } from './frame.ts';
import type { Prompt } from './prompt.ts';
import { textField } from './text-field.ts';

const HINTS: readonly Hint[] = [
  ['Échap', 'retour'],
  ['Ctrl+C', 'arrête'],
];

function partsOf(message: string): (hints: readonly Hint[] | null) => FrameParts {
  return (hints) => ({ progress: null, message: cleanText(message), help: [], hints });
}

/** A menu always points at something: there is nothing to clear. A number chooses at once, which its keys say. */
function asMenu(field: Field, options: number): Field['view'] {
  const numbers = options > 2 ? `1-${options}` : ['', '1', '1/2'][options];
  const enter = options > 9 ? 'Entrée' : `Entrée ou ${numbers}`;
  return (room) => {
    const hints: Hint[] = [
      [room.look.symbols.upDown, 'choisit'],
      [enter, 'valide'],
    ];
    return { ...field.view(room), hints };
  };
}

/** A menu: arrows then Enter, or the number of the option (up to nine options) at once. */
export function menuPrompt<T extends string>(request: ChooseRequest<T>): Prompt<ChooseOutcome<T>> {
  const areNumbered = request.options.length <= 9;
  const options = request.options.map((option, index) => ({
    value: option.value,
    label: cleanText(option.label),
    ...(option.detail === undefined ? {} : { detail: cleanText(option.detail) }),
    code: areNumbered ? String(index + 1) : '',
  }));
  const first = request.options.find((option) => option.value === request.initial) ?? request.options[0];
  const find = (value: unknown) => request.options.find((option) => option.value === value)?.value;

  const parts = partsOf(request.message);
  const withField = (field: Field): Prompt<ChooseOutcome<T>> => ({
    press: (key, size, look) => {
      if (key.type === 'key' && key.name === 'interrupt') return { result: { type: 'interrupted' } };
      if (key.type === 'key' && key.name === 'escape') return { result: { type: 'back' } };
      if (key.type === 'key' && key.name === 'clear') return withField(field);
      if (key.type === 'text' && areNumbered) {
        const direct = request.options[Number(/[1-9]/.exec(key.text)?.[0] ?? 0) - 1];
        if (direct) return { result: { type: 'chosen', value: direct.value } };
      }
      const next = field.press(key, { ...size, look });
      if (!hasEnded(next)) return withField(next);
      const value = next.end === 'value' ? find(next.value) : undefined;
      return value === undefined ? withField(field) : { result: { type: 'chosen', value } };
    },
    view: (size, look) => framePicture(parts(HINTS), asMenu(field, request.options.length), size, look),
    still: (size, look) => framePicture(parts(null), field.view, size, look),
    draft: null,
    interrupted: () => ({ type: 'interrupted' }),
    text: null,
  });
  return withField(choiceField({ options, found: first?.value, hasEarlier: false }));
}

/** One line of text. */
export function entryPrompt(request: { message: string; initial?: string }): Prompt<EntryOutcome> {
  const initial = cleanText(request.initial ?? '');
  const parts = partsOf(request.message);
  const withField = (field: Field): Prompt<EntryOutcome> => ({
    press: (key, size, look) => {
      if (key.type === 'key' && key.name === 'interrupt') return { result: { type: 'interrupted' } };
      if (key.type === 'key' && key.name === 'escape') {
        return { result: { type: 'back', text: normaliseLine(field.half?.texte ?? initial) } };
      }
      const next = field.press(key, { ...size, look });
      if (!hasEnded(next)) return withField(next);
      return { result: { type: 'text', text: next.end === 'value' ? String(next.value) : '' } };
    },
    view: (size, look) => framePicture(parts(HINTS), field.view, size, look),
    still: (size, look) => framePicture(parts(null), field.view, size, look),
    draft: null,
    interrupted: () => ({ type: 'interrupted' }),
    text: null,
  });
  const rules = { read: (text: string) => ({ value: normaliseLine(text) }), note: () => null };
  return withField(textField({ ...rules, hasLines: false, found: initial, hasEarlier: false }));
}

/** Enter goes on, Esc goes back; any other key does nothing. */
export function pausePrompt({ progress, message, enterDoes, escapeDoes }: PauseRequest): Prompt<PauseOutcome> {
  const hints: readonly Hint[] = [
    ['Entrée', enterDoes],
    ['Échap', escapeDoes],
    ['Ctrl+C', 'arrête'],
  ];
  const parts = (keys: readonly Hint[] | null): FrameParts => ({
    progress: progress === undefined ? null : cleanText(progress),
    message: cleanText(message),
    help: [],
    hints: keys,
  });
  const nothing = { rows: [''], cursor: { row: 0, column: 0 }, notes: [], problem: null, hints: [] };
  const prompt: Prompt<PauseOutcome> = {
    press: (key) => {
      if (key.type !== 'key') return prompt;
      if (key.name === 'enter') return { result: 'go' };
      if (key.name === 'escape') return { result: 'back' };
      return key.name === 'interrupt' ? { result: 'interrupted' } : prompt;
    },
    view: (size, look) => framePicture(parts(hints), () => nothing, size, look),
    still: (size, look) => framePicture(parts(null), () => nothing, size, look),
    draft: null,
    interrupted: () => 'interrupted',
    text: null,
  };
  return prompt;
}
