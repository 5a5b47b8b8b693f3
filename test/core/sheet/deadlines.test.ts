/** « Mes dates » on the sheet: those that are given, those that the answers tell, never any that is supposed. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answers.ts';
import { deadlineReport } from '../../../src/core/law/deadlines/deadline-report.ts';
import type { Situation } from '../../../src/core/law/situation.ts';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { deadlineBlocks } from '../../../src/core/sheet/deadlines.ts';
import type { Preparation } from '../../../src/core/sheet/preparation.ts';
import { shareable } from '../../../src/core/sheet/shareable.ts';
import { loadDeadlineWords, loadLaw, loadTemplate } from '../../../src/files/templates.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { contentDir } from '../../templates/project.ts';

const TODAY = '2026-11-22';
const law = loadLaw(contentDir);
const words = loadDeadlineWords(contentDir);
const deadlines = (situation: Situation) => deadlineReport(situation, TODAY, law, words);
const surroundings = { law, today: TODAY, generator: 'essai', deadlines };

const HIRED: Answers = { embauche: { etat: 'repondu', valeur: '2026-02-02' } };

function preparation(more: Partial<Preparation>): Preparation {
  const template = loadTemplate(contentDir, 'parcours');
  return { template, contexts: [], length: 'complet', answers: HIRED, blank: false, ...more };
}

function sheetText(more: Partial<Preparation>): string {
  return markdown(buildSheet(preparation(more), surroundings)).replaceAll('\u00a0', ' ');
}

const TITLE = '## Mes dates';

describe('the dates on the sheet', () => {
  it('are those of the situation that comes with the preparation', () => {
    const given = deadlines({
      embauche: '2019-09-01',
      entretiens: [{ type: 'professionnel', date: '2023-05-20' }],
      retours: [{ motif: 'parental', date: '2026-06-01' }],
    });
    const text = sheetText({ deadlines: given });
    expect(text).toContain(TITLE);
    expect(text).toContain('**Entretien de retour** : En retard : dû le lundi 1er juin 2026 (L6315-1 et L1225-57)');
    expect(text).toContain('Autre lecture : 20 mai 2027');
    expect(text).toContain('Certitude : une interprétation');
    expect(text).toContain('Code du travail lu au 27 mars 2026, règles vérifiées en septembre 2026.');
  });

  it('are known in the first year from the day of the hire', () => {
    const text = sheetText({ contexts: ['premiere-annee'] });
    expect(text).toContain(TITLE);
    expect(text).toContain('au plus tard le mardi 2 février 2027 (L6315-1)');
  });

  it.each<readonly [string, Partial<Preparation>]>([
    ['where the interviews held so far are not known', { contexts: ['periodique'] }],
    ['without the day of the hire', { contexts: ['premiere-annee'], answers: {} }],
    ['on a sheet to fill in', { contexts: ['premiere-annee'], blank: true }],
    [
      'for a hire to come',
      { contexts: ['premiere-annee'], answers: { embauche: { etat: 'repondu', valeur: '2027-01-04' } } },
    ],
    ['when there is none', { deadlines: deadlines({}) }],
  ])('are absent %s', (_where, more) => {
    expect(sheetText(more)).not.toContain(TITLE);
  });

  it('stay out of the version to hand over', () => {
    const sheet = buildSheet(preparation({ contexts: ['premiere-annee'] }), surroundings);
    expect(markdown(sheet)).toContain(TITLE);
    expect(markdown(shareable(sheet).sheet)).not.toContain(TITLE);
  });

  it('are no blocks without a date', () => {
    expect(deadlineBlocks(deadlines({}))).toEqual([]);
  });
});
