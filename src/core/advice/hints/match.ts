/** Finds the entries of named lists in tokens. Pure, bounded: each list is tried once at each place. */
import type { Beyond, Edge, Element, Pattern } from './shape.ts';
import type { Token } from './tokens.ts';

/** A list made ready: single words, patterns by the word they begin with where one is known. */
export type ReadyList = {
  readonly words: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly others: readonly Pattern[];
  /** True without any pattern. */
  readonly isWords: boolean;
};

/** Where something was found: ranks of tokens, the last one excluded. */
export type Span = { readonly from: number; readonly to: number };

/** How many words before a place a look back reads. */
const MOST_BEFORE = 8;

const NOWHERE: readonly number[] = [];
const NO_PATTERN: readonly Pattern[] = [];

export type Matcher = {
  /** The first place where an entry of the list stands, the longest one there. */
  readonly first: (list: number) => Span | null;
  readonly all: (list: number) => Span[];
};

/** A matcher over one text. What was found of a list at a place is remembered. */
export function createMatcher(readyOf: (list: number) => ReadyList, tokens: readonly Token[]): Matcher {
  const known: (readonly number[] | undefined)[][] = [];
  const count = tokens.length;

  /** The ends of the entries of a list that begin at a token. */
  const listEnds = (list: number, at: number): readonly number[] => {
    const ready = readyOf(list);
    const token = tokens[at];
    const isWord = token !== undefined && ready.words.has(token.form);
    if (ready.isWords) return isWord ? [at + 1] : NOWHERE;
    let row = known[list];
    if (!row) {
      row = [];
      known[list] = row;
    }
    const before = row[at];
    if (before) return before;
    const ends = new Set<number>();
    if (isWord) ends.add(at + 1);
    for (const pattern of (token && ready.byFirst.get(token.form)) ?? NO_PATTERN) sequence(pattern, 0, at, ends);
    for (const pattern of ready.others) sequence(pattern, 0, at, ends);
    const found = ends.size === 0 ? NOWHERE : [...ends];
    row[at] = found;
    return found;
  };

  const sequence = (pattern: Pattern, rank: number, at: number, ends: Set<number>): void => {
    const element = pattern[rank];
    if (element === undefined) {
      ends.add(at);
      return;
    }
    if ('sans' in element) {
      // What follows mostly fails at once: it is tried before the words behind are read.
      const rest = new Set<number>();
      sequence(pattern, rank + 1, at, rest);
      if (rest.size > 0 && !standsBefore(element.sans, at)) for (const end of rest) ends.add(end);
      return;
    }
    for (const end of elementEnds(element, at)) sequence(pattern, rank + 1, end, ends);
  };

  const elementEnds = (element: Element, at: number): readonly number[] => {
    if ('mot' in element) return tokens[at]?.form === element.mot ? [at + 1] : NOWHERE;
    if ('liste' in element) return listEnds(element.liste, at);
    if ('suite' in element) {
      const ends = new Set<number>();
      sequence(element.suite, 0, at, ends);
      return [...ends];
    }
    if ('ou' in element) {
      let ends: number[] | null = null;
      for (const one of element.ou) {
        const found = elementEnds(one, at);
        if (found.length > 0) ends = ends === null ? [...found] : [...ends, ...found];
      }
      return ends === null ? NOWHERE : [...new Set(ends)];
    }
    if ('peut' in element) return [at, ...elementEnds(element.peut, at)];
    if ('pas' in element) return elementEnds(element.pas, at).length > 0 ? NOWHERE : [at];
    if ('sans' in element) return standsBefore(element.sans, at) ? NOWHERE : [at];
    if ('trou' in element) return gapEnds(at, element.trou, element.au_dela);
    if ('debut' in element) return tokens[at]?.form.startsWith(element.debut) === true ? [at + 1] : NOWHERE;
    if ('fin' in element) return tokens[at]?.form.endsWith(element.fin) === true ? [at + 1] : NOWHERE;
    if ('signe' in element) return tokens[at]?.signs.has(element.signe) === true ? [at + 1] : NOWHERE;
    return isEdge(element.borne, at) ? [at] : NOWHERE;
  };

  const standsBefore = (element: Element, at: number): boolean => {
    for (let from = at - 1; from >= 0 && from >= at - MOST_BEFORE; from -= 1)
      if (elementEnds(element, from).includes(at)) return true;
    return false;
  };

  const gapEnds = (at: number, most: number, beyond: Beyond): readonly number[] => {
    const ends = [at];
    for (let words = 0, place = at; words < most && place < count; place += 1) {
      const breaks = tokens[place]?.breaks;
      if (breaks === 'sentence' && beyond !== 'phrase') break;
      if (breaks === 'clause' && beyond === 'rien') break;
      words += 1;
      ends.push(place + 1);
    }
    return ends;
  };

  const isEdge = (edge: Edge, at: number): boolean => {
    if (edge === 'texte-debut') return at === 0;
    const isStart = edge.endsWith('debut');
    if (isStart ? at === 0 : at >= count) return true;
    const breaks = tokens[isStart ? at - 1 : at]?.breaks;
    return edge.startsWith('phrase') ? breaks === 'sentence' : breaks !== 'none';
  };

  const longest = (list: number, at: number): number => {
    let end = -1;
    for (const one of listEnds(list, at)) if (one > end) end = one;
    return end;
  };

  const first = (list: number): Span | null => {
    for (let at = 0; at < count; at += 1) {
      const end = longest(list, at);
      if (end >= 0) return { from: at, to: end };
    }
    return null;
  };

  const all = (list: number): Span[] => {
    const spans: Span[] = [];
    for (let at = 0; at < count; ) {
      const end = longest(list, at);
      if (end >= 0) spans.push({ from: at, to: end });
      at = Math.max(at + 1, end);
    }
    return spans;
  };

  return { first, all };
}
