/** Compiled lists made ready to match: most patterns are tried only where a word stands that they can begin with. */
import type { ReadyList } from './match.ts';
import type { CompiledList, Element, Pattern } from './shape.ts';

/** Each list is made ready when it is first asked for: no rule reads them all. */
export function readyLists(compiled: readonly CompiledList[]): (rank: number) => ReadyList {
  const ready: (ReadyList | undefined)[] = [];
  const wordsOf = (rank: number): readonly string[] | null => {
    const list = compiled[rank];
    return list?.motifs.length === 0 ? list.mots.split(' ') : null;
  };
  return (rank) => {
    const known = ready[rank];
    if (known) return known;
    const made = readyList(compiled[rank], wordsOf);
    ready[rank] = made;
    return made;
  };
}

function readyList(list: CompiledList | undefined, wordsOf: (rank: number) => readonly string[] | null): ReadyList {
  const byFirst = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const pattern of list?.motifs ?? []) {
    const firsts = firstWords(pattern, wordsOf);
    if (firsts === null) others.push(pattern);
    else for (const word of new Set(firsts)) push(byFirst, word, pattern);
  }
  return { words: new Set(list?.mots === '' ? [] : list?.mots.split(' ')), byFirst, others };
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
  if (known) known.push(pattern);
  else map.set(word, [pattern]);
}
