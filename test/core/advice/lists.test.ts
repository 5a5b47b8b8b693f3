/** The word lists say nothing for nothing: each is read by a rule, each word of theirs can come out of a text. */
import { expect, it } from 'vitest';
import type { CompiledList, Condition, Element } from '../../../src/core/advice/hints/shape.ts';
import { tokenise } from '../../../src/core/advice/hints/tokens.ts';
import { compiled, rules } from './rules-at-hand.ts';

const inside = (element: Element): readonly Element[] => {
  if ('suite' in element) return element.suite;
  if ('ou' in element) return element.ou;
  if ('peut' in element) return [element.peut];
  if ('pas' in element) return [element.pas];
  return 'sans' in element ? [element.sans] : [];
};

const everything = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...everything(inside(element))]);

const listsOf = (condition: Condition): number[] => {
  if ('liste' in condition) return [condition.liste];
  if ('tous' in condition) return condition.tous.flatMap(listsOf);
  if ('un' in condition) return condition.un.flatMap(listsOf);
  return 'aucun' in condition ? condition.aucun.flatMap(listsOf) : [];
};

const elementsOf = (list: CompiledList | undefined): Element[] => everything((list?.motifs ?? []).flat());

it('each list is reached from a rule', () => {
  const reached = new Set<number>();
  const visit = (rank: number): void => {
    if (reached.has(rank)) return;
    reached.add(rank);
    for (const element of elementsOf(compiled.listes[rank])) if ('liste' in element) visit(element.liste);
  };
  for (const { quand, cite } of compiled.regles) for (const rank of [...listsOf(quand), ...cite]) visit(rank);
  expect(compiled.listes.filter((_, rank) => !reached.has(rank)).map(({ nom }) => nom)).toEqual([]);
});

it('each word written in a list can come out of a text', () => {
  // A minus is one before a figure only.
  const canBeRead = (word: string): boolean => {
    const tokens = tokenise(word === '-' ? '-1' : word, rules.spellings);
    return tokens[0]?.form === word && (tokens.length === 1 || word === '-');
  };
  const written = compiled.listes
    .filter(({ nom }) => !nom.startsWith('='))
    .flatMap((list) => [
      ...list.mots.split(' '),
      ...elementsOf(list).flatMap((element) => ('mot' in element ? [element.mot] : [])),
    ]);
  const never = [...new Set(written)].filter((word) => word !== '' && !canBeRead(word));
  expect(written.length).toBeGreaterThan(5000);
  expect(never).toEqual([]);
});
