/** The sheet as data, for scripts: what was asked and answered, nothing laid out. */
import type { Section } from '../template/schema.ts';
import type { PlanRow } from './plan.ts';
import type { View } from './preparation.ts';
import type { RecordQuestion, SheetRecord } from './sheet.ts';

/** Fields of the person that a question of the template may feed. */
const PERSON = ['prenom', 'nom', 'poste', 'service', 'embauche'] as const;

/** @param date day of the interview, or of the sheet when it isn't known */
export function sheetRecord(shown: View, date: string, plan: readonly PlanRow[]): SheetRecord {
  const { template, contexts } = shown.preparation;
  const sections = new Map<Section, RecordQuestion[]>();
  for (const { section, question } of shown.steps) {
    const answer = shown.answers[question.id];
    const questions = sections.get(section) ?? [];
    sections.set(section, questions);
    questions.push({
      id: question.id,
      question: question.question,
      genre: question.genre,
      visibilite: question.prive ? 'prive' : 'partageable',
      etat: answer?.etat ?? null,
      valeur: answer?.valeur ?? null,
    });
  }
  return {
    version: 1,
    type: template.modele,
    contextes: contexts,
    date,
    personne: person(shown),
    sections: [...sections].map(([section, questions]) => ({ id: section.id, titre: section.titre, questions })),
    a_chercher: shown.steps
      .filter(({ question }) => shown.answers[question.id]?.etat === 'inconnu')
      .map(({ question }) => ({
        question: question.id,
        intitule: question.intitule,
        ou_trouver: question.ou_trouver ?? null,
      })),
    plan: plan.map(({ quoi, qui, echeance, question }) => ({ quoi, qui, echeance, question })),
    conseils: shown.surroundings.hints?.(shown.steps, shown.answers) ?? [],
  };
}

function person(shown: View): Record<string, string> {
  return Object.fromEntries(
    PERSON.flatMap((field) => {
      const value = shown.fed.get(`personne.${field}`);
      return value === undefined ? [] : [[field, String(value)]];
    }),
  );
}
