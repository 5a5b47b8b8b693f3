/** The questions of a rehearsal as a list: for paper, or as JSON for a script. None of the person's answers is in it. */
import { references } from '../core/law/references.ts';
import type { Exercise } from '../core/rehearsal/exercises.ts';
import { titlesOf } from '../core/rehearsal/prepared.ts';
import type { Rehearsal } from '../core/rehearsal/schema.ts';
import { spokenTime } from '../core/rehearsal/time-in-words.ts';
import type { Template } from '../core/template/schema.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { loadLaw } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { RehearsalSubject } from './rehearsal-subject.ts';

export type RehearsalList = {
  readonly subject: RehearsalSubject;
  readonly rehearsal: Rehearsal;
  readonly exercises: readonly Exercise[];
  readonly seed: number;
};

/** The list to read; each line is a thought. */
export function rehearsalLines({ subject, rehearsal, exercises, seed }: RehearsalList, host: Host): string[] {
  const { template } = subject;
  const law = loadLaw(host.contentDir);
  const questions = exercises.filter(({ kind }) => kind === 'question');
  const lines = [
    fr`${template.titre} : les questions probables`,
    '',
    fr`${rehearsal.interlocuteur} pourra vous les poser, dans cet ordre ou un autre. Répondez à voix haute, puis comparez au temps visé. Même ordre une autre fois : --graine ${String(seed)}`,
  ];
  for (const [index, exercise] of questions.entries()) {
    if (exercise.kind !== 'question') continue;
    const { pourquoi, comment, secondes, difficile, reponses, contexte, droit } = exercise.asked;
    const prepared = titlesOf(reponses ?? [], template);
    const fact = law.facts.find(({ id }) => id === droit);
    lines.push(
      '',
      `${index + 1}. ${exercise.words}`,
      ...(contexte && subject.contexts === null
        ? [fr`  Si c'est votre situation : ${labels(contexte, template)}.`]
        : []),
      fr`  Temps visé : ${spokenTime(secondes)}.${difficile ? fr` Question difficile.` : ''}`,
      fr`  Pourquoi on la pose : ${pourquoi}`,
      fr`  Pour répondre : ${comment}`,
      ...(prepared.length > 0 ? [fr`  Dans votre préparation : ${prepared.join(fr` ; `)}.`] : []),
      ...(fact ? [fr`  Votre droit : ${fact.court} (${references(fact).join(fr` ; `)})`] : []),
    );
  }
  lines.push('', fr`Les objections`);
  for (const exercise of exercises) {
    if (exercise.kind !== 'objection') continue;
    const { pourquoi, comment, secondes, repliques } = exercise.asked;
    lines.push(
      '',
      fr`« ${exercise.words} »`,
      fr`  Temps visé : ${spokenTime(secondes)}.`,
      fr`  Pourquoi on le dit : ${pourquoi}`,
      fr`  Pour répondre : ${comment}`,
      fr`  Façons de répondre, à finir avec vos mots :`,
      ...repliques.map(({ debut, blanc }) => fr`  - ${debut} … (${blanc})`),
    );
  }
  return lines;
}

/** The same for a script. */
export function rehearsalData({ subject, rehearsal, exercises, seed }: RehearsalList, host: Host): unknown {
  const law = loadLaw(host.contentDir);
  return {
    version: 1,
    type: subject.template.modele,
    contextes: subject.contexts,
    graine: seed,
    dossier: subject.stored?.dossier.id ?? null,
    interlocuteur: rehearsal.interlocuteur,
    questions: exercises.flatMap((exercise) => {
      if (exercise.kind !== 'question') return [];
      const { id, question, pourquoi, comment, secondes, theme, difficile, reponses, contexte, droit } = exercise.asked;
      const fact = law.facts.find((candidate) => candidate.id === droit);
      return [
        {
          id,
          question,
          pourquoi,
          comment,
          secondes,
          theme,
          difficile: difficile === true,
          reponses: reponses ?? [],
          contextes: contexte ?? [],
          droit: fact
            ? { id: fact.id, court: fact.court, articles: fact.articles.map(({ article }) => article) }
            : null,
        },
      ];
    }),
    objections: exercises.flatMap((exercise) => {
      if (exercise.kind !== 'objection') return [];
      const { id, objection, pourquoi, comment, secondes, repliques } = exercise.asked;
      return [
        {
          id,
          objection,
          pourquoi,
          comment,
          secondes,
          repliques: repliques.map(({ debut, blanc }) => ({ debut, blanc })),
        },
      ];
    }),
  };
}

function labels(contexts: readonly string[], template: Template): string {
  const known = template.contextes ?? [];
  return enumerate(
    contexts.map((id) => known.find((context) => context.id === id)?.libelle ?? id),
    'ou',
  );
}
