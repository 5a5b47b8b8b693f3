import { describe, expect, it } from 'vitest';
import { createSession } from './session.ts';

describe('menus and lines', () => {
  const request = {
    message: 'Que faire\u00a0?',
    options: [
      { value: 'reprendre', label: 'Reprendre' },
      { value: 'voir', label: 'Voir', detail: 'Sans rien changer' },
      { value: 'supprimer', label: 'Supprimer' },
    ],
    initial: 'voir',
  } as const;

  it.each([
    [['[enter]'], { type: 'chosen', value: 'voir' }],
    [['[down]', '[enter]'], { type: 'chosen', value: 'supprimer' }],
    [['[up]', '[up]', '[enter]'], { type: 'chosen', value: 'supprimer' }],
    [['1'], { type: 'chosen', value: 'reprendre' }],
    [['9', '[enter]'], { type: 'chosen', value: 'voir' }],
    [['[ctrl-x]', '[enter]'], { type: 'chosen', value: 'voir' }],
    [['[esc]'], { type: 'back' }],
    [['[ctrl-c]'], { type: 'interrupted' }],
  ])('%j', async (keys, outcome) => {
    const session = createSession();
    const pending = session.ask.choose(request);
    await session.strike(...keys);
    expect(await pending).toEqual(outcome);
  });

  it.each([
    [1, 'Entrée ou 1 valide'],
    [2, 'Entrée ou 1/2 valide'],
    [5, 'Entrée ou 1-5 valide'],
    [10, 'Entrée valide'],
  ])('says that a number chooses at once: %i options', async (count, keys) => {
    const session = createSession();
    const options = Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `Choix ${index}` }));
    const pending = session.ask.choose({ message: 'Que faire ?', options });
    expect(session.screen.text()).toContain(`choisit · ${keys}`);
    await session.strike('[esc]');
    expect(await pending).toEqual({ type: 'back' });
  });

  it.each([
    [['[enter]'], './fiche.md'],
    [['[ctrl-x]', 'autre.md', '[enter]'], 'autre.md'],
    [['[esc]'], null],
    [['[ctrl-c]'], null],
  ])('a line: %j', async (keys, result) => {
    const session = createSession();
    const pending = session.ask.line({ message: 'Où écrire la fiche\u00a0?', initial: './fiche.md' });
    await session.strike(...keys);
    expect(await pending).toBe(result);
  });

  it.each([
    [['Deux mots', '[enter]'], { type: 'text', text: 'Deux mots' }],
    [['[enter]'], { type: 'text', text: '' }],
    [['Deux', '[esc]'], { type: 'back', text: 'Deux' }],
    [['[esc]'], { type: 'back', text: '' }],
    [['Deux', '[ctrl-c]'], { type: 'interrupted' }],
  ])('an entry, where going back and stopping differ: %j', async (keys, outcome) => {
    const session = createSession();
    const pending = session.ask.entry({ message: 'Votre mot\u00a0:' });
    await session.strike(...keys);
    expect(await pending).toEqual(outcome);
  });

  it.each([
    [['[enter]'], 'go'],
    [['x', ' ', '[up]', '[ctrl-x]', '[enter]'], 'go'],
    [['[esc]'], 'back'],
    [['[ctrl-c]'], 'interrupted'],
  ])('a pause: %j', async (keys, outcome) => {
    const session = createSession();
    const pending = session.ask.pause({ message: 'Parlez', enterDoes: 'arrête', escapeDoes: 'recommence' });
    await session.strike(...keys);
    expect(await pending).toBe(outcome);
  });

  it('a pause tells its keys, leaves its place and its words, and draws nothing while one speaks', async () => {
    const session = createSession();
    const pending = session.ask.pause({
      progress: 'Question 1 sur 2',
      message: 'Que faites-vous\u00a0?',
      enterDoes: 'lance le chronomètre',
      escapeDoes: 'termine',
    });
    await session.strike();
    expect(session.screen.text()).toContain('Entrée lance le chronomètre · Échap termine · Ctrl+C arrête');
    const writes = session.writes();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.strike('x', 'y');
    expect(session.writes() - writes).toBeLessThanOrEqual(2);
    await session.strike('[enter]');
    await pending;
    expect(session.screen.text()).toContain('Question 1 sur 2\nQue faites-vous\u00a0?');
    expect(session.screen.text()).not.toContain('Entrée');
  });
});
