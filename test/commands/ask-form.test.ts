/** The loop of a form, with keys struck on injected streams. */
import { describe, expect, it } from 'vitest';
import { askForm, type FormFault } from '../../src/commands/ask-form.ts';
import type { Answers } from '../../src/core/interview/answers.ts';
import { Interrupted } from '../../src/core/problem.ts';
import type { Form } from '../../src/core/template/form.ts';
import { createSession, question } from '../terminal/session.ts';
import { createTestHost } from './test-host.ts';

const FORM: Form = {
  formulaire: 'essai',
  titre: 'Trois questions',
  intro: ['Pour voir.'],
  papiers: ['Un papier'],
  suite: 'Voir la suite',
  sections: [
    {
      id: 'une',
      titre: 'La seule section',
      questions: [
        question({ id: 'nom', genre: 'ligne', intitule: 'Nom', obligatoire: true }),
        question({ id: 'seul', genre: 'ligne', intitule: 'Mot', si: { question: 'nom', vaut: 'Zoé' } }),
        question({ id: 'jour', genre: 'date', intitule: 'Jour' }),
      ],
    },
  ],
};

type Done = { readonly answers: Answers | null; readonly err: string };

async function fill(keys: readonly string[], check?: (answers: Answers) => readonly FormFault[]): Promise<Done> {
  const session = createSession();
  const { host, err } = createTestHost({ cwd: '/', home: '/' });
  const settled = askForm(FORM, session.ask, host, check).then((answers) => ({ answers, err: err() }));
  settled.catch(() => undefined);
  await session.strike(...keys);
  return settled;
}

describe('a form', () => {
  it('asks along the visible path, shows the answers, gives them', async () => {
    const { answers, err } = await fill(['Zoé', '[enter]', 'oui', '[enter]', '1/12/2026', '[enter]', '[enter]']);
    expect(answers).toEqual({
      nom: { etat: 'repondu', valeur: 'Zoé' },
      seul: { etat: 'repondu', valeur: 'oui' },
      jour: { etat: 'repondu', valeur: '2026-12-01' },
    });
    expect(err).toContain('Trois questions');
    expect(err).toContain('- Un papier');
    expect(err).toContain('Nom\u00a0: Zoé');
  });

  it('gives no answer of a branch that closed again', async () => {
    const keys = ['Zoé', '[enter]', 'oui', '[enter]', '[esc]', '[esc]', '[ctrl-x]', 'Léa', '[enter]'];
    const { answers } = await fill([...keys, '[enter]', '[enter]']);
    expect(answers).toEqual({ nom: { etat: 'repondu', valeur: 'Léa' }, jour: { etat: 'passe' } });
  });

  it('keeps what is half-typed when one goes back', async () => {
    const { answers } = await fill(['Léa', '[enter]', '1/12/20', '[esc]', '[enter]', '26', '[enter]', '[enter]']);
    expect(answers).toMatchObject({ jour: { valeur: '2026-12-01' } });
  });

  it('jumps to a question, and to the end', async () => {
    const keys = ['Léa', '[enter]', '[ctrl-g]', '[up]', '[enter]', '[ctrl-x]', 'Ana', '[enter]'];
    const { answers } = await fill([...keys, '[ctrl-g]', '[end]', '[enter]', '[enter]']);
    expect(answers).toEqual({ nom: { etat: 'repondu', valeur: 'Ana' } });
  });

  it('goes back from the end, and out before the first question', async () => {
    const { answers } = await fill(['Léa', '[enter]', '[enter]', '[esc]', '[esc]', '[esc]']);
    expect(answers).toBeNull();
  });

  it('asks again for what everything depends on', async () => {
    const { answers, err } = await fill(['[enter]', '[enter]', 'Léa', '[enter]', '[enter]']);
    expect(err).toContain('Il manque une réponse dont tout dépend\u00a0: Nom.');
    expect(answers).toMatchObject({ nom: { valeur: 'Léa' } });
  });

  it('tells what goes against each other, and goes there', async () => {
    const check = ({ jour }: Answers): FormFault[] =>
      jour?.valeur === '2026-12-01' ? [{ question: 'jour', message: 'Ce jour ne va pas.' }] : [];
    const keys = ['Léa', '[enter]', '1/12/2026', '[enter]', '[ctrl-x]', '2/12/2026', '[enter]', '[enter]'];
    const { answers, err } = await fill(keys, check);
    expect(err).toContain('Ce jour ne va pas.');
    expect(answers).toMatchObject({ jour: { valeur: '2026-12-02' } });
  });

  it('comes back to the end after a change, through the questions that it opens', async () => {
    const keys = ['Léa', '[enter]', '1/12/2026', '[enter]', '[down]', '[enter]', '[up]', '[up]', '[enter]'];
    const { answers } = await fill([...keys, '[ctrl-x]', 'Zoé', '[enter]', 'oui', '[enter]', '[enter]']);
    expect(answers).toMatchObject({ nom: { valeur: 'Zoé' }, seul: { valeur: 'oui' }, jour: { valeur: '2026-12-01' } });
  });

  it.each([
    ['in a question', ['Léa', '[enter]', '[ctrl-c]']],
    ['at the end', ['Léa', '[enter]', '[enter]', '[ctrl-c]']],
    ['in the list of questions', ['[ctrl-g]', '[ctrl-c]']],
  ])('stops on Ctrl+C %s', async (_where, keys) => {
    await expect(fill(keys)).rejects.toThrow(Interrupted);
  });
});
