/** Sentences of content with `{names}`: filled with values, and checked for names that nobody fills. */

/** The sentence with its names replaced; the values stay as they are. */
export function fill(sentence: string, values: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(NAME, (whole, name: string) => values[name] ?? whole);
}

/** The names that a sentence uses. */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(NAME)].map((match) => match[1] ?? '');
}

const NAME = /\{([a-z]+)\}/g;
