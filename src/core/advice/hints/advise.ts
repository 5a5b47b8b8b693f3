/** Wording hints on what a person wrote: rules that a counsellor can read, applied to words and their forms. */
import { createMatcher, type Matcher, type ReadyList, type Span } from './match.ts';
import { type JoinedParts, joinParts, saysSomething } from './parts.ts';
import { readyLists } from './ready.ts';
import type { AnswerKind, CompiledAdvice, CompiledRule, Condition, HintCode } from './shape.ts';
import { createSpellings, type Spellings } from './spellings.ts';
import { type Token, tokenise } from './tokens.ts';

export type { AnswerKind, HintCode } from './shape.ts';

export type Hint = {
  readonly code: HintCode;
  /** The part of a composed answer to mend; null for a plain text. */
  readonly champ: string | null;
  /** What was read, as typed. */
  readonly extrait: string;
  readonly message: string;
  /** The one question that leads to what is missing, or to other words. */
  readonly relance: string;
  readonly niveau: 'alerte' | 'conseil';
  readonly exemple: { readonly avant: string; readonly apres: string };
  /** Neutral words to offer instead, where something should rather stay private. */
  readonly neutre: string | null;
};

export type AdviceRules = {
  readonly lists: (rank: number) => ReadyList;
  readonly rules: readonly CompiledRule[];
  readonly spellings: Spellings;
};

const EXCERPT = 80;

/** Makes compiled rules ready; once a run. */
export function prepareAdvice(compiled: CompiledAdvice): AdviceRules {
  return {
    lists: readyLists(compiled.listes),
    rules: compiled.regles,
    spellings: createSpellings(compiled),
  };
}

/** The hints on an answer given as one text, in the order of the rules. An empty text has none. */
export function adviseText(rules: AdviceRules, kind: AnswerKind, text: string): Hint[] {
  return advise(rules, kind, joinParts({ texte: text }), false);
}

/** The hints on a composed answer: its parts are read together, and `champ` names the part to mend. */
export function adviseItem(rules: AdviceRules, kind: AnswerKind, parts: Readonly<Record<string, string>>): Hint[] {
  return advise(rules, kind, joinParts(parts), true);
}

/** The hints on any other text: what should rather stay private, and words that would hurt. */
export function adviseFreeText(rules: AdviceRules, text: string): Hint[] {
  return advise(rules, null, joinParts({ texte: text }), false);
}

function advise(rules: AdviceRules, kind: AnswerKind | null, joined: JoinedParts, composed: boolean): Hint[] {
  const tokens = tokenise(joined.text, rules.spellings);
  if (!saysSomething(tokens)) return [];
  const matcher = createMatcher(rules.lists, tokens);
  return rules.rules.flatMap((rule) => {
    const concerned = kind === null ? rule.libre : rule.genres.includes(kind);
    if (!concerned || !holds(rule.quand, matcher, composed ? joined : null)) return [];
    const quoted = quotation(rule, matcher, tokens, joined.text);
    const wanted = kind === null ? undefined : rule.champ[kind];
    return [
      {
        code: rule.code,
        champ: composed ? (wanted ?? joined.partAt(quoted.start)) : null,
        extrait: quoted.text,
        message: rule.message,
        relance: rule.relance,
        niveau: rule.niveau,
        exemple: rule.exemple,
        neutre: rule.neutre,
      },
    ];
  });
}

function holds(condition: Condition, matcher: Matcher, parts: JoinedParts | null): boolean {
  const inner = (one: Condition): boolean => holds(one, matcher, parts);
  if ('liste' in condition) return matcher.first(condition.liste) !== null;
  if ('tous' in condition) return condition.tous.every(inner);
  if ('un' in condition) return condition.un.some(inner);
  if ('aucun' in condition) return !condition.aucun.some(inner);
  return parts?.filled.has(condition.partie) === true;
}

function quotation(
  rule: CompiledRule,
  matcher: Matcher,
  tokens: readonly Token[],
  text: string,
): { readonly start: number; readonly text: string } {
  let span: Span | null = null;
  for (const list of rule.cite) {
    const found = matcher.first(list);
    if (found && found.to > found.from) {
      span = found;
      break;
    }
  }
  span ??= firstSentence(tokens);
  const start = tokens[span.from]?.start ?? 0;
  const end = tokens[span.to - 1]?.end ?? start;
  const words = text.slice(start, end);
  return { start, text: words.length > EXCERPT ? `${words.slice(0, EXCERPT - 1).trimEnd()}…` : words };
}

function firstSentence(tokens: readonly Token[]): Span {
  const from = tokens.findIndex(({ signs }) => signs.size > 0);
  const end = tokens.findIndex(({ breaks }, rank) => rank > from && breaks === 'sentence');
  return { from, to: end < 0 ? tokens.length : end };
}
