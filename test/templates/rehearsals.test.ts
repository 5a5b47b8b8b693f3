/** The rehearsal's content: every interview has its questions, and each of them says all it must. */
import { describe, expect, it } from 'vitest';
import { exercisesOf } from '../../src/core/rehearsal/exercises.ts';
import { fold } from '../../src/core/text/nearest.ts';
import { loadRecalls, loadRehearsal } from '../../src/files/rehearsals.ts';
import { listTemplates, loadLaw, loadTemplate } from '../../src/files/templates.ts';
import { contentDir } from './project.ts';

const LONG = ['annuel', 'parcours', 'accompagnement'];
const types = listTemplates(contentDir).map(({ modele }) => modele);
const facts = loadLaw(contentDir).facts.map(({ id }) => id);

/** The situations that an interview may be in, one at a time; none for most. */
function situations(type: string): string[][] {
  const contexts = loadTemplate(contentDir, type).contextes ?? [];
  return contexts.length === 0 ? [[]] : contexts.map(({ id }) => [id]);
}

it('looks at the fourteen interviews', () => {
  expect(types).toHaveLength(14);
});

describe.each(types)('the rehearsal of %s', (type) => {
  const rehearsal = loadRehearsal(contentDir, type);
  const template = loadTemplate(contentDir, type);
  const asked = template.sections.flatMap(({ questions }) => questions.map(({ id }) => id));

  it.each(situations(type))('has the right number of questions (%s)', (...contexts) => {
    const given = contexts.filter((context) => typeof context === 'string');
    const count = exercisesOf(rehearsal, given, 1).filter(({ kind }) => kind === 'question').length;
    const [least, most] = LONG.includes(type) ? [12, 18] : [8, 12];
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  it('has easy and difficult questions, and one that the law lets one decline', () => {
    const hard = rehearsal.questions.filter(({ difficile }) => difficile);
    expect(hard.length).toBeGreaterThanOrEqual(3);
    expect(rehearsal.questions.length - hard.length).toBeGreaterThanOrEqual(3);
    expect(rehearsal.questions.some(({ droit }) => droit !== undefined)).toBe(true);
  });

  it('names answers of its template and facts of law', () => {
    for (const { reponses, droit } of rehearsal.questions) {
      expect(asked).toEqual(expect.arrayContaining([...(reponses ?? [])]));
      if (droit !== undefined) expect(facts).toContain(droit);
    }
  });

  it('lets most questions lean on something prepared', () => {
    const leaning = rehearsal.questions.filter(({ reponses }) => (reponses ?? []).length > 0);
    expect(leaning.length).toBeGreaterThanOrEqual(rehearsal.questions.length * 0.75);
  });

  it('says each thing once, as a question or a sentence', () => {
    const words = [
      ...rehearsal.questions.map(({ question }) => question),
      ...rehearsal.objections.map(({ objection }) => objection),
    ];
    expect(new Set(words.map(fold)).size).toBe(words.length);
    for (const sentence of words) expect(sentence).toMatch(/[.?!…]$/u);
    expect(rehearsal.objections.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the objections', () => {
  it('are the five usual ones, and each reply can draw on the person’s own words', () => {
    const all = loadRehearsal(contentDir, 'annuel').objections;
    expect(all.map(({ id }) => id)).toEqual([
      'pas-de-budget',
      'pas-maintenant',
      'pareil-pour-tous',
      'on-ne-voit-pas',
      'il-vous-manque',
    ]);
    for (const { puise } of all.flatMap(({ repliques }) => repliques)) expect(puise.length).toBeGreaterThan(0);
  });
});

describe('the recall questions', () => {
  const recalls = loadRecalls(contentDir);

  it('are there for ten settings, eight to twelve each, never the same', () => {
    expect(recalls.map(({ milieu }) => milieu)).toEqual([
      'soin',
      'atelier',
      'chantier',
      'vente',
      'accueil',
      'logistique',
      'cuisine',
      'ecole',
      'bureau',
      'direction',
    ]);
    const all = recalls.flatMap(({ questions }) => questions);
    expect(new Set(all.map(fold)).size).toBe(all.length);
    for (const question of all) expect(question).toMatch(/\u00a0\?$/u);
  });
});
