/** A preparation read as `relire` reads it, from answers typed in YAML. */
import { hintsOfAnswers } from '../../../../src/core/advice/reading/answer-hints.ts';
import { type Reread, readPreparation } from '../../../../src/core/advice/reading/read-preparation.ts';
import { visiblePath } from '../../../../src/core/interview/path.ts';
import { readAnswersText } from '../../../../src/core/interview/read-answers.ts';
import { loadReading } from '../../../../src/files/coaching.ts';
import { loadTemplate } from '../../../../src/files/templates.ts';
import { contentDir } from '../../../templates/project.ts';
import { rules } from '../rules-at-hand.ts';

export const content = loadReading(contentDir);

export const TODAY = '2026-11-23';

/** The short annual interview with those answers. Fails when one of them is refused. */
export function reread(yaml: string, type = 'annuel'): Reread {
  const template = loadTemplate(contentDir, type);
  const { answers, problems } = readAnswersText('answers.yaml', yaml, template);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const steps = visiblePath(template, { answers, contexts: [], length: 'court' });
  const hints = hintsOfAnswers(rules, steps, answers);
  return readPreparation({ steps, answers, today: TODAY, usualMinutes: template.duree_entretien, hints, content });
}

/** The codes of what was found, without what most short answers lack. */
export function codes(yaml: string): string[] {
  return reread(yaml)
    .findings.map(({ code }) => code)
    .filter((code) => code !== 'sujets-absents');
}
