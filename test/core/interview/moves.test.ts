import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/core/interview/dossier.ts';
import { dossierAnswers } from '../../../src/core/interview/dossier-answers.ts';
import { at, given, nextId, pathOf, previousId, withAnswer, withDraft } from '../../../src/core/interview/moves.ts';
import { smallTemplate } from '../../formats/small-preparation.ts';
import { someDossier } from './some-dossier.ts';

const LINE = { question: 'ligne-un', texte: 'à moitié' };
const TEXT = { question: 'texte-un', texte: 'autre\nmoitié' };

function answered(dossier: Dossier, id: string, value: string | number): Dossier {
  return withAnswer(dossier, smallTemplate, id, given(value));
}

describe('answering', () => {
  it('keeps every other answer, and changes nothing in place', () => {
    const before = answered(someDossier(), 'ligne-un', 'a');
    const copy = structuredClone(before);
    const after = answered(before, 'ligne-deux', 'b');
    expect(before).toEqual(copy);
    expect(after.reponses).toEqual({
      'ligne-un': { etat: 'repondu', valeur: 'a' },
      'ligne-deux': { etat: 'repondu', valeur: 'b' },
    });
  });

  it('replaces an answer, and takes it away', () => {
    const twice = answered(answered(someDossier(), 'ligne-un', 'a'), 'ligne-un', 'b');
    expect(twice.reponses['ligne-un']).toEqual({ etat: 'repondu', valeur: 'b' });
    expect(withAnswer(twice, smallTemplate, 'ligne-un', null).reponses).toEqual({});
    expect(withAnswer(twice, smallTemplate, 'ligne-un', { etat: 'passe' }).reponses['ligne-un']).toEqual({
      etat: 'passe',
    });
  });

  it('ends the half-typed text of that question and of no other', () => {
    const dossier = someDossier({ position: 'ligne-un', brouillon: LINE, autres_brouillons: [TEXT] });
    expect(answered(dossier, 'ligne-un', 'a')).toMatchObject({ brouillon: null, autres_brouillons: [TEXT] });
    expect(answered(dossier, 'texte-un', 'a')).toMatchObject({ brouillon: LINE, autres_brouillons: [] });
    expect(answered(dossier, 'nom', 'a')).toMatchObject({ brouillon: LINE, autres_brouillons: [TEXT] });
  });

  it('copies what feeds the person and the interview, and forgets it with the answer', () => {
    const filled = answered(answered(answered(someDossier(), 'prenom', 'Zoé'), 'duree', 45), 'jour', '2026-12-01');
    expect(filled.personne).toEqual({ prenom: 'Zoé' });
    expect(filled.entretien).toEqual({ duree: 45, date: '2026-12-01' });
    expect(withAnswer(filled, smallTemplate, 'prenom', null).personne).toEqual({});
    expect(withAnswer(filled, smallTemplate, 'prenom', { etat: 'passe' }).personne).toEqual({});
  });

  it('keeps what only the person’s fields knew, when another question is answered', () => {
    const dossier = someDossier({ personne: { nom: 'Beaugendre' } });
    const after = answered(dossier, 'ligne-un', 'a');
    expect(dossierAnswers(after, smallTemplate).nom).toEqual({ etat: 'a-confirmer', valeur: 'Beaugendre' });
  });
});

describe('moving', () => {
  it('puts the half-typed text by, and finds it again on coming back', () => {
    const away = at(someDossier({ position: 'ligne-un', brouillon: LINE }), 'nom');
    expect(away).toMatchObject({ position: 'nom', brouillon: null, autres_brouillons: [LINE] });
    expect(at(away, 'ligne-un')).toMatchObject({ position: 'ligne-un', brouillon: LINE, autres_brouillons: [] });
    expect(at(away, null)).toMatchObject({ position: null, brouillon: null, autres_brouillons: [LINE] });
  });

  it('stays where it is without losing anything', () => {
    const dossier = someDossier({ position: 'ligne-un', brouillon: LINE });
    expect(at(dossier, 'ligne-un')).toEqual(dossier);
  });

  it('keeps the newer of two half-typed texts of a question', () => {
    const newer = { ...LINE, texte: 'plus récent' };
    const dossier = someDossier({ position: 'ligne-un', brouillon: newer, autres_brouillons: [LINE] });
    expect(at(dossier, 'nom').autres_brouillons).toEqual([newer]);
  });

  it('never loses a half-typed text, wherever one goes', () => {
    const ids = ['ligne-un', 'texte-un', 'liste-un', 'nom', null];
    const journey = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.string({ minLength: 1, maxLength: 5 }))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(journey, (steps) => {
        const typed = new Map<string, string>();
        let dossier = someDossier();
        for (const [id, texte] of steps) {
          dossier = at(dossier, id);
          if (id === null) continue;
          expect(dossier.brouillon?.texte).toBe(typed.get(id));
          if (texte === null) continue;
          dossier = withDraft(dossier, { question: id, texte });
          typed.set(id, texte);
        }
        const kept = [...(dossier.brouillon ? [dossier.brouillon] : []), ...dossier.autres_brouillons];
        expect(new Map(kept.map(({ question, texte }) => [question, texte]))).toEqual(typed);
        expect(kept.length).toBe(typed.size);
      }),
      { numRuns: 500 },
    );
  });

  it('skips the questions it is told to', () => {
    const path = pathOf(someDossier(), smallTemplate);
    expect(path.length).toBeGreaterThan(25);
    expect(nextId(path, 'prenom', new Set())).toBe('nom');
    expect(nextId(path, 'prenom', new Set(['nom', 'poste']))).toBe('service');
    expect(nextId(path, 'engagements', new Set())).toBe(null);
    expect(previousId(path, 'prenom')).toBe(null);
    expect(previousId(path, null)).toBe('engagements');
  });
});
