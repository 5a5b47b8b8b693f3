/**
 * The little language of word patterns, as the files of `templates/conseils` write it:
 *
 *     mot          that word            mot+        its plural and feminine       mot*     words that begin so, *fin those that end so
 *     verbe~       all its forms        verbe~p     its past participles          @liste   an entry of a list
 *     a|b          one or the other     a_b|c       words joined as one           a?       that or nothing
 *     !a  &a       not followed by a, followed by a
 *     <!a          not preceded by a, of up to eight words (a_b, or a list whose entries may end in a gap)
 *     ..3          up to three words of the clause     ...5   of the sentence, ....5 of the text
 *     ^ $          start and end of a sentence      ^, $,   of a clause    ^^   start of the text
 *     #            a number in figures  #annee      a year      #nom   a name inside a sentence
 *     #majuscule   a word with a capital      #mot   any word          #cite   between « and »     #grave   « à »
 *
 * What `<!a` names may be up to eight words long, and end in a gap: `<!@but` with « pour ..6 » in that list.
 * Everything is read without accents or capitals.
 */

import type { Beyond, Edge, Element, Pattern, Sign } from '../hints/shape.ts';
import { foldWord } from '../hints/tokens.ts';
import { conjugate, finiteForms, participles } from './conjugate.ts';

/** What the pattern says wrong, for the list of problems. */
export class PatternError extends Error {}

const EDGES: Readonly<Record<string, Edge>> = {
  '^^': 'texte-debut',
  '^': 'phrase-debut',
  $: 'phrase-fin',
  '^,': 'membre-debut',
  '$,': 'membre-fin',
};

/** What a gap may cross. */
const BEYOND: Readonly<Record<string, Beyond>> = { '..': 'rien', '...': 'membre', '....': 'phrase' };

const SIGNS: Readonly<Record<string, Sign>> = {
  '#': 'nombre',
  '#annee': 'annee',
  '#nom': 'nom',
  '#majuscule': 'majuscule',
  '#sigle': 'sigle',
  '#mail': 'mail',
  '#telephone': 'telephone',
  '#compte': 'compte',
  '#secu': 'secu',
  '#mot': 'mot',
  '#cite': 'cite',
  '#grave': 'grave',
};

/** The lists that a pattern may name. */
export type Lists = {
  /** The rank of a list, or null when there is no such list. */
  readonly rankOf: (name: string) => number | null;
  /** The rank of a list of these words, made when there is none of that mark yet. */
  readonly family: (mark: string, words: readonly string[]) => number;
};

/** A pattern from its text. */
export function parsePattern(text: string, lists: Lists): Pattern {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((piece) => element(piece, lists));
}

/** The words of an entry that is nothing but words of one place; null for a real pattern. */
export function plainWords(text: string): readonly string[] | null {
  if (/[\s@#!<?^$|]|\.\./.test(text) || /^\*|\*$/.test(text)) return null;
  return family(text);
}

function element(piece: string, lists: Lists): Element {
  const edge = EDGES[piece];
  if (edge) return { borne: edge };
  const gap = /^(\.{2,4})(\d{1,2})$/.exec(piece);
  if (gap) return { trou: Number(gap[2]), au_dela: BEYOND[gap[1] ?? ''] ?? 'rien' };
  if (piece.startsWith('<!')) return { sans: alternatives(piece.slice(2), lists) };
  if (piece.startsWith('&') && piece.length > 1) return { pas: { pas: alternatives(piece.slice(1), lists) } };
  if (piece.startsWith('!') && piece.length > 1) return { pas: alternatives(piece.slice(1), lists) };
  if (piece.endsWith('?') && piece.length > 1) return { peut: alternatives(piece.slice(0, -1), lists) };
  return alternatives(piece, lists);
}

/** The forms of a verb are kept once, for all the places that name it. */
const MANY_FORMS = 12;

/** All words that may stand at the place are looked up at once; what isn't a word is tried one by one. */
function alternatives(piece: string, lists: Lists): Element {
  const words = new Set<string>();
  const others: Element[] = [];
  for (const one of piece.split('|')) {
    const element = special(one, lists);
    const forms = element === null ? family(one) : [];
    if (element !== null) others.push(element);
    else if (forms.length > MANY_FORMS) others.push(anyOf(forms, lists));
    else for (const form of forms) words.add(form);
  }
  const [word] = words;
  const found = word === undefined ? others : [words.size === 1 ? { mot: word } : anyOf([...words], lists), ...others];
  const [only] = found;
  if (only === undefined) throw new PatternError(`« ${piece} »`);
  return found.length === 1 ? only : { ou: found };
}

function anyOf(words: readonly string[], lists: Lists): Element {
  return { liste: lists.family([...words].sort().join(' '), words) };
}

/** What isn't a word or its forms; null for those. */
function special(word: string, lists: Lists): Element | null {
  if (word.includes('_')) return { suite: word.split('_').map((one) => alternatives(one, lists)) };
  const edge = EDGES[word];
  if (edge) return { borne: edge };
  const sign = SIGNS[word];
  if (sign) return { signe: sign };
  if (word.startsWith('@')) {
    const rank = lists.rankOf(word.slice(1));
    if (rank === null) throw new PatternError(`« ${word} » : cette liste n’existe pas`);
    return { liste: rank };
  }
  if (word.startsWith('*')) return { fin: foldWord(word.slice(1)) };
  return word.endsWith('*') ? { debut: foldWord(word.slice(0, -1)) } : null;
}

/** The forms that a word with its mark stands for. */
function family(word: string): readonly string[] {
  const folded = foldWord(word);
  if (folded === '+') return [folded];
  const bare = folded.replace(/(?:~p|~f|~|\+)$/, '');
  if (!/^[a-z0-9<>]+$/.test(bare) && !/^[%€:,.;!?()«»"–=/&§°+→-]$/u.test(bare))
    throw new PatternError(`« ${word} » : mot inattendu`);
  if (folded.endsWith('~p')) return participles(bare);
  if (folded.endsWith('~f')) return finiteForms(bare);
  if (folded.endsWith('~')) return conjugate(bare);
  if (folded.endsWith('+')) return inflect(bare);
  return [bare];
}

/** Feminine and plural of a noun or an adjective, written without accents; a form that nobody writes costs nothing. */
function inflect(word: string): string[] {
  const out = [word, `${word}s`, `${word}e`, `${word}es`, `${word}x`];
  const replaced = (end: string, ...others: string[]): void => {
    if (word.endsWith(end)) out.push(...others.map((other) => word.slice(0, -end.length) + other));
  };
  replaced('al', 'aux', 'ale', 'ales');
  replaced('eur', 'euse', 'euses', 'rice', 'rices');
  replaced('teur', 'trice', 'trices');
  replaced('eux', 'euse', 'euses');
  replaced('if', 'ive', 'ives');
  replaced('er', 'ere', 'eres');
  replaced('el', 'elle', 'elles');
  replaced('en', 'enne', 'ennes');
  replaced('on', 'onne', 'onnes');
  return out;
}
