import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/interview/answers.ts';
import type { Question } from '../../src/core/template/schema.ts';
import { createSession, given, question } from './session.ts';

const CHOICES = [
  { id: 'cdi', libelle: 'CDI', precision: 'Sans date de fin' },
  { id: 'cdd', libelle: 'CDD' },
  { id: 'interim', libelle: 'Intérim' },
];

type Case = readonly [
  name: string,
  genre: Question['genre'],
  keys: readonly string[],
  outcome: object,
  current?: Answer,
];

const answer = (value: unknown) => ({ type: 'answer', value });
const [pass, keep, unknown, clear] = [{ type: 'pass' }, { type: 'keep' }, { type: 'unknown' }, { type: 'clear' }];

const cases: readonly Case[] = [
  ['a line', 'ligne', ['Zoé', '[enter]'], answer('Zoé')],
  ['Enter on an empty line', 'ligne', ['[enter]'], pass],
  ['spaces only', 'ligne', ['  ', '[enter]'], pass],
  ['Ctrl+D on a line', 'ligne', ['Zoé', '[ctrl-d]'], answer('Zoé')],
  ['an earlier line kept', 'ligne', ['[enter]'], keep, given('Zoé')],
  ['an earlier line edited', 'ligne', ['[home]', 'La ', '[enter]'], answer('La Zoé'), given('Zoé')],
  ['an earlier line edited and back', 'ligne', ['x', '[backspace]', '[enter]'], keep, given('Zoé')],
  ['an earlier line cleared', 'ligne', ['[ctrl-x]', '[enter]'], clear, given('Zoé')],
  ['an earlier line cleared, then not', 'ligne', ['[ctrl-x]', '[ctrl-y]', '[enter]'], keep, given('Zoé')],
  ['an earlier line emptied by hand is not erased', 'ligne', ['[ctrl-u]', '[enter]', '[enter]'], keep, given('Zoé')],
  ['an earlier "to look up" stays', 'ligne', ['[enter]'], keep, { etat: 'inconnu' }],
  ['a prefilled line is kept', 'ligne', ['[enter]'], keep, { etat: 'a-confirmer', valeur: 'Zoé' }],
  ['? twice', 'ligne', ['?', '?'], unknown],
  ['? twice in one piece', 'ligne', ['??'], unknown],
  ['? then an answer', 'ligne', ['?', 'ab', '[enter]'], answer('ab')],
  ['? inside a text', 'ligne', ['Qui', '?', '?', '[enter]'], answer('Qui??')],
  ['lines pasted in a line', 'ligne', ['a', '[paste:un\r\ndeux\ntrois\n]', 'b', '[enter]'], answer('aun deux troisb')],
  ['escapes and control characters', 'ligne', ['a', '[paste:\u001b[31mb\u0000c]', '[enter]'], answer('abc')],
  ['accents, emoji, marks', 'ligne', ['e\u0301té 👩‍👩‍👧🇫🇷', '[backspace]', '[enter]'], answer('été 👩‍👩‍👧')],
  ['words deleted', 'ligne', ['un deux trois', '[ctrl-w]', '[alt-backspace]', '[enter]'], answer('un')],
  [
    'moves over words',
    'ligne',
    ['un deux', '[ctrl-left]', 'x', '[ctrl-left]', '[ctrl-left]', 'y', '[enter]'],
    answer('yun xdeux'),
  ],

  ['a text', 'texte', ['un', '[enter]', 'deux', '[ctrl-d]'], answer('un\ndeux')],
  ['a text ended by two empty lines', 'texte', ['un', '[enter]', '[enter]', '[enter]'], answer('un')],
  ['one empty line is kept', 'texte', ['un', '[enter]', '[enter]', 'deux', '[ctrl-d]'], answer('un\n\ndeux')],
  ['Enter on an empty text', 'texte', ['[enter]'], pass],
  ['Ctrl+D on an empty text', 'texte', ['[ctrl-d]'], pass],
  ['an earlier text kept', 'texte', ['[enter]'], keep, given('un\ndeux')],
  [
    'a line put in an earlier text',
    'texte',
    ['[up]', '[enter]', 'x', '[ctrl-d]'],
    answer('un\nx\ndeux'),
    given('un\ndeux'),
  ],
  ['an earlier text cleared', 'texte', ['[ctrl-x]', '[enter]'], clear, given('un\ndeux')],
  [
    'five lines pasted in the middle',
    'texte',
    ['ab', '[left]', '[paste:1\r2\r\r\r4\r5]', '[ctrl-d]'],
    answer('a1\n2\n\n4\n5b'),
  ],

  ['a list', 'liste', ['un', '[enter]', 'deux', '[enter]', '[enter]'], answer(['un', 'deux'])],
  ['an empty list', 'liste', ['[enter]'], pass],
  ['lines pasted in a list', 'liste', ['[paste:un\ndeux\n\ntrois]', '[ctrl-d]'], answer(['un', 'deux', 'trois'])],
  ['an earlier list kept', 'liste', ['[enter]'], keep, given(['un', 'deux'])],
  ['an item added', 'liste', ['trois', '[enter]', '[enter]'], answer(['un', 'deux', 'trois']), given(['un', 'deux'])],
  ['an item edited', 'liste', ['[up]', '[end]', 'x', '[ctrl-d]'], answer(['un', 'deuxx']), given(['un', 'deux'])],
  ['an item moved', 'liste', ['[up]', '[alt-up]', '[ctrl-d]'], answer(['deux', 'un']), given(['un', 'deux'])],
  ['an item removed', 'liste', ['[up]', '[ctrl-u]', '[ctrl-d]'], answer(['un']), given(['un', 'deux'])],
  [
    'an item put between',
    'liste',
    ['[up]', '[up]', '[end]', '[enter]', 'x', '[ctrl-d]'],
    answer(['un', 'x', 'deux']),
    given(['un', 'deux']),
  ],
  ['an earlier list cleared', 'liste', ['[ctrl-x]', '[enter]'], clear, given(['un', 'deux'])],

  ['a choice by arrows', 'choix', ['[down]', '[down]', '[enter]'], answer('cdd')],
  ['a choice by its number', 'choix', ['3', '[enter]'], answer('interim')],
  ['Enter when nothing is chosen', 'choix', ['[enter]'], pass],
  ['an earlier choice kept', 'choix', ['[enter]'], keep, given('cdd')],
  ['an earlier choice changed', 'choix', ['[up]', '[enter]'], answer('cdi'), given('cdd')],
  ['an earlier choice cleared', 'choix', ['[ctrl-x]', '[enter]'], clear, given('cdd')],
  ['the entry for what is not known', 'choix', ['[up]', '[enter]'], unknown],
  ['? twice on a choice', 'choix', ['?', '?'], unknown],

  ['several choices', 'choix-multiple', [' ', '[down]', '[down]', ' ', '[enter]'], answer(['cdi', 'interim'])],
  ['in the order of the template', 'choix-multiple', ['[down]', ' ', '[up]', ' ', '[enter]'], answer(['cdi', 'cdd'])],
  ['nothing checked', 'choix-multiple', ['[enter]'], pass],
  ['nothing checked, after a move: asked once more', 'choix-multiple', ['[down]', '[enter]', '[enter]'], pass],
  ['not known, checked', 'choix-multiple', [' ', '[up]', ' ', '[enter]'], unknown],
  ['earlier choices kept', 'choix-multiple', ['[enter]'], keep, given(['cdd', 'cdi'])],
  ['earlier choices cleared', 'choix-multiple', ['[ctrl-x]', '[enter]'], clear, given(['cdd'])],
  [
    'earlier choices unchecked by hand are not erased',
    'choix-multiple',
    ['[down]', ' ', '[enter]', '[enter]'],
    keep,
    given(['cdd']),
  ],

  ['yes', 'oui-non', ['o', '[enter]'], answer(true)],
  ['no, in full', 'oui-non', ['non', '[enter]'], answer(false)],
  ['no, by arrows', 'oui-non', ['[down]', '[down]', '[enter]'], answer(false)],
  ['an earlier no kept', 'oui-non', ['[enter]'], keep, given(false)],

  ['a number', 'nombre', ['37,5', '[enter]'], answer(37.5)],
  ['a number that is none, then mended', 'nombre', ['x', '[enter]', '[backspace]', '4', '[enter]'], answer(4)],
  ['an earlier number kept', 'nombre', ['[enter]'], keep, given(3.5)],
  ['a date', 'date', ['1/12/2026', '[enter]'], answer('2026-12-01')],
  [
    'a date that is none, then mended',
    'date',
    ['31/02/2027', '[enter]', '[ctrl-x]', '28/02/2027', '[enter]'],
    answer('2027-02-28'),
  ],
  ['an earlier date kept', 'date', ['[enter]'], keep, given('2026-12-01')],
  ['a step of a scale', 'echelle', ['4', '[enter]'], answer(4)],
  ['a step by arrows', 'echelle', ['[right]', '[right]', '[left]', '[enter]'], answer(1)],
  ['an earlier step kept', 'echelle', ['[enter]'], keep, given(2)],
];

describe('one question', () => {
  for (const [name, genre, keys, outcome, current] of cases) {
    it(`${name} (${genre})`, async () => {
      const session = createSession();
      const asked = question({ genre, ...(genre.startsWith('choix') ? { choix: CHOICES } : {}) });
      expect(await session.answer(asked, keys, current ? { current } : {})).toEqual(outcome);
      expect(session.rawModes.at(-1)).toBe(false);
      expect(session.screen.modes()).toEqual(['?25']);
    });
  }

  it('reads steps of two digits', async () => {
    const asked = question({ genre: 'echelle', min: 0, max: 10, bas: 'pas du tout', haut: 'tout à fait' });
    expect(await createSession().answer(asked, ['1', '0', '[enter]'])).toEqual(answer(10));
    expect(await createSession().answer(asked, ['1', '[enter]'])).toEqual(answer(1));
  });

  it('refuses what is too long, and never cuts it', async () => {
    const session = createSession();
    const pending = session.answer(question({ genre: 'ligne', limite: 5 }), ['1234567', '[enter]']);
    await session.strike('');
    await session.strike();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(session.screen.text()).toContain('2\u00a0caractères de trop');
    expect(session.screen.text()).toContain('› 1234567');
    await session.strike('[backspace]', '[backspace]', '[enter]');
    expect(await pending).toEqual(answer('12345'));
  });
});
