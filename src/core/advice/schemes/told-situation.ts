/** Values by the keys of a situation -> the situation: what the form `souhait` or a preparation tells of it. */
import type { Answers } from '../../interview/answers.ts';
import type { Profile, Situation, Wish } from '../../law/situation.ts';
import { SITUATION_FIELDS } from '../../law/situation-fields.ts';

/** Values under keys of the profile, of the wish, or `embauche`. */
export type Told = Readonly<Record<string, unknown>>;

/** The values must be of the kinds of a situation: the checks of forms and templates see to that. */
export function situationOf(told: Told): Situation {
  const within = (fields: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(told).filter(([key]) => Object.hasOwn(fields, key)));
  return {
    ...(within({ embauche: true }) as Pick<Situation, 'embauche'>),
    profil: within(SITUATION_FIELDS.profil.fields) as Profile,
    souhait: within(SITUATION_FIELDS.souhait.fields) as Wish,
  };
}

/** The answers to the form `souhait`: each question's id is a key, with hyphens for underscores. */
export function formTells(answers: Answers): Told {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, { valeur }]) => {
      if (valeur === undefined) return [];
      // Levels are offered as choices, whose ids begin with a letter: n4 is level 4.
      return [[id.replaceAll('-', '_'), id === 'niveau' ? Number(String(valeur).slice(1)) : valeur]];
    }),
  );
}
