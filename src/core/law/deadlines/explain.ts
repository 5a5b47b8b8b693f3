/** A deadline in words: its explanation, what follows, what to do now. */
import { remember } from '../../remember.ts';
import { type IsoDate, shortDate } from '../../text/dates.ts';
import { displayNumber } from '../../text/numbers.ts';
import { fr } from '../../text/typography.ts';
import type { Regime } from '../regime.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlineWords } from './words.ts';

export type ExplainedDeadline = Pick<Deadline, 'code' | 'motif' | 'date' | 'statut' | 'certitude'> & {
  readonly titre: string;
  /** Names of the articles it rests on. */
  readonly articles: readonly string[];
  readonly lectures: readonly { readonly date: IsoDate | null; readonly motif: string }[];
  /** Two sentences. */
  readonly explication: string;
  /** Consequences and limits: a sentence each. */
  readonly suites: readonly string[];
  readonly que_faire: string;
  /** The words of the command line that prepare it, as long as it isn't held. */
  readonly preparation: string | null;
  /** Ids of the facts of law behind it. */
  readonly faits: readonly string[];
};

type Values = Readonly<Record<string, string>>;

/** Throws for words that are missing: a defect of the content. */
export function explainDeadline(
  deadline: Deadline,
  allWords: readonly DeadlineWords[],
  regime: Regime,
): ExplainedDeadline {
  const { code, motif, date, statut, certitude } = deadline;
  const words = found(allWords, ({ echeance }) => echeance === code, code);
  const one = found(words.cas, ({ id }) => id === deadline.cas, deadline.cas);
  const reason = motif === undefined ? undefined : found(words.motifs, ({ id }) => id === motif, motif);
  const values = { ...lawValues(regime), ...ownValues(deadline), ...(reason ? { motif: reason.libelle } : {}) };
  const suites = deadline.suites.map((id) => found(words.suites, (suite) => suite.id === id, id));
  const advice = found(words.que_faire, (other) => other.statut === statut, `${code} ${statut}`);
  return {
    code,
    ...(motif === undefined ? {} : { motif }),
    date,
    statut,
    certitude,
    titre: words.titre,
    articles: reason?.articles ?? one.articles ?? [],
    lectures: deadline.lectures.map((reading) => ({
      date: reading.date,
      motif: fill(found(words.lectures, ({ id }) => id === reading.why, reading.why).texte, values),
    })),
    explication: fill(one.explication, values),
    suites: suites.map(({ texte }) => fill(texte, values)),
    que_faire: fill(advice.texte, values),
    preparation: statut === 'fait' ? null : (words.preparation ?? null),
    faits: [...new Set([...one.faits, ...suites.flatMap(({ faits }) => faits)])],
  };
}

function found<T>(list: readonly T[] | undefined, is: (item: T) => boolean, name: string): T {
  const item = list?.find(is);
  if (item === undefined) throw new Error(`No words for « ${name} ».`);
  return item;
}

/** The same for everybody. */
const lawValues = remember(
  (regime: Regime): Values => ({
    reforme: shortDate(regime.reform),
    depuis_2014: shortDate(regime.floor),
    accords: shortDate(regime.agreementsCut),
    premier: periodInWords(regime.firstMonths),
    maximum: periodInWords(regime.years * 12),
    cycle: periodInWords(regime.cycle * 12),
    ancien_cycle: periodInWords(regime.formerCycle * 12),
    avance: periodInWords(regime.earlyCycle * 12),
    recent_max: periodInWords(regime.returnMonths),
    mois: periodInWords(regime.midCareerMonths),
    age: String(regime.midCareerAge),
    age_fin: String(regime.lateCareerAge),
    avant: periodInWords(regime.lateCareerYears * 12),
    salaries: String(regime.topUpSize),
    euros: displayNumber(regime.topUpEuros),
    duree_abondement: periodInWords(regime.topUpYears * 12),
  }),
);

function ownValues({ date, jours, periodes = {} }: Deadline): Values {
  const days = Object.entries({ ...jours, date }).map(([name, day]) => [name, shortDate(day)]);
  const periods = Object.entries(periodes).map(([name, months]) => [name, periodInWords(months)]);
  return Object.fromEntries([...days, ...periods]);
}

/** `4 ans`, `18 mois`, `12 mois`. */
function periodInWords(months: number): string {
  return months % 12 === 0 && months >= 24 ? fr`${months / 12} ans` : fr`${months} mois`;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{([a-z0-9_]+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value « ${name} » for: ${text}`);
    return value;
  });
}
