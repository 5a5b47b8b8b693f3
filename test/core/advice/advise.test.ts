/** Hints on texts, on composed answers and on free texts. */
import { describe, expect, it } from 'vitest';
import { adviseFreeText, adviseItem, adviseText } from '../../../src/core/advice/hints/advise.ts';
import { problems, rules } from './rules-at-hand.ts';

const codes = (hints: readonly { readonly code: string }[]): string[] => hints.map(({ code }) => code);

it('the rules of the repository have no problem', () => {
  expect(problems).toEqual([]);
  expect(rules.rules.length).toBeGreaterThan(16);
});

describe('a composed answer', () => {
  it('is read as a whole: a filled result is a result, whatever its words', () => {
    const parts = { situation: '', action: "J'ai refait le planning de nuit.", preuve: '' };
    const without = adviseItem(rules, 'reussite', parts);
    expect(codes(without)).toContain('sans-resultat');
    expect(without.find(({ code }) => code === 'sans-resultat')?.champ).toBe('resultat');
    expect(codes(adviseItem(rules, 'reussite', { ...parts, resultat: 'Plus de calme le soir' }))).not.toContain(
      'sans-resultat',
    );
    expect(codes(adviseItem(rules, 'reussite', { ...parts, resultat: '?' }))).toContain('sans-resultat');
    expect(codes(adviseItem(rules, 'reussite', { ...parts, resultat: 'je ne sais pas encore' }))).toContain(
      'sans-resultat',
    );
  });

  it('names the part that holds the words to change', () => {
    const hints = adviseItem(rules, 'difficulte', {
      fait: 'Mardi, trois palettes sont restées à quai.',
      cause: 'Depuis mon burn-out je fatigue vite.',
      demande: 'Je souhaite un chariot.',
    });
    expect(hints.map(({ code, champ }) => [code, champ])).toEqual([['sante', 'cause']]);
  });

  it('counts a date in its deadline', () => {
    const parts = { objet: 'Un second écran', motif: 'Je compare deux tableaux pour les factures.' };
    expect(codes(adviseItem(rules, 'demande', parts))).toEqual(['sans-echeance']);
    expect(codes(adviseItem(rules, 'demande', { ...parts, echeance: '12/03/2027' }))).toEqual([]);
  });

  it('says nothing when nothing is filled', () => {
    expect(adviseItem(rules, 'reussite', { action: ' ', resultat: '…' })).toEqual([]);
    expect(adviseText(rules, 'demande', '')).toEqual([]);
  });
});

describe('a free text', () => {
  it('is read for what should stay private and for insults only, with neutral words', () => {
    const hints = adviseFreeText(
      rules,
      'Je voudrais changer. Écrivez à lou@exemple.fr, ces abrutis ne répondent jamais.',
    );
    expect(codes(hints).sort()).toEqual(['coordonnees', 'injure']);
    expect(hints.every(({ neutre, champ }) => neutre !== null && champ === null)).toBe(true);
    expect(hints.find(({ code }) => code === 'coordonnees')?.extrait).toBe('lou@exemple.fr');
  });
});
