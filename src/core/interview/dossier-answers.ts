/** Between a dossier and the answers to a template. */
import type { Template } from '../template/schema.ts';
import type { Answer, Answers } from './answers.ts';
import type { Dossier } from './dossier.ts';

type Fed = Record<string, string | number>;

/** The copies of answers that a dossier holds for scripts: `personne` and `entretien`. */
export function fedFields(template: Template, answers: Answers): { personne: Fed; entretien: Fed } {
  const fields: { personne: Fed; entretien: Fed } = { personne: {}, entretien: {} };
  for (const section of template.sections) {
    for (const question of section.questions) {
      const value = answers[question.id]?.valeur;
      if (!question.alimente || value === undefined) continue;
      const [group, name] = question.alimente.split('.') as ['personne' | 'entretien', string];
      fields[group][name] = typeof value === 'number' ? value : String(value);
    }
  }
  return fields;
}

/**
 * The dossier's answers; what only `personne` and `entretien` know comes as "à confirmer". Answers to
 * questions that the template doesn't have stay in the dossier and are not given here.
 */
export function dossierAnswers(dossier: Dossier, template: Template): Answers {
  const answers: Record<string, Answer> = Object.create(null);
  for (const section of template.sections) {
    for (const { id, alimente } of section.questions) {
      const known = Object.hasOwn(dossier.reponses, id) ? dossier.reponses[id] : undefined;
      if (known) answers[id] = known as Answer;
      else if (alimente) {
        const [group, name] = alimente.split('.') as ['personne' | 'entretien', string];
        const value = dossier[group][name];
        if (value !== undefined) answers[id] = { etat: 'a-confirmer', valeur: value };
      }
    }
  }
  return answers;
}
