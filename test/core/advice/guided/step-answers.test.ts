/** Guided steps: when they are offered, what their answers make. */
import { describe, expect, it } from 'vitest';
import { withPart, withWords } from '../../../../src/core/advice/guided/added-words.ts';
import { itemWith, questionsFor, requestFrom, stepFor } from '../../../../src/core/advice/guided/step-answers.ts';
import { COMPOSED_KINDS } from '../../../../src/core/template/kinds.ts';
import type { Question } from '../../../../src/core/template/schema.ts';
import { loadSteps } from '../../../../src/files/coaching.ts';
import { loadTemplate } from '../../../../src/files/templates.ts';
import { contentDir } from '../../../templates/project.ts';

const steps = loadSteps(contentDir);
const questions = loadTemplate(contentDir, 'annuel').sections.flatMap((section) => section.questions);

function question(id: string): Question {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('a step', () => {
  it.each([
    ['difficultes', { fait: 'Deux pannes' }, 'difficulte-en-demande'],
    ['difficultes', { fait: 'Deux pannes', demande: 'Un dépanneur' }, null],
    ['demandes', { objet: 'Un casque' }, 'paliers-de-demande'],
    ['demandes', { objet: 'Un casque', ideal: 'lundi', minimum: 'en mai' }, null],
    ['objectifs-a-venir', { intitule: 'Former' }, 'objectif-clair'],
    ['objectifs-passes', { intitule: 'Former' }, null],
    ['reussites', { situation: 'Le mur' }, null],
  ])('for %s with %j: %s', (id, item, expected) => {
    expect(stepFor(steps, question(id), item, [])?.id ?? null).toBe(expected);
  });

  it('is not offered again once refused', () => {
    expect(stepFor(steps, question('difficultes'), { fait: 'x' }, ['difficulte-en-demande'])).toBeNull();
  });

  it('asks only for what is missing', () => {
    const step = stepFor(steps, question('demandes'), { objet: 'Un casque', ideal: 'lundi' }, []);
    expect(step && questionsFor(step, question('demandes'), { objet: 'x', ideal: 'y' }).map(({ nom }) => nom)).toEqual([
      'acceptable',
      'minimum',
      'echange',
    ]);
  });

  it('keeps what would be given in exchange in a private part', () => {
    const [step] = steps.filter(({ id }) => id === 'paliers-de-demande');
    const [exchange] = (step?.questions ?? []).filter(({ nom }) => nom === 'echange');
    const part = COMPOSED_KINDS.demande.parts.find(({ id }) => id === exchange?.partie);
    expect(part && 'private' in part && part.private).toBe(true);
  });

  it('adds the answers to the item, and makes a request of them', () => {
    const item = { fait: 'Deux pannes', effet: 'Une heure perdue' };
    const [step] = steps.filter(({ id }) => id === 'difficulte-en-demande');
    if (!step) throw new Error('no step');
    const answers = { besoin: 'Un dépanneur', qui: 'Mme Roux', quand: '1/12/2026' };
    expect(itemWith(step, question('difficultes'), item, answers)).toEqual({
      ...item,
      demande: 'Un dépanneur\nÀ qui\u00a0: Mme Roux\nPour quand\u00a0: 1/12/2026',
    });
    expect(requestFrom(step, item, answers)).toEqual({
      objet: 'Un dépanneur',
      motif: 'Une heure perdue',
      decideur: 'Mme Roux',
      echeance: '2026-12-01',
    });
    expect(requestFrom(step, item, { qui: 'Mme Roux' })).toBeNull();
  });

  it('asks nothing that the question leaves out', () => {
    const without = { ...question('objectifs-a-venir'), sans: ['atteinte', 'contexte'] };
    const [step] = steps.filter(({ id }) => id === 'objectif-clair');
    expect(step && questionsFor(step, without, { intitule: 'x' }).map(({ partie }) => partie)).not.toContain(
      'contexte',
    );
  });
});

describe('added words', () => {
  it('never replace what is there', () => {
    expect(withWords('Le mur', 'en mars')).toBe('Le mur\nen mars');
    expect(withWords(undefined, ' en mars ')).toBe('en mars');
    expect(withWords('Le mur', '')).toBe('Le mur');
  });

  it.each([
    ['periode', { situation: 'a', periode: 'mars' }, 'et\nmai', { situation: 'a', periode: 'mars, et mai' }],
    ['situation', { periode: 'mars' }, 'Le mur', { situation: 'Le mur', periode: 'mars' }],
    ['inconnue', { situation: 'a' }, 'b', { situation: 'a' }],
  ])('in the part %s of %j', (part, item, words, expected) => {
    const changed = withPart(item, COMPOSED_KINDS.reussite, part, words);
    expect(changed).toEqual(expected);
    expect(Object.keys(changed)).toEqual(Object.keys(expected));
  });

  it('never change a choice', () => {
    const item = { intitule: 'a', atteinte: 'tenu' };
    expect(withPart(item, COMPOSED_KINDS.objectif, 'atteinte', 'oui')).toEqual(item);
  });
});
