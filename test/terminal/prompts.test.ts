import { describe, expect, it } from 'vitest';
import { createSession, given, question } from './session.ts';

const LINE = question({ genre: 'ligne', id: 'prenom', question: 'Quel est votre prénom\u00a0?' });
const TEXT = question({ genre: 'texte', id: 'bilan', question: 'Racontez votre année' });

/** Lets what was struck be drawn. */
async function settle(milliseconds = 30): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('what a person sees', () => {
  it('shows where one is, the question, the field and the keys', async () => {
    const session = createSession();
    const pending = session.answer(LINE, ['Zo']);
    await settle();
    expect(session.screen.text()).toBe(
      [
        '',
        'Question 7 sur 28 · La section',
        'Quel est votre prénom\u00a0?',
        '› Zo',
        'Entrée valide · ^X efface · Échap retour · ^G liste · ^C arrête et garde',
      ].join('\n'),
    );
    expect(session.screen.cursor()).toEqual({ row: 3, column: 4 });
    await session.strike('[enter]');
    await pending;
    expect(session.screen.text()).toBe('✔ Quel est votre prénom\u00a0? – Zo');
  });

  it('never says that it keeps what a form throws away', async () => {
    const session = createSession();
    const pending = session.answer(LINE, ['Zo'], { keeps: false });
    await settle();
    expect(session.screen.text()).toMatch(/(?:\^|Ctrl\+)C arrête$/);
    await session.strike('[enter]');
    await pending;
  });

  it('opens a section with its title', async () => {
    const session = createSession();
    const section = { title: 'Vos réussites', intro: 'Deux ou trois suffisent.', first: true };
    await session.answer(LINE, ['[enter]'], { section });
    expect(session.screen.text()).toMatch(
      /── Vos réussites ─+\nDeux ou trois suffisent\.\n– Quel est votre prénom\u00a0\? – passée$/,
    );
  });

  it('shows help above the field, wrapped, and again what is not known', async () => {
    const session = createSession({ columns: () => 40 });
    const asked = {
      ...LINE,
      aide: 'Celui que vous utilisez au travail, même s’il est court.',
      ou_trouver: 'sur votre badge',
    };
    const pending = session.answer(asked, ['?']);
    await settle();
    expect(session.screen.text()).toContain(
      [
        'Quel est votre prénom\u00a0?',
        '  Celui que vous utilisez au travail,',
        '  même s’il est court.',
        '  Où trouver\u00a0: sur votre badge',
        '›',
        'Entrée passe · ? je ne sais pas encore',
      ].join('\n'),
    );
    await session.strike('?');
    expect(await pending).toEqual({ type: 'unknown' });
    expect(session.screen.text()).toContain('à chercher');
  });

  it.each([30, 40, 80, 120])('never goes past %i columns', async (columns) => {
    const asked = [
      question({
        genre: 'choix-multiple',
        choix: [
          {
            id: 'a',
            libelle: 'Un libellé plutôt long pour une fenêtre étroite',
            precision: 'et une précision qui ne l’est pas moins',
          },
          { id: 'b', libelle: 'B' },
        ],
      }),
      question({ genre: 'echelle', min: 0, max: 10, bas: 'pas du tout d’accord', haut: 'tout à fait d’accord' }),
      question({ genre: 'liste' }),
      question({ genre: 'reussite' }),
      question({ genre: 'texte', limite: 500, aide: 'Une aide un peu longue, '.repeat(6) }),
    ];
    for (const each of asked) {
      const session = createSession({ columns: () => columns });
      const pending = session.answer(each, ['?', 'un mot puis un autre mot '.repeat(5)]);
      await settle();
      // The last column stays free: terminals don't agree on what happens after it.
      for (const line of session.screen.text().split('\n')) expect(line.length).toBeLessThan(columns);
      session.abort();
      await pending;
    }
  });

  it('keeps a long answer short, and a secret one known to be so', async () => {
    const session = createSession();
    await session.answer({ ...TEXT, prive: true }, ['[paste:un\ndeux\ntrois\nquatre\ncinq]', '[ctrl-d]']);
    expect(session.screen.text()).toBe('✔ Racontez votre année\n  un\n  deux\n  trois\n  … et 2\u00a0lignes de plus');
  });

  it('never lets a text move the cursor or colour the screen', async () => {
    const session = createSession();
    const pending = session.answer({ ...LINE, question: 'A\u001b[2JB' }, [], {
      current: given('x\u001b[31my\u0007\u009b5Cz'),
    });
    await settle();
    expect(session.screen.text()).toContain('\nAB\n› xyz');
    session.abort();
    await pending;
  });

  it('has no colour code when there is no colour, and some when there is', async () => {
    for (const colour of [true, false]) {
      const session = createSession({ colour });
      const written: string[] = [];
      const { write } = session.screen;
      const record = (text: string) => {
        written.push(text);
        write(text);
      };
      Object.assign(session.screen, { write: record });
      await session.answer(LINE, ['Zoé', '[enter]']);
      expect(written.join('').includes('\u001b[1m')).toBe(colour);
    }
  });

  it('has Latin letters only on consoles without symbols', async () => {
    const session = createSession({ unicode: false });
    const pending = session.answer(question({ genre: 'oui-non' }), ['o']);
    await settle();
    expect(session.screen.text()).toMatch(/^[\n -~\u00a0-\u00ff’]*$/);
    await session.strike('[enter]');
    await pending;
  });

  it('draws at once, in one write a key', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['Bonjour']);
    await settle();
    const before = session.writes();
    await session.strike('a', 'b', 'c');
    expect(session.writes() - before).toBe(3);
    session.abort();
    await pending;
  });

  it('draws again in a resized window', async () => {
    const session = createSession();
    const pending = session.answer(TEXT, ['une phrase qui ne tient pas sur une ligne étroite']);
    session.resize(30, 20);
    await settle();
    expect(session.screen.text()).toContain('› une phrase qui ne tient pas\n  sur une ligne étroite');
    await session.strike('!');
    expect(session.screen.text()).toContain('sur une ligne étroite!');
    session.abort();
    await pending;
  });

  it('shows the rows around the cursor of a long text', async () => {
    const session = createSession({ rows: () => 12 });
    const long = Array.from({ length: 60 }, (_, index) => `ligne ${index + 1}`).join('\n');
    const pending = session.answer(TEXT, ['[up]'], { current: given(long) });
    await settle();
    expect(session.screen.text()).toContain('ligne 60');
    expect(session.screen.text()).toContain('au-dessus');
    expect(session.screen.text().split('\n').length).toBeLessThanOrEqual(12);
    session.abort();
    await pending;
  });
});
