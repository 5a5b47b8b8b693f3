/** The meaning rule of `dit`: keys of a situation, and values that they can have. */

import type { Field } from '../law/situation-fields.ts';
import { SITUATION_FIELDS } from '../law/situation-fields.ts';
import { fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import { type Finding, suggestion } from './finding.ts';
import type { Question, Tells, TemplateFile } from './schema.ts';
import { ANSWER } from './tells.ts';
import type { Path } from './yaml-source.ts';

const FIELDS: Readonly<Record<string, Field>> = {
  ...SITUATION_FIELDS.profil.fields,
  ...SITUATION_FIELDS.souhait.fields,
};

export function tellingsMakeSense(template: Pick<TemplateFile, 'sections'>): Finding[] {
  return template.sections.flatMap((section, s) =>
    section.questions.flatMap((question, q) => {
      const path = ['sections', s, 'questions', q];
      return [
        ...findings(question.dit, question, [...path, 'dit']),
        ...(question.choix ?? []).flatMap((choice, c) => findings(choice.dit, null, [...path, 'choix', c, 'dit'])),
      ];
    }),
  );
}

/** @param question the one whose answer may be meant; null at a choice */
function findings(tells: Tells | undefined, question: Question | null, path: Path): Finding[] {
  return Object.entries(tells ?? {}).flatMap(([key, value]): Finding[] => {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const where = [...path, key];
    if (field === undefined) {
      const message = fr`« ${excerpt(key)} » n'est pas une clé du profil ou du souhait.`;
      return [{ path: where, message, remedy: suggestion(key, Object.keys(FIELDS)) }];
    }
    if (value === ANSWER && question !== null) {
      const fits = question.genre === field.genre || (field.genre === 'ligne' && question.genre === 'texte');
      if (fits && field.words === undefined) return [];
      const message = fr`Une réponse du genre « ${question.genre} » ne peut pas servir de « ${key} ».`;
      return [{ path: where, message, remedy: fr`Écrivez une valeur, ou changez de clé.` }];
    }
    if (fitsField(value, field)) return [];
    const message = fr`« ${excerpt(value)} » n'est pas une valeur de « ${key} ».`;
    const remedy =
      field.words === undefined
        ? fr`Écrivez ${field.genre === 'nombre' ? fr`un nombre` : field.genre === 'oui-non' ? fr`true ou false` : fr`un texte`}.`
        : suggestion(String(value), field.words);
    return [{ path: where, message, remedy }];
  });
}

function fitsField(value: Tells[string], { genre, words }: Field): boolean {
  if (words !== undefined) return words.includes(String(value));
  if (genre === 'nombre') return typeof value === 'number';
  return genre === 'oui-non' ? typeof value === 'boolean' : genre === 'ligne' && typeof value === 'string';
}
