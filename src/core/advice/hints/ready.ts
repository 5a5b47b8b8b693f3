/** Compiled lists made ready to match: most patterns are tried only where a word stands that they can begin with. */
import type { ReadyList } from './match.ts';
import type { CompiledList, Element, Pattern } from './shape.ts';

const NO_LIST: ReadyList = { words: new Set(), byFirst: new Map(), others: [], isWords: true };

/** Lists with patterns are made ready at once, for the first answer; the many that are only words, when one is asked. */
export function readyLists(compiled: readonly CompiledList[]): (rank: number) => ReadyList {
  const ready: (ReadyList | undefined)[] = [];
  const known: (readonly string[] | null | undefined)[] = [];
  const wordsOf = (rank: number): readonly string[] | null => {
    const before = known[rank];
    if (before !== undefined) return before;
    const list = compiled[rank];
    const firsts = list ? listFirsts(list, wordsOf) : null;
    known[rank] = firsts;
    return firsts;
  };
  for (const [rank, list] of compiled.entries()) {
    if (list.motifs.length > 0) ready[rank] = readyList(list, wordsOf);
  }
  return (rank) => {
    const before = ready[rank];
    if (before) return before;
    const list = compiled[rank];
    if (!list) return NO_LIST;
    const made = readyList(list, wordsOf);
    ready[rank] = made;
    return made;
  };
}

function wordsIn({ mots }: CompiledList): readonly string[] {
  return mots === '' ? [] : mots.split(' ');
}

/** A pattern is kept under each word that it can begin with: beyond so many, it is tried everywhere instead. */
const MOST_FIRSTS = 80;

/** The words that an entry of a list can begin with; null when they aren't known, or are too many. */
function listFirsts(list: CompiledList, wordsOf: (rank: number) => readonly string[] | null): readonly string[] | null {
  // A word has seven letters or so: what is surely too long is not even cut into words.
  if (list.mots.length > MOST_FIRSTS * 12) return null;
  const words = wordsIn(list);
  if (words.length > MOST_FIRSTS) return null;
  if (list.motifs.length === 0) return words;
  const firsts = new Set(words);
  for (const pattern of list.motifs) {
    const own = firstWords(pattern, wordsOf);
    if (own === null || firsts.size + own.length > MOST_FIRSTS) return null;
    for (const word of own) firsts.add(word);
  }
  return [...firsts];
}

function readyList(list: CompiledList, wordsOf: (rank: number) => readonly string[] | null): ReadyList {
  const byFirst = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const pattern of list.motifs) {
    const firsts = firstWords(pattern, wordsOf);
    if (firsts === null) others.push(pattern);
    else for (const word of firsts) push(byFirst, word, pattern);
  }
  return { words: new Set(wordsIn(list)), byFirst, others, isWords: list.motifs.length === 0 };
}

/** The words that the pattern can begin with; null when it may begin otherwise. */
function firstWords(pattern: Pattern, wordsOf: (list: number) => readonly string[] | null): readonly string[] | null {
  // What matches no word by itself only limits what follows.
  const first = pattern.find((element) => !('pas' in element || 'sans' in element || 'borne' in element));
  return first === undefined ? null : wordsOfElement(first, wordsOf);
}

function wordsOfElement(
  element: Element,
  wordsOf: (list: number) => readonly string[] | null,
): readonly string[] | null {
  if ('mot' in element) return [element.mot];
  if ('liste' in element) return wordsOf(element.liste);
  if ('suite' in element) return firstWords(element.suite, wordsOf);
  if (!('ou' in element)) return null;
  const all: string[] = [];
  for (const one of element.ou) {
    const found = wordsOfElement(one, wordsOf);
    if (found === null) return null;
    all.push(...found);
  }
  return all;
}

function push(map: Map<string, Pattern[]>, word: string, pattern: Pattern): void {
  const known = map.get(word);
  // A word may be named twice by one pattern.
  if (known === undefined) map.set(word, [pattern]);
  else if (known[known.length - 1] !== pattern) known.push(pattern);
}
