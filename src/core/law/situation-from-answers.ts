/** The answers to the form « situation » -> a situation. The ids are those of templates/formulaires/situation.yaml. */
import type { Answers, AnswerValue } from '../interview/answers.ts';
import type { IsoDate } from '../text/dates.ts';
import { REASONS, type Situation } from './situation.ts';
import { contradictions } from './situation-problems.ts';

/** What the answers of visible questions tell; what is not known is absent. */
export function situationFromAnswers(answers: Answers): Situation {
  const value = (id: string): AnswerValue | undefined => answers[id]?.valeur;
  const day = (id: string): IsoDate | undefined => textOf(value(id));
  const size = value('effectif');
  const period = value('rythme');
  const interview = day('dernier-entretien');
  const review = day('dernier-etat-des-lieux');
  const training = day('derniere-formation');
  const back = day('date-du-retour');
  const reason = REASONS.find((candidate) => candidate === value('motif-du-retour'));
  const [from, to] = [day('suspendu-du'), day('suspendu-au')];
  const entretiens = [
    ...(interview === undefined ? [] : [{ type: 'parcours' as const, date: interview }]),
    ...(review === undefined ? [] : [{ type: 'etat-des-lieux' as const, date: review }]),
  ];
  return {
    ...present('embauche', day('embauche')),
    ...present('naissance', day('naissance')),
    ...present('visite_mi_carriere', day('visite')),
    ...(typeof size === 'number' ? { effectif: size } : {}),
    ...(entretiens.length > 0 ? { entretiens } : {}),
    ...(back !== undefined && reason !== undefined ? { retours: [{ motif: reason, date: back }] } : {}),
    ...(typeof period === 'number' ? { accord: { periodicite: period } } : {}),
    ...(training === undefined ? {} : { formations: [{ date: training, obligatoire: false }] }),
    ...(from !== undefined && to !== undefined ? { suspensions: [{ du: from, au: to }] } : {}),
    ...(value('public') === true ? { profil: { public: true } } : {}),
  };
}

/** What the answers say against each other, and the question to ask again. */
export function answersFaults(answers: Answers, day: IsoDate): { question: string; message: string }[] {
  const situation = situationFromAnswers(answers);
  return contradictions(situation, day).map(({ path, message }) => {
    const [key, index] = path;
    const held = typeof index === 'number' ? situation.entretiens?.[index]?.type : undefined;
    const question = held === 'etat-des-lieux' ? 'dernier-etat-des-lieux' : QUESTIONS[String(key)];
    return { question: question ?? String(key), message };
  });
}

/** The question that asks for a key whose id isn't the key itself. */
const QUESTIONS: Readonly<Record<string, string>> = {
  entretiens: 'dernier-entretien',
  suspensions: 'suspendu-au',
};

function textOf(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function present<K extends string>(key: K, value: string | undefined): { readonly [Key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [Key in K]: string });
}
