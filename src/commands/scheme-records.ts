/** What `dispositifs --json` writes. */
import type { Scheme } from '../core/advice/schemes/scheme.ts';
import type { DatedStep } from '../core/advice/schemes/steps.ts';
import type { SchemeAdvice } from '../core/advice/schemes/suggest.ts';
import type { Verdict } from '../core/advice/schemes/verdict.ts';
import type { Fact } from '../core/law/facts.ts';
import { factsAt } from '../core/law/facts-at.ts';
import type { LawDates } from '../core/law/law-dates.ts';
import type { IsoDate } from '../core/text/dates.ts';
import { stepText } from './scheme-lines.ts';

export function listRecord(schemes: readonly Scheme[]): object {
  return schemes.map(({ dispositif, nom, resume }) => ({ code: dispositif, nom, resume }));
}

/** `pistes` and `ecartees`, as scripts know them. */
export function adviceRecord({ pistes, ecartees }: SchemeAdvice): object {
  return {
    pistes: pistes.map(({ code, rang, pourquoi, etapes, faits }) => ({
      code,
      rang,
      pourquoi,
      etapes: etapes.map(stepText),
      articles: articlesOf(faits),
    })),
    ecartees: ecartees.map(({ code, pourquoi }) => ({ code, pourquoi })),
  };
}

export function cardRecord(
  scheme: Scheme,
  steps: readonly DatedStep[],
  facts: readonly Fact[],
  day: IsoDate,
  verdict: Verdict | null,
  dates: LawDates,
): object {
  const { dispositif, nom, resume, pour_qui, paie, decide, pas_pour, questions } = scheme;
  const cited = factsAt(facts, day).filter(({ id }) => scheme.droits.includes(id));
  return {
    code: dispositif,
    nom,
    resume,
    ...(verdict === null ? {} : { situation: verdict }),
    pour_qui,
    paie,
    decide,
    pas_pour,
    etapes: steps.map(stepText),
    questions,
    droits: cited.map(({ id, enonce, articles, sources = [], certitude, verifie }) => ({
      id,
      enonce,
      articles: articles.map(({ article }) => article),
      sources,
      certitude,
      verifie,
    })),
    articles: articlesOf(cited),
    a_la_date: day,
    code_verifie_le: dates.code,
    regles_verifiees_le: dates.rules,
  };
}

function articlesOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap(({ articles }) => articles.map(({ article }) => article)))];
}
