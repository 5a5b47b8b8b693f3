/** The words of all lists -> what « lequipe » needs to be read as « l equipe », and « dalle » to stay what it is. */
import type { CompiledList, Element, Elisions } from '../hints/shape.ts';
import { unjoined } from '../hints/spellings.ts';

const ELIDES = /^[aeiouyh][a-z]{3,}$/;

export function elisionsOf(lists: readonly CompiledList[]): Elisions {
  const words = new Set(lists.flatMap(({ mots, motifs }) => [...mots.split(' '), ...motifs.flat().flatMap(wordsIn)]));
  const rests = [...words].filter((word) => ELIDES.test(word));
  const wholes = [...words].filter((word) => {
    const both = unjoined(word);
    return both !== null && words.has(both[1]);
  });
  return { mots: rests.sort().join(' '), entiers: wholes.sort().join(' ') };
}

function wordsIn(element: Element): string[] {
  if ('mot' in element) return [element.mot];
  if ('suite' in element) return element.suite.flatMap(wordsIn);
  if ('ou' in element) return element.ou.flatMap(wordsIn);
  if ('peut' in element) return wordsIn(element.peut);
  if ('pas' in element) return wordsIn(element.pas);
  return 'sans' in element ? wordsIn(element.sans) : [];
}
