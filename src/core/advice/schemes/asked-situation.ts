/** The answers to the form `souhait` -> a situation: each question's id is a key, hyphens for underscores. */
import type { Answers } from '../../interview/answers.ts';
import type { Profile, Situation, Wish } from '../../law/situation.ts';
import { SITUATION_FIELDS } from '../../law/situation-fields.ts';

/** What the person answered; what was passed or isn't known isn't in it. */
export function askedSituation(answers: Answers): Situation {
  const values = Object.entries(answers).flatMap(([id, { valeur }]): [string, unknown][] =>
    valeur === undefined ? [] : [[id.replaceAll('-', '_'), id === 'niveau' ? levelOf(String(valeur)) : valeur]],
  );
  const within = (fields: object): Record<string, unknown> =>
    Object.fromEntries(values.filter(([key]) => Object.hasOwn(fields, key)));
  const top = within({ embauche: true });
  // The form asks with the very words of a situation: its test holds the two together.
  return {
    ...(top as Pick<Situation, 'embauche'>),
    profil: within(SITUATION_FIELDS.profil.fields) as Profile,
    souhait: within(SITUATION_FIELDS.souhait.fields) as Wish,
  };
}

/** `n4` is level 4. */
function levelOf(choice: string): number {
  return Number(choice.slice(1));
}
