/** The written forms of a French verb, without accents: what a family of words is made of. */
import { ER, ER_PARTICIPLES, FAMILIES, IR, PREFIXES, RE, WHOLE } from './verb-families.ts';

/** The participles of a verb, every gender and number. */
export function participles(infinitive: string): string[] {
  return forms(infinitive).participles;
}

/** Every form of a verb but its infinitive. */
export function finiteForms(infinitive: string): string[] {
  return conjugate(infinitive).filter((form) => form !== infinitive);
}

/** Every form of a verb: all persons, moods and tenses that are in use, participles and the infinitive. */
export function conjugate(infinitive: string): string[] {
  const { finite, participles: past } = forms(infinitive);
  return [...new Set([...finite, ...past, infinitive])];
}

function forms(infinitive: string): { readonly finite: string[]; readonly participles: string[] } {
  const whole = wholeForms(infinitive);
  if (whole) return whole;
  for (const [end, finite, past] of FAMILIES) {
    if (!infinitive.endsWith(end)) continue;
    const stem = infinitive.slice(0, -end.length);
    const on = (words: string): string[] => words.split(' ').map((word) => stem + word);
    return { finite: on(finite), participles: on(past) };
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) return firstGroup(stem);
  if (infinitive.endsWith('ir')) {
    return { finite: IR.map((end) => stem + end), participles: ['i', 'ie', 'is', 'ies'].map((end) => stem + end) };
  }
  if (infinitive.endsWith('re')) {
    return {
      finite: [stem, ...RE.map((end) => stem + end)],
      participles: ['u', 'ue', 'us', 'ues'].map((end) => stem + end),
    };
  }
  throw new Error(`no conjugation is known for ${infinitive}`);
}

/** Forms of a verb of the first group: -ger, -yer and the doubled consonants of appeler and jeter included. */
function firstGroup(stem: string): { readonly finite: string[]; readonly participles: string[] } {
  const finite = ER.map((end) => stem + end);
  if (stem.endsWith('g')) finite.push(...['eons', 'eais', 'eait', 'eaient', 'eant', 'ea'].map((end) => stem + end));
  if (stem.endsWith('y')) {
    const soft = `${stem.slice(0, -1)}i`;
    finite.push(...['e', 'es', 'ent', 'erai', 'era', 'erons', 'eront', 'erais', 'erait'].map((end) => soft + end));
  }
  if (/e[lt]$/.test(stem)) {
    const double = stem + stem.slice(-1);
    finite.push(...['e', 'es', 'ent', 'erai', 'era', 'eront', 'erait'].map((end) => double + end));
  }
  return { finite, participles: ER_PARTICIPLES.map((end) => stem + end) };
}

/** The verbs of WHOLE, and those made with a prefix: refaire, revoir, prévoir… */
function wholeForms(infinitive: string): { readonly finite: string[]; readonly participles: string[] } | null {
  for (const [verb, written] of Object.entries(WHOLE)) {
    const prefix = infinitive.slice(0, -verb.length);
    if (!infinitive.endsWith(verb) || !PREFIXES.has(prefix)) continue;
    const [past = '', finite = ''] = written.split(' | ');
    const on = (words: string): string[] => words.split(' ').map((word) => prefix + word);
    return { finite: on(finite), participles: on(past) };
  }
  return null;
}
