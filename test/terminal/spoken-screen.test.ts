/** The screen that says everything once: nothing is drawn again, and nothing that was done goes unsaid. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../src/core/template/kinds.ts';
import { createSession, question } from './session.ts';

const CHOICES = {
  choix: [
    { id: 'a', libelle: 'Bois' },
    { id: 'b', libelle: 'Pierre' },
  ],
};

/** What would make a screen reader lose its place: whatever sequence but those of bracketed paste. */
const DRAWN_AGAIN = /\u001b(?!\[\?2004[hl])/;

/** The lines as they were said, bracketed paste aside. */
function said(written: string): string[] {
  return written.replace(/\u001b\[\?2004[hl]/g, '').split('\r\n');
}

describe('the spoken screen', () => {
  it('asks, names the keys, then echoes what is typed', async () => {
    const session = createSession({ spoken: true });
    const outcome = await session.answer(question({ genre: 'ligne', question: 'Votre poste ?' }), [
      'Cariste',
      '[enter]',
    ]);
    expect(outcome).toEqual({ type: 'answer', value: 'Cariste' });
    const lines = said(session.written());
    expect(lines.slice(0, 3)).toEqual(['', 'Question 7 sur 28 - La section', 'Votre poste ?']);
    expect(lines[3]).toMatch(/^Entrée passe - \? aide/);
    expect(lines[4]).toBe('> Cariste');
    expect(lines[5]).toBe('* Votre poste ? - Cariste');
  });

  it('takes back the last letter, and says the line again after a change in its middle', async () => {
    const session = createSession({ spoken: true });
    await session.answer(question({ genre: 'ligne' }), ['ab', '[backspace]', 'c', '[home]', 'x', '[enter]']);
    const lines = said(session.written());
    expect(lines.some((line) => line.startsWith('> ab\b \bc'))).toBe(true);
    expect(lines).toContain('> xac');
  });

  it('says each choice that one comes to, and what is ticked', async () => {
    const session = createSession({ spoken: true });
    await session.answer(question({ genre: 'choix-multiple', ...CHOICES }), ['[down]', ' ', '[enter]']);
    const lines = said(session.written());
    expect(lines).toContain('> [ ] Pierre');
    expect(lines).toContain('> [x] Pierre');
  });

  it('says help when it is asked for, and a date in words', async () => {
    const session = createSession({ spoken: true });
    await session.answer(question({ genre: 'date', aide: 'Le jour convenu.' }), ['?', '1/12/2026', '[enter]']);
    const text = session.written();
    expect(text).toContain('Le jour convenu.');
    expect(text).toContain('mardi 1er décembre 2026');
  });

  it('doesn’t tell a count at each key', async () => {
    const session = createSession({ spoken: true });
    await session.answer(question({ genre: 'ligne', limite: 300 }), ['a', 'b', 'c', '[enter]']);
    expect(said(session.written())).toContain('> abc');
  });

  it('wraps what it says to the window, whole words', async () => {
    const session = createSession({ spoken: true, columns: () => 40 });
    await session.answer(question({ genre: 'ligne', question: 'mot '.repeat(40).trim() }), ['[enter]']);
    expect(Math.max(...said(session.written()).map((line) => line.length))).toBeLessThan(40);
  });

  it('never draws again, whatever the kind and the keys', async () => {
    const key = fc.constantFrom('[up]', '[down]', '[left]', '[enter]', '[backspace]', ' ', 'é', '2', '?', '[ctrl-x]');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...KIND_IDS), fc.array(key, { maxLength: 12 }), async (genre, keys) => {
        const session = createSession({ spoken: true });
        const more = { min: 1, max: 5, bas: 'peu', haut: 'beaucoup' };
        const answered = session.answer(question({ genre, ...CHOICES, ...(genre === 'echelle' ? more : {}) }), keys);
        await session.strike('[ctrl-c]');
        await answered;
        expect(session.written()).not.toMatch(DRAWN_AGAIN);
      }),
      { numRuns: 40 },
    );
  });
});
