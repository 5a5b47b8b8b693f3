import { displayNumber } from '../text/numbers.ts';
import type { Fact } from './facts.ts';

/**
 * The fact with each `{name}` of its statement replaced with the value of that name, so that a figure
 * stands once. Null when a name has no value, or a value no place.
 */
export function fillFact(fact: Fact): Fact | null {
  const values = fact.valeurs ?? {};
  const used = new Set<string>();
  let missing = false;
  const fill = (text: string): string =>
    text.replace(/\{([a-z0-9_]+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) missing = true;
      used.add(name);
      return value === undefined ? whole : displayNumber(value);
    });
  const filled = { ...fact, court: fill(fact.court), enonce: fill(fact.enonce) };
  return missing || Object.keys(values).some((name) => !used.has(name)) ? null : filled;
}
