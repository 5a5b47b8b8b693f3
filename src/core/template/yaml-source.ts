/**
 * YAML (or JSON) text -> plain values that remember their places, and the problems that the YAML reader
 * sees or lets through in silence. No alias, no tag, no code: data only.
 */
import { CST, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { Place, Problem } from '../problem.ts';
import { fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import { explainYamlError, noBreakSpaceTrap } from './yaml-errors.ts';

export type Path = readonly PropertyKey[];

/** Values with their places; `raw` gives a number, boolean or null as it was typed. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  readonly at: (path: Path) => Place;
  readonly raw: (path: Path) => string | undefined;
};

const MAX_DEPTH = 40;

export type ReadYaml = {
  readonly source: Source;
  readonly problems: Problem[];
  /** False when nothing more can be said of the file: it is no YAML. */
  readonly readable: boolean;
  /** Keys that a no-break space hid in the text before: they are not missing. */
  readonly swallowed: ReadonlySet<string>;
};

/**
 * Reads one document. `isKey` tells the words that are keys of the file, for the trap of a no-break
 * space after a colon. Objects have no prototype, so that no key of a stranger's means anything.
 */
export function readYaml(file: string, text: string, isKey: (word: string) => boolean): ReadYaml {
  const clean = text.replace(/^\ufeff/, '');
  const counter = new LineCounter();
  const problems: Problem[] = [];
  const places = new Map<string, Place>();
  const raws = new Map<string, string>();
  const swallowed = new Set<string>();
  /** Anchors, aliases and tags make no data that could be judged. */
  let hasCode = false;
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const report = (place: Place, message: string, remedy: string): void => {
    problems.push({ file, ...place, message, remedy });
  };

  /** Keys that a no-break space after their colon turned into text, between two places of the file. */
  const reportHiddenKeys = (start: number, end: number, fromFirstLine: boolean): boolean => {
    let found = false;
    for (const match of clean.slice(start, end).matchAll(/(^|\n)([ \t]*)([\p{L}\d_-]+) ?:[\u00a0\u202f]/gu)) {
      const [, lineEnd = '', indent = '', key = ''] = match;
      if (!isKey(key) || (lineEnd === '' && !fromFirstLine)) continue;
      found = true;
      swallowed.add(key);
      report(placeOf(start + match.index + lineEnd.length + indent.length), ...noBreakSpaceTrap(key));
    }
    return found;
  };

  if (nestsTooDeep(clean)) {
    report({ line: 1, column: 1 }, fr`Le fichier emboîte trop de niveaux.`, fr`Gardez moins de ${MAX_DEPTH} niveaux.`);
    return { source: emptySource(file), problems, readable: false, swallowed };
  }
  const document = parseDocument(clean, {
    lineCounter: counter,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  for (const error of withoutEchoes([...document.errors, ...document.warnings])) {
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && reportHiddenKeys(error.pos[0], error.pos[1], true)) continue;
    const place = placeOf(error.pos[0]);
    const [message, remedy] = explainYamlError(error.code, lineAt(clean, place.line));
    report(place, message, remedy);
  }
  if (problems.length > 0) return { source: emptySource(file), problems, readable: false, swallowed };

  const walk = (node: Node | null, path: Path, depth: number): unknown => {
    if (node === null) return null;
    const start = node.range?.[0] ?? 0;
    const place = placeOf(start);
    places.set(pathKey(path), place);
    if (depth > MAX_DEPTH) {
      report(place, fr`Trop de niveaux emboîtés.`, fr`Gardez moins de ${MAX_DEPTH} niveaux.`);
      return null;
    }
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      hasCode = true;
      report(
        place,
        fr`Les ancres (&) et les renvois (*) de YAML ne sont pas acceptés.`,
        fr`Recopiez le texte, ou mettez-le entre guillemets s'il commence par & ou *.`,
      );
      return null;
    }
    if (node.tag) {
      hasCode = true;
      report(
        placeOf(tagStart(clean, start)),
        fr`Les étiquettes (!) de YAML ne sont pas acceptées.`,
        fr`Mettez le texte entre guillemets.`,
      );
      return null;
    }
    if (isMap(node)) {
      const map: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const key = keyText(pair.key);
        const childPath = [...path, key];
        map[key] = walk(pair.value as Node | null, childPath, depth + 1);
        const keyStart = (pair.key as Node | null)?.range?.[0];
        if (keyStart !== undefined) {
          places.set(pathKey(keyPath(childPath)), placeOf(keyStart));
          if (pair.value === null) places.set(pathKey(childPath), placeOf(keyStart));
        }
      }
      return map;
    }
    if (isSeq(node)) return node.items.map((item, index) => walk(item as Node, [...path, index], depth + 1));
    return isScalar(node) ? readScalar(node, path) : null;
  };

  const readScalar = (node: Scalar, path: Path): unknown => {
    const [start, end] = node.range ?? [0, 0];
    if (typeof node.value !== 'string' && node.source !== undefined) raws.set(pathKey(path), node.source);
    if (node.type === 'PLAIN') {
      const cut = /^[ \t]+#\S[^\n]*/.exec(clean.slice(end, end + 200));
      if (cut) {
        report(
          placeOf(end + cut[0].indexOf('#')),
          fr`Le texte est coupé au signe # : il n'en reste que « ${excerpt(String(node.value))} ».`,
          fr`Mettez tout le texte entre guillemets : "${excerpt(`${node.source ?? ''}${cut[0]}`)}".`,
        );
      }
      // The first line of a text is a key that was hidden only where the whole file is one text.
      reportHiddenKeys(start, end, path.length === 0);
    }
    return node.value;
  };

  const value = walk(document.contents as Node | null, [], 0);
  const at = (path: Path): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return { line: 1, column: 1 };
  };
  const source = { file, value, at, raw: (path: Path) => raws.get(pathKey(path)) };
  return { source, problems, readable: !hasCode, swallowed };
}

/** The place of a key itself, where a problem is about its name. */
export function keyPath(path: Path): Path {
  return [...path, '\u0001'];
}

/** Tokens that each open one more level when they follow each other on a line. */
const OPENS_A_LEVEL: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/**
 * Counts levels on the tokens, without recursion: a file of 200,000 brackets would exhaust the stack of
 * the YAML reader before it could complain.
 */
function nestsTooDeep(text: string): boolean {
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow -= 1;
    else if (type === 'newline') block = 0;
    else if (flow === 0 && OPENS_A_LEVEL.has(type)) block += 1;
    if (flow > MAX_DEPTH || block > MAX_DEPTH) return true;
  }
  return false;
}

/** Where the tag of the node at `start` begins: a node begins behind its tag. */
function tagStart(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const tag = text.slice(line, start).search(/!\S*\s*$/);
  return tag < 0 ? start : line + tag;
}

/** A tab at the beginning of a line upsets all that follows: only tabs are told then. */
function withoutEchoes<T extends { code: string }>(errors: readonly T[]): readonly T[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : errors;
}

function keyText(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return String(key);
}

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}

function pathKey(path: Path): string {
  return path.map(String).join('\u0000');
}

function emptySource(file: string): Source {
  return { file, value: null, at: () => ({ line: 1, column: 1 }), raw: () => undefined };
}
