/** French typography of the program's own words. It is never applied to what a person wrote. */

const NBSP = '\u00a0';

/**
 * Curved apostrophes, no-break spaces before `: ; ! ? »` and after `«`, and between a number and its
 * unit or its thousands. The text may be typed with plain apostrophes and spaces.
 */
export function typeset(text: string): string {
  let set = text;
  // Each search costs more than a look at whether its sign is there: messages are set while the program starts.
  if (set.includes("'")) set = set.replace(/(\p{L})'(?=[\p{L}\d«])/gu, '$1’');
  if (/[:;!?»]/.test(set)) set = set.replace(/[ \u00a0\u202f]+([:;!?»])(?=$|[\s\u00a0).,…»*])/gu, `${NBSP}$1`);
  if (set.includes('«')) set = set.replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`);
  if (/\d /.test(set)) {
    set = set
      .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
      .replace(/(\d) (?=(?:€|%|h|min|ans?|mois|jours?|heures?|minutes?)(?![\p{L}]))/gu, `$1${NBSP}`);
  }
  return set.includes('...') ? set.replace(/\.\.\./g, '…') : set;
}

/** A message of ours around values that are not: only the literal parts are typeset. */
export function fr(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let parts = typesetParts.get(strings);
  if (parts === undefined) {
    // Values stand behind a mark while the literal parts are set, so that signs beside a value are set too.
    parts = typeset(strings.join('\u0000')).split('\u0000');
    typesetParts.set(strings, parts);
  }
  let message = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) message += `${values[index]}${parts[index + 1]}`;
  return message;
}

/** The literal parts of each message are set once: a message belongs to one place in the code. */
const typesetParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** `1 élément`, `2 éléments`: the plural of a French noun starts at two. */
export function plural(count: number, singular: string, pluralForm = `${singular}s`): string {
  return `${count}${NBSP}${Math.abs(count) >= 2 ? pluralForm : singular}`;
}

/** `a, b et c`. */
export function enumerate(words: readonly string[], last = 'et'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
