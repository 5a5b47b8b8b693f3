/** The shipped cards: complete, their law from facts alone, coherent with the templates. */
import { describe, expect, it } from 'vitest';
import { POINT_IDS, TOPIC_IDS } from '../../src/core/interview-card/topics.ts';
import { loadCard, loadCardList } from '../../src/files/cards.ts';
import { listTemplates, loadLaw, loadTemplate } from '../../src/files/templates.ts';
import { contentDir } from './project.ts';

const list = loadCardList(contentDir);
const prepared = list.types.map(({ id }) => id);
const apart = list.aPart.map(({ id }) => id);
const cards = [...prepared, ...apart].map((id) => loadCard(contentDir, id));
const facts = new Map(loadLaw(contentDir).facts.map((fact) => [fact.id, fact]));

describe('the list', () => {
  it('has each interview, in the order of the first screen', () => {
    expect(prepared).toHaveLength(14);
    expect(prepared).toEqual(listTemplates(contentDir).map(({ modele }) => modele));
  });

  it('has what is something else, apart', () => {
    expect(apart).toEqual(['preavis-sanction', 'rupture', 'visite-medicale']);
  });
});

describe.each(cards.map((card) => ({ id: card.id, card })))('the card $id', ({ card }) => {
  const told = card.rubriques.flatMap(({ elements }) => elements);
  const sentences = told.filter((item) => typeof item === 'string');
  const cited = told.flatMap((item) => (typeof item === 'string' ? [] : [item.droit]));

  it('has every topic and every short answer', () => {
    const optional = card.rubriques.map(({ id }) => id).includes('droits') ? [] : ['droits'];
    expect(card.rubriques.map(({ id }) => id)).toEqual(TOPIC_IDS.filter((id) => !optional.includes(id)));
    for (const point of POINT_IDS) if (point !== 'duree') expect(card[point]).toMatch(/./);
    expect(card.duree === undefined).toBe(card.aPart);
    expect(card.ouDemander).toMatch(/./);
  });

  it('carries the facts that it names, as the law has them', () => {
    expect(cited.length).toBeGreaterThan(2);
    const carried = new Map(card.faits.map((fact) => [fact.id, fact]));
    for (const id of cited) expect(carried.get(id)).toEqual(facts.get(id));
  });

  it('says no figure and no article of its own', () => {
    const own = card.aPart
      ? sentences
      : sentences.filter((text) => !loadTemplate(contentDir, card.id).papiers.includes(text));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((text) => /\d\s*(?:ans?|mois|jours?|€|%|salariés|heures)|\b[LRD]\.?\s?\d{4}/.test(text))).toEqual(
      [],
    );
  });

  it('is typeset, and asks real questions', () => {
    expect(sentences.filter((text) => /'| [:;!?»]|« /.test(text.replace(/\u00a0/g, '_')))).toEqual([]);
    const questions = card.rubriques.find(({ id }) => id === 'questions')?.elements ?? [];
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.filter((text) => typeof text !== 'string' || !text.endsWith('?'))).toEqual([]);
  });
});

describe('short answers that the law fixes', () => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  it.each([
    ['annuel', 'obligatoire', 'non'],
    ['annuel', 'evalue', 'oui'],
    ['parcours', 'obligatoire', 'oui'],
    ['parcours', 'evalue', 'non'],
    ['parcours', 'ecrit', 'oui'],
    ['teletravail', 'obligatoire', 'oui'],
    ['forfait-jours', 'obligatoire', 'oui'],
    ['liaison', 'obligatoire', 'non'],
    ['mandat', 'obligatoire', 'sur-demande'],
    ['public', 'obligatoire', 'oui'],
    ['public', 'evalue', 'oui'],
    ['preavis-sanction', 'accompagne', 'oui'],
    ['rupture', 'accompagne', 'oui'],
  ] as const)('%s: %s is %s', (id, point, expected) => {
    expect(byId.get(id)?.[point]).toBe(expected);
  });
});
