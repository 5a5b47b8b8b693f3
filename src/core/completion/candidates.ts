/** What may stand at the cursor of a command line that is being typed. */
import { COLOUR_WISHES, PREFERENCE_KEYS, SILENCEABLE, SILENCED } from '../preferences.ts';
import type { CommandNode, OptionNode } from './command-node.ts';

export type Candidate = { readonly value: string; readonly about: string };

/** What is known of this machine and of the content, looked up when it is needed. */
export type Known = {
  readonly types: () => readonly (Candidate & { readonly contexts: readonly Candidate[] })[];
  readonly dossiers: () => readonly string[];
  readonly schemes: () => readonly Candidate[];
  readonly formats: readonly string[];
};

/** Candidates that begin with what is typed, and whether files may stand there too. */
export type Candidates = { readonly items: readonly Candidate[]; readonly files: boolean };

/**
 * @param typed the words after the command's name; the last one is at the cursor, perhaps empty. Bash gives the sign
 * of `--sortie=x` as a word of its own.
 */
export function candidates(program: CommandNode, typed: readonly string[], known: Known): Candidates {
  const words = typed.filter((word, index) => word !== '=' || index === typed.length - 1).flatMap(splitEquals);
  const current = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const place = walk(program, words.slice(0, -1), known);
  const found = place.pending
    ? forValue(place.pending, place, known)
    : current.startsWith('-')
      ? { items: place.options.flatMap(flagCandidates), files: false }
      : forWord(place, known);
  const fitting = found.items.filter(({ value }) => value.startsWith(current));
  // Shells that leave `--sortie=x` whole want it back whole.
  const [sign = ''] = /^--[^=]+=/.exec(typed.at(-1) ?? '') ?? [];
  return { items: fitting.map(({ value, about }) => ({ value: sign + value, about })), files: found.files };
}

/** Where the cursor stands: the command, the words given to it, the option that waits for its value. */
type Place = {
  readonly command: CommandNode;
  readonly options: readonly OptionNode[];
  readonly given: readonly string[];
  readonly pending: OptionNode | null;
  readonly isRoot: boolean;
};

function splitEquals(word: string): string[] {
  const sign = word.indexOf('=');
  return word.startsWith('--') && sign > 0 ? [word.slice(0, sign), word.slice(sign + 1)] : [word];
}

function walk(program: CommandNode, words: readonly string[], known: Known): Place {
  let command = program;
  let options = program.options;
  let given: string[] = [];
  let pending: OptionNode | null = null;
  for (const word of words) {
    if (pending !== null) {
      pending = null;
      continue;
    }
    if (word.startsWith('-')) {
      const option = options.find(({ flags }) => flags.includes(word));
      pending = option !== undefined && option.value !== null ? option : null;
      continue;
    }
    const inner = given.length === 0 ? command.commands.find(({ name }) => name === word) : undefined;
    const prepare = program.commands.find(({ name }) => name === 'preparer');
    const isType = command === program && known.types().some(({ value }) => value === word);
    if (inner !== undefined) command = inner;
    else {
      if (isType && prepare !== undefined) command = prepare;
      given = [...given, word];
    }
    options = withCommon(command.options, program.options);
  }
  return { command, options, given, pending, isRoot: command === program };
}

/** Each flag once: `--help` belongs to every command. */
function withCommon(own: readonly OptionNode[], common: readonly OptionNode[]): OptionNode[] {
  return [...own, ...common.filter(({ flags }) => !own.some((option) => option.flags[0] === flags[0]))];
}

function forWord({ command, given, isRoot }: Place, known: Known): Candidates {
  const inner = given.length > 0 ? [] : command.commands.map(({ name, about }) => ({ value: name, about }));
  if (isRoot) return { items: [...inner, ...known.types()], files: false };
  const last = command.words.at(-1);
  const word = command.words[given.length] ?? (last?.several ? last : undefined);
  if (word === undefined) return { items: inner, files: false };
  const own = word.name === 'valeur' ? preferenceValues(given[0] ?? '', known) : named(word.name, known);
  const unused = own.items.filter(({ value }) => !given.includes(value));
  return { items: [...inner, ...unused], files: own.files };
}

function forValue(option: OptionNode, { given }: Place, known: Known): Candidates {
  if (option.choices.length > 0) return only(option.choices);
  if (option.flags.includes('--contexte')) {
    const types = known.types();
    const asked = types.filter(({ value }) => given.includes(value));
    return { items: (asked.length > 0 ? asked : types).flatMap(({ contexts }) => contexts), files: false };
  }
  return named(option.value ?? '', known);
}

/** What the name of an argument stands for. */
function named(name: string, known: Known): Candidates {
  switch (name) {
    case 'type':
      return { items: known.types(), files: false };
    case 'dossier':
      return { items: known.dossiers().map((value) => ({ value, about: '' })), files: true };
    case 'nom':
      return { items: known.schemes(), files: false };
    case 'cle':
      return only(PREFERENCE_KEYS);
    case 'formats':
      return only(known.formats);
    case 'shell':
      return only(['bash', 'zsh', 'fish']);
    case 'fichier':
    case 'chemin':
    case 'liste':
      return { items: [], files: true };
    default:
      return only([]);
  }
}

function preferenceValues(key: string, known: Known): Candidates {
  if (key === 'couleur') return only(COLOUR_WISHES);
  if (key === 'format') return only(known.formats);
  if (key === 'simple') return only(['oui', 'non']);
  if (key === SILENCED) return only(SILENCEABLE);
  return { items: [], files: key === 'sortie' };
}

function only(values: readonly string[]): Candidates {
  return { items: values.map((value) => ({ value, about: '' })), files: false };
}

function flagCandidates({ flags, about }: OptionNode): Candidate[] {
  return flags.filter((flag) => flag.startsWith('--')).map((value) => ({ value, about }));
}
