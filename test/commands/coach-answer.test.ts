/** The coach after an answer: what is typed in its questions is never lost by going back. */
import { describe, expect, it } from 'vitest';
import { coachAnswer } from '../../src/commands/coach-answer.ts';
import { loadDossier } from '../../src/commands/load-dossier.ts';
import { pathOf } from '../../src/core/interview/moves.ts';
import type { Outcome } from '../../src/terminal/ask.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { scriptedAsk } from './scripted-ask.ts';
import { createTestHost, inProcess } from './test-host.ts';

const STEP = 'Préparer vos réponses possibles';
const answer = (value: string): Outcome => ({ type: 'answer', value });
const back = (texte?: string): Outcome => ({
  type: 'back',
  draft: texte === undefined ? null : { question: 'precision', texte },
});
const stopped = (texte: string): Outcome => ({ type: 'interrupted', draft: { question: 'precision', texte } });

type Coached = { request: unknown; position: string | null; found: unknown[]; interrupted: boolean };

/** The request `Une prime` coached: choices and answers in turn; what comes of it, and what stood in each question. */
async function coached(choices: readonly string[], outcomes: readonly Outcome[]) {
  const results: Coached[] = [];
  await inPlace(async (place) => {
    putFiles({ 'cwd/r.yaml': 'demandes: [{ objet: Une prime }]\n' }, place);
    await inProcess(['annuel', '--reponses', 'r.yaml'], '', place);
    const { host } = createTestHost(place);
    const { stored, template } = await loadDossier(undefined, host);
    const path = pathOf(stored.dossier, template);
    const step = path.find(({ question }) => question.id === 'demandes');
    if (step === undefined) throw new Error('No such question.');
    const person = scriptedAsk(choices);
    const found: unknown[] = [];
    const ask = {
      ...person.ask,
      question: async ({ current }: { current?: { valeur?: unknown } }) => {
        found.push(current?.valeur);
        const outcome = outcomes[found.length - 1];
        if (outcome === undefined) throw new Error('No outcome is left.');
        return outcome;
      },
    };
    const start = { ...stored.dossier, position: null };
    const done = await coachAnswer(
      { step, before: undefined, dossier: start, template, told: new Set(), keep: async () => undefined },
      ask,
      host,
    );
    expect(person.left()).toBe(0);
    expect(found).toHaveLength(outcomes.length);
    const { reponses, position } = done.dossier;
    results.push({ request: reponses.demandes?.valeur, position, found, interrupted: done.interrupted });
  });
  const [result] = results;
  if (result === undefined) throw new Error('Nothing was coached.');
  return result;
}

describe('leaving a question of the coach by Esc', () => {
  it('keeps the answers of a step, which stand there when it is taken again', async () => {
    const { request, found } = await coached(
      [STEP, STEP, 'Passer'],
      [answer('100 €'), back('30'), back(), back('90 €')],
    );
    expect(found).toEqual([undefined, undefined, '100 €', '100 €']);
    expect(request).toEqual([{ objet: 'Une prime' }]);
  });

  it('adds what was typed to the answer that the person changes', async () => {
    const { request, position, interrupted } = await coached(
      [STEP, 'Répondre', 'Reprendre'],
      [answer('100 €'), back('30'), back(), back('Je forme les nouveaux')],
    );
    expect(request).toEqual([{ objet: 'Une prime', motif: 'Je forme les nouveaux', ideal: '100 €', acceptable: '30' }]);
    expect({ position, interrupted }).toEqual({ position: 'demandes', interrupted: false });
  });

  it('adds it too when the person stops at the choice', async () => {
    const { request, interrupted } = await coached(['Répondre', '[ctrl-c]'], [back('Je forme')]);
    expect(request).toEqual([{ objet: 'Une prime', motif: 'Je forme' }]);
    expect(interrupted).toBe(true);
  });

  it('changes nothing when nothing was typed', async () => {
    const { request, position } = await coached(['Répondre', '[ctrl-c]'], [back()]);
    expect({ request, position }).toEqual({ request: [{ objet: 'Une prime' }], position: null });
  });

  it('keeps what stood there when the person stops in the question', async () => {
    const { request } = await coached(['Répondre', 'Répondre'], [back('Je forme'), stopped('Je forme Ali')]);
    expect(request).toEqual([{ objet: 'Une prime', motif: 'Je forme Ali' }]);
  });
});
