/** The review before writing: every answer, and what becomes of those whose question is no longer asked. */
import { describe, expect, it } from 'vitest';
import { reviewText } from '../../src/commands/review.ts';
import type { Answers } from '../../src/core/interview/answers.ts';
import { visiblePath } from '../../src/core/interview/path.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import { loadTemplate } from '../../src/files/templates.ts';
import { contentDir } from '../templates/project.ts';

const template = loadTemplate(contentDir, 'annuel');

function review(answers: Answers, columns = 80): string {
  return reviewText(visiblePath(template, { answers, contexts: [], length: 'complet' }), answers, columns);
}

const TEAM = { etat: 'repondu', valeur: 'Neuf personnes, deux départs' } as const;

describe('the review', () => {
  it('shows each answer, what is empty, what is to be looked up and what is private', () => {
    const text = review({
      poste: { etat: 'repondu', valeur: 'Cariste' },
      date: { etat: 'inconnu' },
      nom: { etat: 'passe' },
      'garder-pour-moi': { etat: 'repondu', valeur: ['Une annonce vue ailleurs'] },
    });
    expect(text).toContain('Poste\u00a0: Cariste');
    expect(text).toContain('Date de l’entretien\u00a0: à chercher');
    expect(text).toContain('Nom\u00a0: passée');
    expect(text).toMatch(/\(privé\)\u00a0: Une annonce vue ailleurs/);
    expect(text).toMatch(/2\u00a0réponses, 1 à chercher, \d+\u00a0questions sans réponse\./);
    expect(text).not.toContain('ne se pose plus');
  });

  it('tells of answers that a closed branch keeps, and shows them no more', () => {
    const branch = template.sections.find(({ id }) => id === 'encadrement')?.questions[0]?.id;
    if (branch === undefined) throw new Error('The branch is gone.');
    const given: Answers = { encadre: { etat: 'repondu', valeur: true }, [branch]: TEAM };
    expect(review(given)).toContain('Neuf personnes');
    const closed = review({ ...given, encadre: { etat: 'repondu', valeur: false } });
    expect(closed).not.toContain('Neuf personnes');
    expect(closed).toContain('1\u00a0réponse à une question qui ne se pose plus est gardée');
  });

  it('fits a narrow window', () => {
    const text = review({ poste: { etat: 'repondu', valeur: 'Chauffeur-livreur de nuit '.repeat(9) } }, 40);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(40);
  });
});
