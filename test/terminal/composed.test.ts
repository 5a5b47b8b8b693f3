import { describe, expect, it } from 'vitest';
import type { Answer, Draft } from '../../src/core/interview/answers.ts';
import { createSession, given, question } from './session.ts';

const ENGAGEMENT = question({ genre: 'engagement', id: 'engagements' });
const EARLIER = given([
  { qui: 'Moi', quoi: 'Écrire' },
  { qui: 'Ma cheffe', quoi: 'Relire' },
]);

type Case = readonly [
  name: string,
  keys: readonly string[],
  outcome: object,
  current?: Answer | undefined,
  draft?: Draft,
];

const answer = (...value: object[]) => ({ type: 'answer', value });

const cases: readonly Case[] = [
  [
    'one item',
    ['Moi', '[enter]', 'Écrire', '[ctrl-d]', '1/3/2027', '[enter]', '[enter]'],
    answer({ qui: 'Moi', quoi: 'Écrire', echeance: '2027-03-01' }),
  ],
  ['parts left empty', ['Moi', '[enter]', '[enter]', '[enter]', '[enter]'], answer({ qui: 'Moi' })],
  ['nothing at all', ['[enter]'], { type: 'pass' }],
  ['not known', ['?', '?'], { type: 'unknown' }],
  [
    '? twice never takes items away',
    ['Moi', '[enter]', '[enter]', '[enter]', '?', '?', '?', '[enter]'],
    answer({ qui: 'Moi' }),
  ],
  [
    'two items',
    ['Moi', '[enter]', '[enter]', '[enter]', '[up]', '[enter]', 'Toi', '[enter]', '[enter]', '[enter]', '[enter]'],
    answer({ qui: 'Moi' }, { qui: 'Toi' }),
  ],
  [
    'a new item given up',
    ['Moi', '[enter]', '[enter]', '[enter]', '[up]', '[enter]', '[enter]', '[enter]'],
    answer({ qui: 'Moi' }),
  ],
  ['earlier items kept', ['[enter]'], { type: 'keep' }, EARLIER],
  [
    'an earlier item changed',
    ['1', '[enter]', '[enter]', 'x', '[ctrl-d]', '[enter]', '[enter]'],
    answer({ qui: 'Moi', quoi: 'Écrirex' }, { qui: 'Ma cheffe', quoi: 'Relire' }),
    EARLIER,
  ],
  [
    'a part cleared',
    ['1', '[enter]', '[ctrl-x]', '[enter]', '[ctrl-d]', '[enter]', '[enter]'],
    answer({ quoi: 'Écrire' }, { qui: 'Ma cheffe', quoi: 'Relire' }),
    EARLIER,
  ],
  [
    'an earlier item removed',
    ['1', '[ctrl-x]', '[end]', '[enter]'],
    answer({ qui: 'Ma cheffe', quoi: 'Relire' }),
    EARLIER,
  ],
  ['removed by mistake', ['1', '[ctrl-x]', '[ctrl-y]', '[end]', '[enter]'], { type: 'keep' }, EARLIER],
  [
    'an earlier item moved',
    ['1', '[alt-down]', '[end]', '[enter]'],
    answer({ qui: 'Ma cheffe', quoi: 'Relire' }, { qui: 'Moi', quoi: 'Écrire' }),
    EARLIER,
  ],
  ['all taken away', ['[ctrl-x]', '[end]', '[enter]'], { type: 'clear' }, EARLIER],
  [
    'back to an earlier part, mended',
    ['Moa', '[enter]', 'Dire', '[esc]', '[backspace]', 'i', '[enter]', '[ctrl-d]', '[enter]', '[enter]'],
    answer({ qui: 'Moi', quoi: 'Dire' }),
  ],
  [
    'back from the first part',
    ['Moi', '[esc]'],
    { type: 'back', draft: { question: 'engagements', texte: 'Moi', valeur: [], rang: 0, champ: 'qui' } },
  ],
  ['back from earlier items', ['[esc]'], { type: 'back', draft: null }, EARLIER],
  [
    'jump from the middle of an item',
    ['Moi', '[enter]', 'Éc', '[ctrl-g]'],
    { type: 'jump', draft: { question: 'engagements', texte: 'Éc', valeur: [{ qui: 'Moi' }], rang: 0, champ: 'quoi' } },
  ],
  [
    'a deadline that is no day, then words',
    ['Moi', '[enter]', '[enter]', '31/02/2027', '[enter]', '[ctrl-x]', 'fin mars', '[enter]', '[enter]'],
    answer({ qui: 'Moi', echeance: 'fin mars' }),
  ],
  [
    'resumed where it was left',
    ['rire', '[ctrl-d]', '[enter]', '[enter]'],
    answer({ qui: 'Moi', quoi: 'Écrire' }),
    undefined,
    { question: 'engagements', texte: 'Éc', valeur: [{ qui: 'Moi' }], rang: 0, champ: 'quoi' },
  ],
  [
    'resumed on the list of items',
    ['[enter]'],
    answer({ qui: 'Moi' }),
    undefined,
    { question: 'engagements', texte: '', valeur: [{ qui: 'Moi' }] },
  ],
];

describe('composed answers', () => {
  for (const [name, keys, outcome, current, draft] of cases) {
    it(name, async () => {
      const more = { ...(current ? { current } : {}), ...(draft ? { draft } : {}) };
      expect(await createSession().answer(ENGAGEMENT, keys, more)).toEqual(outcome);
    });
  }

  it('asks a choice among the parts, and shows what is written', async () => {
    const session = createSession();
    const pending = session.answer(question({ genre: 'objectif' }), ['Former', '[ctrl-d]', '[enter]']);
    await session.strike('');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(session.screen.text()).toContain('Objectif 1 · 3 sur 5\nObjectif\u00a0: Former\nOù en est-il\u00a0?');
    await session.strike('2', '[enter]', '[enter]', '[enter]', '[enter]');
    expect(await pending).toEqual({ type: 'answer', value: [{ intitule: 'Former', atteinte: 'partiel' }] });
  });
});
