import { describe, expect, it } from 'vitest';
import { createSession, given, question } from './session.ts';

const LINE = question({ genre: 'ligne', id: 'prenom', question: 'Quel est votre prénom\u00a0?' });
const TEXT = question({ genre: 'texte', id: 'bilan', question: 'Racontez votre année' });

/** Lets what was struck be drawn. */
async function settle(milliseconds = 30): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('nothing typed is lost', () => {
  it('hands over what is half-typed, whatever the way out', async () => {
    const draft = { question: 'bilan', texte: 'à moitié' };
    for (const [key, type] of [
      ['[esc]', 'back'],
      ['[ctrl-g]', 'jump'],
      ['[ctrl-c]', 'interrupted'],
    ] as const) {
      const session = createSession();
      expect(await session.answer(TEXT, ['à moitié', key])).toEqual({ type, draft });
      expect(session.drafts).toEqual([draft]);
    }
  });

  it('says nothing of a field that is as it was found', async () => {
    const session = createSession();
    expect(await session.answer(TEXT, ['x', '[backspace]', '[esc]'], { current: given('Déjà') })).toEqual({
      type: 'back',
      draft: null,
    });
    expect(session.drafts).toEqual([]);
  });

  it('starts again from a draft, and only from its own', async () => {
    const draft = { question: 'bilan', texte: 'à moitié' };
    expect(await createSession().answer(TEXT, ['[ctrl-d]'], { draft })).toEqual({ type: 'answer', value: 'à moitié' });
    expect(await createSession().answer(LINE, ['[enter]'], { draft })).toEqual({ type: 'pass' });
    const list = { question: 'essai', texte: 'deu', valeur: ['un', 'trois'], rang: 1 };
    expect(await createSession().answer(question({ genre: 'liste' }), ['x', '[ctrl-d]'], { draft: list })).toEqual({
      type: 'answer',
      value: ['un', 'deux', 'trois'],
    });
  });

  it('saves the draft at a pause in typing', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['un', ' deux']);
    await settle(750);
    expect(session.drafts).toEqual([{ question: 'bilan', texte: 'un deux' }]);
    await session.strike('[ctrl-x]');
    await settle(750);
    expect(session.drafts.at(-1)).toBeNull();
    session.abort();
    expect(await pending).toEqual({ type: 'interrupted', draft: null });
  });

  it('ends as interrupted when the program is stopped', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['à moitié']);
    await settle();
    session.abort();
    expect(await pending).toEqual({ type: 'interrupted', draft: { question: 'bilan', texte: 'à moitié' } });
    expect(session.rawModes.at(0)).toBe(true);
    expect(session.rawModes.at(-1)).toBe(false);
    expect(session.screen.modes()).toEqual(['?25']);
    expect(session.screen.text()).toContain('› à moitié');
    // Already stopped: the next prompt doesn't wait.
    expect(await session.ask.choose({ message: 'Et\u00a0?', options: [{ value: 'a', label: 'A' }] })).toEqual({
      type: 'interrupted',
    });
  });

  it('ends as interrupted when the input ends', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['à moitié']);
    await settle();
    session.input.end();
    expect(await pending).toEqual({ type: 'interrupted', draft: { question: 'bilan', texte: 'à moitié' } });
    expect(await session.ask.line({ message: 'Où\u00a0?' })).toBeNull();
  });

  it('keeps what is struck between two prompts for the next one', async () => {
    const session = createSession();
    expect(await session.answer(LINE, ['Zoé\rDurand'])).toEqual({ type: 'answer', value: 'Zoé' });
    session.input.write(' Martin');
    await settle();
    expect(await session.answer(LINE, ['[enter]'])).toEqual({ type: 'answer', value: 'Durand Martin' });
  });

  it('keeps a paste that is cut in two by the system', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['\u001b[200~un\rde', 'ux\rtr', 'ois\u001b[2', '01~', '[ctrl-d]']);
    expect(await pending).toEqual({ type: 'answer', value: 'un\ndeux\ntrois' });
  });

  it('opens the own editor of the person, on a key', async () => {
    const seen: string[] = [];
    const session = createSession({
      editor: async (text) => {
        seen.push(text);
        return `${text}, puis relu\nsur deux lignes`;
      },
    });
    const pending = session.answer(TEXT, ['écrit', '[ctrl-o]']);
    await settle();
    expect(session.screen.text()).toContain('› écrit, puis relu\n  sur deux lignes');
    await session.strike('[ctrl-d]');
    expect(await pending).toEqual({ type: 'answer', value: 'écrit, puis relu\nsur deux lignes' });
    expect(seen).toEqual(['écrit']);
  });
});
