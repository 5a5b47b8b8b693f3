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
});
