/** The meaning rules of a scheme's file: facts, figures and names that exist, comparisons that make sense. */
import type { Fact } from '../../law/facts.ts';
import { excerpt } from '../../template/excerpt.ts';
import { type Finding, suggestion } from '../../template/finding.ts';
import type { Path } from '../../template/yaml-source.ts';
import { displayNumber } from '../../text/numbers.ts';
import { enumerate, fr } from '../../text/typography.ts';
import { COMPARISONS, type Limit, type Scheme, type SchemeCondition } from './scheme.ts';
import { TERM_KINDS, type TermKind } from './terms.ts';

type Facts = ReadonlyMap<string, Fact>;

const FORMS = ['tous', 'un', 'pas', 'en_vigueur', 'champ'] as const;

/** All that the rules find in a scheme whose shape is right. */
export function schemeFindings(scheme: Scheme, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const named = (ids: readonly string[] | undefined, path: Path): void =>
    ids?.forEach((id, index) => {
      if (!facts.has(id)) findings.push(unknownFact(id, [...path, index], facts));
    });
  named(scheme.droits, ['droits']);
  scheme.proposer.forEach((rule, index) => {
    const path = ['proposer', index];
    named(rule.droits, [...path, 'droits']);
    findings.push(...conditionFindings(rule.si, [...path, 'si'], facts));
    findings.push(...namesInReason(rule.pourquoi, rule.si, [...path, 'pourquoi']));
  });
  scheme.ecarter.forEach((rule, index) => {
    const path = ['ecarter', index];
    named(rule.droits, [...path, 'droits']);
    findings.push(...conditionFindings(rule.si, [...path, 'si'], facts));
    findings.push(...namesInReason(rule.pourquoi, rule.si, [...path, 'pourquoi']));
  });
  scheme.etapes.forEach((step, index) => {
    if (step.si) findings.push(...conditionFindings(step.si, ['etapes', index, 'si'], facts));
    if (step.avant !== undefined) findings.push(...limitFindings(step.avant, ['etapes', index, 'avant'], facts));
  });
  return findings;
}

/** The text with each `{fact.name}` replaced with that figure of the law; unknown ones go to `unknown`. */
export function withFigures(text: string, facts: Facts, unknown: (name: string) => void): string {
  return text.replace(/\{([a-z0-9-]+)\.([a-z0-9_]+)\}/g, (whole, id: string, name: string) => {
    const value = facts.get(id)?.valeurs?.[name];
    if (value === undefined) unknown(whole);
    return value === undefined ? whole : displayNumber(value);
  });
}

function conditionFindings(condition: SchemeCondition, path: Path, facts: Facts): Finding[] {
  const used = FORMS.filter((form) => condition[form] !== undefined);
  const comparisons = COMPARISONS.filter((key) => condition[key] !== undefined);
  if (used.length !== 1 || (used[0] === 'champ') !== comparisons.length > 0) {
    return [
      {
        path,
        message: fr`La condition n'a pas une seule forme.`,
        remedy: fr`Écrivez ${enumerate(FORMS.slice(0, 4), 'ou')} seul, ou « champ » avec ${enumerate([...COMPARISONS], 'ou')}.`,
      },
    ];
  }
  const { tous, un, pas, en_vigueur, champ } = condition;
  if (tous) return tous.flatMap((inner, index) => conditionFindings(inner, [...path, 'tous', index], facts));
  if (un) return un.flatMap((inner, index) => conditionFindings(inner, [...path, 'un', index], facts));
  if (pas) return conditionFindings(pas, [...path, 'pas'], facts);
  if (en_vigueur !== undefined) {
    return facts.has(en_vigueur) ? [] : [unknownFact(en_vigueur, [...path, 'en_vigueur'], facts)];
  }
  return champ === undefined ? [] : comparisonFindings(condition, champ, path, facts);
}

/** What each comparison can be made with. */
const FITS: Readonly<Record<(typeof COMPARISONS)[number], (kind: TermKind) => boolean>> = {
  vaut: (kind) => kind !== 'text' && kind !== 'number',
  parmi: (kind) => typeof kind !== 'string',
  connu: () => true,
  au_moins: (kind) => kind === 'number',
  au_plus: (kind) => kind === 'number',
  plus_de: (kind) => kind === 'number',
  moins_de: (kind) => kind === 'number',
  mots: (kind) => kind === 'text',
};

function comparisonFindings(condition: SchemeCondition, field: string, path: Path, facts: Facts): Finding[] {
  const kind = TERM_KINDS.get(field);
  if (kind === undefined) {
    const remedy = suggestion(field, TERM_KINDS.keys());
    return [{ path: [...path, 'champ'], message: fr`« ${excerpt(field)} » n'est pas un champ connu.`, remedy }];
  }
  const findings: Finding[] = COMPARISONS.filter((key) => condition[key] !== undefined && !FITS[key](kind)).map(
    (key) => ({
      path: [...path, key],
      message: fr`« ${key} » ne s'applique pas à « ${field} ».`,
      remedy: fr`Employez une autre comparaison.`,
    }),
  );
  const words: [Path, unknown][] = [
    ...(condition.vaut === undefined ? [] : [[['vaut'], condition.vaut] as [Path, unknown]]),
    ...(condition.parmi ?? []).map((value, index): [Path, unknown] => [['parmi', index], value]),
  ];
  for (const [where, value] of words) {
    const fits = typeof kind === 'string' ? typeof value === kind : kind.includes(String(value));
    if (fits || findings.length > 0) continue;
    const remedy = typeof kind === 'string' ? fr`Écrivez true ou false.` : suggestion(String(value), kind);
    findings.push({
      path: [...path, ...where],
      message: fr`« ${excerpt(value)} » n'est pas une valeur de « ${field} ».`,
      remedy,
    });
  }
  for (const key of ['au_moins', 'au_plus', 'plus_de', 'moins_de'] as const) {
    const limit = condition[key];
    if (limit !== undefined) findings.push(...limitFindings(limit, [...path, key], facts));
  }
  return findings;
}

function limitFindings(limit: Limit, path: Path, facts: Facts): Finding[] {
  if (typeof limit === 'number') return [];
  const fact = facts.get(limit.fait);
  if (fact === undefined) return [unknownFact(limit.fait, [...path, 'fait'], facts)];
  const names = Object.keys(fact.valeurs ?? {});
  if (names.includes(limit.valeur)) return [];
  const message = fr`Le fait « ${fact.id} » n'a pas de valeur « ${excerpt(limit.valeur)} ».`;
  return [{ path: [...path, 'valeur'], message, remedy: suggestion(limit.valeur, names) }];
}

/** A reason may hold `{name}` for numbers that its own condition makes sure of. */
function namesInReason(text: string, condition: SchemeCondition, path: Path): Finding[] {
  const sure = new Set(compared(condition));
  return [...text.matchAll(/\{([a-z_]+)\}/g)].flatMap(([, name = '']) => {
    if (TERM_KINDS.get(name) === 'number' && sure.has(name)) return [];
    const message = fr`« {${name}} » n'est pas un nombre que la condition compare.`;
    return [{ path, message, remedy: fr`Comparez « ${name} » dans « tous », ou retirez-le de la phrase.` }];
  });
}

/** The fields that are known whenever the condition holds. */
function compared(condition: SchemeCondition): string[] {
  if (condition.tous) return condition.tous.flatMap(compared);
  return condition.champ !== undefined && condition.connu !== false ? [condition.champ] : [];
}

function unknownFact(id: string, path: Path, facts: Facts): Finding {
  return { path, message: fr`Le fait de droit « ${excerpt(id)} » n'existe pas.`, remedy: suggestion(id, facts.keys()) };
}
