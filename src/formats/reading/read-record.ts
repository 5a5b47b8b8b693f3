/** A sheet in JSON that this program wrote -> its answers. What stands elsewhere than expected is passed over. */
import type { Answer, AnswerState, AnswerValue } from '../../core/interview/answers.ts';
import { isMap } from '../../core/interview/reading.ts';

export type RecordRead = {
  readonly type: string;
  readonly contexts: readonly string[];
  /** Values as they stand: they are still to be checked against the template. */
  readonly answers: Readonly<Record<string, Answer>>;
};

/** @param value of the shape of `SheetRecord`; the file may have been changed by others */
export function readRecord(value: Readonly<Record<string, unknown>>): RecordRead {
  const answers: Record<string, Answer> = Object.create(null);
  for (const section of listOfMaps(value.sections)) {
    for (const { id, etat, valeur } of listOfMaps(section.questions)) {
      const state = STATES.find((one) => one === etat);
      if (typeof id !== 'string' || state === undefined) continue;
      if (valeur !== null && valeur !== undefined) answers[id] = { etat: state, valeur: valeur as AnswerValue };
      else if (state === 'passe' || state === 'inconnu') answers[id] = { etat: state };
    }
  }
  return {
    type: String(value.type),
    contexts: Array.isArray(value.contextes) ? value.contextes.map(String) : [],
    answers,
  };
}

const STATES: readonly AnswerState[] = ['repondu', 'passe', 'inconnu', 'a-confirmer'];

function listOfMaps(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
