/** What is wrong with a situation whose values are right one by one: days that contradict each other. */
import type { Path } from '../template/yaml-source.ts';
import { type IsoDate, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';
import type { Situation } from './situation.ts';

/** Where, what was found, what to do. */
export type Contradiction = { readonly path: Path; readonly message: string; readonly remedy: string };

/** A situation as far as it could be read: an item that was refused leaves its place empty. */
export type Legible = {
  readonly [Key in keyof Situation]: Situation[Key] extends readonly (infer Item)[] | undefined
    ? readonly (Item | undefined)[]
    : Situation[Key];
};

type Rule = (situation: Legible, day: IsoDate) => Contradiction[];

const hireIsPast: Rule = ({ embauche }, day) =>
  embauche === undefined || embauche <= day
    ? []
    : [
        {
          path: ['embauche'],
          message: fr`L'embauche, le ${shortDate(embauche)}, est après le jour examiné, le ${shortDate(day)}.`,
          remedy: fr`Vérifiez la date d'embauche, ou demandez un autre jour avec --a-la-date.`,
        },
      ];

const birthIsBeforeHire: Rule = ({ naissance, embauche }, day) => {
  if (naissance === undefined || naissance < (embauche ?? day)) return [];
  const message =
    embauche === undefined
      ? fr`La naissance, le ${shortDate(naissance)}, n'est pas avant le jour examiné.`
      : fr`La naissance, le ${shortDate(naissance)}, n'est pas avant l'embauche, le ${shortDate(embauche)}.`;
  return [{ path: ['naissance'], message, remedy: fr`Vérifiez l'année de naissance.` }];
};

const interviewsAreAfterHire: Rule = ({ entretiens = [], embauche }) =>
  entretiens.flatMap((interview, index) =>
    embauche === undefined || interview === undefined || interview.date >= embauche
      ? []
      : [
          {
            path: ['entretiens', index, 'date'],
            message: fr`L'entretien du ${shortDate(interview.date)} est avant l'embauche, le ${shortDate(embauche)}.`,
            remedy: fr`Ne gardez que les entretiens tenus chez cet employeur.`,
          },
        ],
  );

const suspensionsEndAfterTheyStart: Rule = ({ suspensions = [] }) =>
  suspensions.flatMap((suspension, index) =>
    suspension === undefined || suspension.du <= suspension.au
      ? []
      : [
          {
            path: ['suspensions', index, 'au'],
            message: fr`La suspension finit le ${shortDate(suspension.au)}, avant son début, le ${shortDate(suspension.du)}.`,
            remedy: fr`Échangez « du » et « au », ou corrigez la date.`,
          },
        ],
  );

const RULES: readonly Rule[] = [hireIsPast, birthIsBeforeHire, interviewsAreAfterHire, suspensionsEndAfterTheyStart];

/** @param day the day asked about */
export function contradictions(situation: Legible, day: IsoDate): Contradiction[] {
  return RULES.flatMap((rule) => rule(situation, day));
}
