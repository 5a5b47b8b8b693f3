/** What blank sheets share must never carry one person over to another. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../../../src/core/interview/answers.ts';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { listTemplates, loadLaw, loadTemplate } from '../../../src/files/templates.ts';
import { markdown } from '../../../src/formats/markdown.ts';

const content = fileURLToPath(new URL('../../../dist/contenu/', import.meta.url));
const law = loadLaw(content);

/** Surroundings of its own: nothing made for another sheet is kept there. */
const surroundings = () => ({ law, today: '2026-11-22', generator: 'essai' });

function answers(values: Readonly<Record<string, AnswerValue>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([id, valeur]) => [id, { etat: 'repondu' as const, valeur }]));
}

const PEOPLE: readonly Answers[] = [
  {},
  answers({ nom: 'Roy', prenom: 'Léa', poste: 'Soudeuse', date: '2026-12-01' }),
  answers({ nom: 'Fel', duree: 30 }),
  answers({ nom: 'Fel', duree: 90, embauche: '2020-01-07' }),
  answers({ nom: 'Ort', projet: 'Devenir cheffe d’équipe', encadre: true }),
  answers({ nom: 'Ort' }),
  {},
];

describe('blank sheets made one after the other', () => {
  const templates = listTemplates(content).map(({ modele }) => modele);

  it.each(templates)('%s: each is as if it were alone', (id) => {
    const template = loadTemplate(content, id);
    const contexts = (template.contextes ?? []).map((context) => context.id);
    const together = surroundings();
    const sheets = new Set<string>();
    for (const own of PEOPLE) {
      for (const chosen of [[], contexts.slice(0, 1), contexts.slice(1, 3)]) {
        for (const length of ['complet', 'court'] as const) {
          const preparation = { template, contexts: chosen, length, answers: own, blank: true };
          const sheet = markdown(buildSheet(preparation, together));
          expect(sheet).toBe(markdown(buildSheet({ ...preparation, template: { ...template } }, surroundings())));
          sheets.add(sheet);
        }
      }
    }
    expect(sheets.size).toBeGreaterThan(5);
  });
});
