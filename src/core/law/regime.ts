/** The figures and days that the deadline rules rest on, taken from the facts of law: none stands in the code. */
import { remember } from '../remember.ts';
import type { IsoDate } from '../text/dates.ts';
import type { Law } from './facts.ts';

export type Regime = {
  /** First day of the entretien de parcours (law 2025-989). */
  readonly reform: IsoDate;
  /** First day on which older agreements follow it too. */
  readonly agreementsCut: IsoDate;
  /** First day of the interview that it replaces: no delay starts before. */
  readonly floor: IsoDate;
  /** Months from the hire to the first interview. */
  readonly firstMonths: number;
  /** Years between two interviews, now and before the reform. */
  readonly years: number;
  readonly formerYears: number;
  /** Years to the état des lieux, now and before; the first may be held that many years after the first interview. */
  readonly cycle: number;
  readonly formerCycle: number;
  readonly earlyCycle: number;
  /** Years of seniority before which the ministry wants it held. */
  readonly cycleLimit: number;
  /** Old six-year bilans of that year, AAAA, could be held until that day. */
  readonly postponed: { readonly year: string; readonly until: IsoDate };
  /** An interview that many months before a return is recent. */
  readonly returnMonths: number;
  /** Age of the mid-career visit in years, and months from it to the interview. */
  readonly midCareerAge: number;
  readonly midCareerMonths: number;
  /** Age in years, and years before it, in which the end of the career is a topic. */
  readonly lateCareerAge: number;
  readonly lateCareerYears: number;
  /** Employees from which the top-up exists, its amount in euros, the years it looks at. */
  readonly topUpSize: number;
  readonly topUpEuros: number;
  readonly topUpYears: number;
};

/** Throws for a fact or a value that the rules need and the law doesn't hold: a defect of the content. */
export const regimeOf = remember((law: Law): Regime => {
  const fact = (id: string) => {
    const found = law.facts.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`No fact « ${id} ».`);
    return found;
  };
  const value = (id: string, name: string): number => {
    const found = fact(id).valeurs?.[name];
    if (found === undefined) throw new Error(`The fact « ${id} » has no value « ${name} ».`);
    return found;
  };
  const day = (id: string, key: 'depuis' | 'jusque'): IsoDate => {
    const found = fact(id)[key];
    if (found === undefined) throw new Error(`The fact « ${id} » has no « ${key} ».`);
    return found;
  };
  return {
    reform: day('parcours-premiere-annee-puis-quatre-ans', 'depuis'),
    agreementsCut: day('parcours-accords-anciens', 'depuis'),
    floor: day('parcours-depuis-2014', 'depuis'),
    firstMonths: value('parcours-premier-delai', 'mois'),
    years: value('parcours-premiere-annee-puis-quatre-ans', 'ans'),
    formerYears: value('parcours-entre-deux-lois', 'ancien'),
    cycle: value('parcours-etat-des-lieux', 'ans'),
    formerCycle: value('parcours-entre-deux-lois', 'ancien_bilan'),
    earlyCycle: value('parcours-etat-des-lieux', 'premier'),
    cycleLimit: value('etat-des-lieux-limite', 'ans'),
    postponed: {
      year: day('bilans-de-2020-reportes', 'depuis').slice(0, 4),
      until: day('bilans-de-2020-reportes', 'jusque'),
    },
    returnMonths: value('parcours-retour', 'mois'),
    midCareerAge: value('parcours-mi-carriere', 'age'),
    midCareerMonths: value('parcours-mi-carriere', 'mois'),
    lateCareerAge: value('parcours-fin-de-carriere', 'age'),
    lateCareerYears: value('parcours-fin-de-carriere', 'ans'),
    topUpSize: value('parcours-abondement-correctif', 'salaries'),
    topUpEuros: value('parcours-abondement-correctif', 'euros'),
    topUpYears: value('parcours-abondement-correctif', 'ans'),
  };
});
