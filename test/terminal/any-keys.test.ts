/** Whatever is struck, in whatever window: the prompts hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/interview/answers.ts';
import { KIND_IDS, type KindId } from '../../src/core/template/kinds.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import type { Outcome, QuestionRequest } from '../../src/terminal/ask.ts';
import type { Key } from '../../src/terminal/keys.ts';
import { createLook } from '../../src/terminal/look.ts';
import { isSettled, type Prompt } from '../../src/terminal/prompt.ts';
import { questionPrompt } from '../../src/terminal/question-prompt.ts';
import { anyText } from './any-text.ts';
import { given, question } from './session.ts';

const LOOK = createLook(false, true);

const EARLIER: Readonly<Record<KindId, Answer>> = {
  ligne: given('une ligne'),
  texte: given('un\n\ndeux'),
  liste: given(['un', 'deux', 'trois']),
  choix: given('b'),
  'choix-multiple': given(['a', 'b']),
  'oui-non': given(false),
  nombre: given(3.5),
  date: given('2026-12-01'),
  echelle: given(2),
  reussite: given([{ situation: 'un', preuve: 'deux' }]),
  difficulte: given([{ fait: 'un' }, { effet: 'deux\ntrois' }]),
  objectif: given([{ intitule: 'un', atteinte: 'partiel', echeance: '2027-03-01' }]),
  formation: given([{ besoin: 'poste' }]),
  demande: given([{ objet: 'un', echeance: 'fin mars' }]),
  engagement: given([{ qui: 'moi' }, { quoi: 'dire' }]),
};

const names = [
  'enter',
  'newline',
  'tab',
  'back-tab',
  'backspace',
  'delete',
  'left',
  'right',
  'up',
  'down',
  'word-left',
  'word-right',
  'home',
  'end',
  'text-start',
  'text-end',
  'page-up',
  'page-down',
  'move-up',
  'move-down',
  'delete-word',
  'delete-word-after',
  'delete-to-start',
  'delete-to-end',
  'clear',
  'undo',
  'finish',
  'escape',
] as const;

const key: fc.Arbitrary<Key> = fc.oneof(
  fc.record({ type: fc.constant('key' as const), name: fc.constantFrom(...names) }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.oneof(anyText, fc.constantFrom('?', ' ', '1', '3', 'o', '31/02/2026')),
  }),
  fc.record({
    type: fc.constant('paste' as const),
    text: fc.constantFrom('un\ndeux', '\n\n', 'e\u0301\u001b[31m\u0000', '?'),
  }),
);

const size = fc.record({ columns: fc.integer({ min: 20, max: 100 }), rows: fc.integer({ min: 6, max: 30 }) });

function request(genre: KindId, hasEarlier: boolean): QuestionRequest {
  const choix = [
    { id: 'a', libelle: 'Le premier choix, un peu long', precision: 'avec une précision' },
    { id: 'b', libelle: 'B' },
  ];
  return {
    question: question({ genre, limite: 30, ...(genre.startsWith('choix') ? { choix } : {}) }),
    section: { title: 'La section', first: false },
    progress: { index: 1, total: 2 },
    saved: false,
    today: '2026-11-22',
    onDraft: () => undefined,
    ...(hasEarlier ? { current: EARLIER[genre] } : {}),
  };
}

describe.each(KIND_IDS)('%s', (genre) => {
  it('stays inside the window, with the cursor in it', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 25 }), size, fc.boolean(), (keys, window, hasEarlier) => {
        let prompt: Prompt<Outcome> = questionPrompt(request(genre, hasEarlier));
        for (const each of keys) {
          const next = prompt.press(each, window, LOOK);
          if (isSettled(next)) return;
          prompt = next;
          const { lines, cursor } = prompt.view(window, LOOK);
          expect(cursor?.row).toBeLessThan(lines.length);
          expect(cursor?.column).toBeLessThan(window.columns);
          for (const line of lines) expect(line).toSatisfy((text: string) => textWidth(text) < window.columns);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives back from its draft what was half-typed', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 25 }), fc.boolean(), (keys, hasEarlier) => {
        const window = { columns: 60, rows: 20 };
        const asked = request(genre, hasEarlier);
        let prompt: Prompt<Outcome> = questionPrompt(asked);
        for (const each of keys) {
          const next = prompt.press(each, window, LOOK);
          if (isSettled(next)) return;
          prompt = next;
        }
        if (!prompt.draft) return;
        const resumed = questionPrompt({ ...asked, draft: prompt.draft });
        // Letters and their marks are composed on the way: the text is the same.
        const words = (draft: unknown) => JSON.stringify(draft).normalize('NFC');
        expect(words(resumed.draft)).toBe(words(prompt.draft));
      }),
      { numRuns: 300 },
    );
  });

  it('never erases an earlier answer by Enter alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (times) => {
        let prompt: Prompt<Outcome> = questionPrompt(request(genre, true));
        for (let count = 0; count < times; count += 1) {
          const next = prompt.press({ type: 'key', name: 'enter' }, { columns: 80, rows: 24 }, LOOK);
          if (isSettled(next)) {
            expect(next.result).toEqual({ type: 'keep' });
            return;
          }
          prompt = next;
        }
      }),
    );
  });
});
