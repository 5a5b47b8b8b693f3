/** Lexicons and rules as written -> what the program loads; every problem with its place. */
import type { Problem } from '../../problem.ts';
import type { Path, Source } from '../../template/yaml-source.ts';
import { nearest } from '../../text/nearest.ts';
import { fr } from '../../text/typography.ts';
import type { CompiledAdvice, CompiledList, CompiledRule, Condition, Element, Pattern } from '../hints/shape.ts';
import { foldWord } from '../hints/tokens.ts';
import { elisionsOf } from './elisions.ts';
import { type Lists, PatternError, parsePattern, plainWords } from './pattern.ts';
import type { Lexicon, WrittenCondition, WrittenRule } from './rule-files.ts';

type File<T> = { readonly value: T; readonly source: Source };

/** Compiles the files of one folder; the result is of use when there is no problem. */
export function compileAdvice(
  lexicons: readonly File<Lexicon>[],
  ruleFiles: readonly File<{ readonly regles: readonly WrittenRule[] }>[],
): { readonly advice: CompiledAdvice; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const written = new Map<string, { readonly text: string; readonly source: Source }>();
  const ecritures: Record<string, string> = {};
  for (const { value, source } of lexicons) {
    for (const [word, words] of Object.entries(value.ecritures ?? {})) ecritures[foldWord(word)] = foldWord(words);
    for (const [name, text] of Object.entries(value.listes)) {
      if (written.has(name)) problems.push(problemAt(source, ['listes', name], fr`La liste « ${name} » existe déjà.`));
      written.set(name, { text, source });
    }
  }
  const names = [...written.keys()];
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = (name: string): number | null => ranks.get(name) ?? null;
  const families: CompiledList[] = [];
  const lists: Lists = {
    rankOf,
    family: (mark, words) => {
      const known = ranks.get(`=${mark}`);
      if (known !== undefined) return known;
      const made = names.length + families.length;
      ranks.set(`=${mark}`, made);
      families.push({ nom: '=', mots: words.join(' '), motifs: [] });
      return made;
    },
  };
  const named = [...written].map(([nom, { text, source }]): CompiledList => {
    const words = new Set<string>();
    const motifs: Pattern[] = [];
    for (const entry of entries(text)) {
      try {
        const plain = plainWords(entry);
        if (plain) for (const word of plain) words.add(word);
        else motifs.push(parsePattern(entry, lists));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const reason = error instanceof PatternError ? error.message : fr`verbe inconnu`;
        problems.push(problemAt(source, ['listes', nom], fr`Liste « ${nom} », entrée « ${entry} » : ${reason}.`));
      }
    }
    return { nom, mots: [...words].join(' '), motifs };
  });
  const listes = [...named, ...families];
  const circle = firstCircle(listes);
  if (circle !== null) {
    const place = written.get(circle);
    if (place)
      problems.push(problemAt(place.source, ['listes', circle], fr`La liste « ${circle} » se contient elle-même.`));
  }

  const regles = ruleFiles.flatMap(({ value, source }) =>
    value.regles.map((rule, index): CompiledRule => {
      const rank = (name: string, path: Path): number => {
        const found = rankOf(name);
        if (found !== null) return found;
        const near = nearest(name, names);
        problems.push({
          ...problemAt(source, ['regles', index, ...path], fr`La liste « ${name} » n'existe pas.`),
          ...(near === null ? {} : { remedy: fr`Vouliez-vous dire « ${near} » ?` }),
        });
        return 0;
      };
      return {
        code: rule.code,
        genres: rule.genres,
        libre: rule.libre ?? false,
        niveau: rule.niveau,
        quand: compileCondition(rule.quand, (name) => rank(name, ['quand'])),
        cite: (rule.cite ?? []).map((name) => rank(name, ['cite'])),
        champ: rule.champ ?? {},
        message: rule.message,
        relance: rule.relance,
        exemple: rule.exemple,
        neutre: rule.neutre ?? null,
      };
    }),
  );
  return { advice: { ecritures, elisions: elisionsOf(listes), listes, regles }, problems };
}

function compileCondition(written: WrittenCondition, rank: (name: string) => number): Condition {
  if (typeof written === 'string') return { liste: rank(written) };
  const all = (inner: readonly WrittenCondition[]): Condition[] => inner.map((one) => compileCondition(one, rank));
  if ('tous' in written) return { tous: all(written.tous) };
  if ('un' in written) return { un: all(written.un) };
  if ('aucun' in written) return { aucun: all(written.aucun) };
  return written;
}

/** One entry a line, or between ` ; `; a line that begins with `--` is a remark. */
function entries(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('--'))
    .flatMap((line) => line.split(' ; '))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function problemAt(source: Source, path: Path, message: string): Problem {
  return { file: source.file, ...source.at(path), message };
}

/** A list that leads back to itself would never end. */
function firstCircle(lists: readonly CompiledList[]): string | null {
  const state: ('open' | 'done' | undefined)[] = [];
  const leadsBack = (rank: number): boolean => {
    if (state[rank] === 'done') return false;
    if (state[rank] === 'open') return true;
    state[rank] = 'open';
    const circle = (lists[rank]?.motifs ?? []).flat().flatMap(listsOf).some(leadsBack);
    state[rank] = 'done';
    return circle;
  };
  return lists.find((_, rank) => leadsBack(rank))?.nom ?? null;
}

function listsOf(element: Element): number[] {
  if ('liste' in element) return [element.liste];
  if ('suite' in element) return element.suite.flatMap(listsOf);
  if ('ou' in element) return element.ou.flatMap(listsOf);
  if ('peut' in element) return listsOf(element.peut);
  if ('pas' in element) return listsOf(element.pas);
  return 'sans' in element ? listsOf(element.sans) : [];
}
