/** A program with three questions, for the tests in a real terminal. Outcomes go to stdout's file, one JSON a line. */
import { appendFileSync } from 'node:fs';
import type { Answer } from '../../src/core/interview/answers.ts';
import type { Question } from '../../src/core/template/schema.ts';
import { createAsk } from '../../src/terminal/create-ask.ts';

const [file = '', long = ''] = process.argv.slice(2);
const common = { intitule: 'Essai', theme: 'poste' } as const;
const questions: readonly Question[] = [
  { ...common, id: 'prenom', genre: 'ligne', question: 'Quel est votre prénom\u00a0?' },
  { ...common, id: 'bilan', genre: 'texte', question: 'Racontez votre année' },
  { ...common, id: 'contrat', genre: 'oui-non', question: 'Êtes-vous en CDI\u00a0?' },
];
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
process.stderr.on('error', () => undefined);

const ask = createAsk({
  input: process.stdin,
  output: process.stderr,
  columns: () => process.stderr.columns,
  rows: () => process.stderr.rows,
  colour: true,
  signal: stop.signal,
});

const answers = new Map<string, Answer>();
if (long !== '') answers.set('bilan', { etat: 'repondu', valeur: 'Ceci est une phrase écrite à l’été. '.repeat(600) });
let index = 0;
while (index < questions.length) {
  const question = questions[index];
  if (!question) break;
  const current = answers.get(question.id);
  const outcome = await ask.question({
    question,
    section: { title: 'La section', first: index === 0 },
    progress: { index: index + 1, total: questions.length },
    saved: false,
    today: '2026-11-22',
    onDraft: (draft) => appendFileSync(file, `${JSON.stringify({ draft })}\n`),
    ...(current ? { current } : {}),
  });
  // As the program does: the disk takes a moment between two prompts.
  await new Promise((resolve) => setTimeout(resolve, 30));
  appendFileSync(file, `${JSON.stringify({ question: question.id, ...outcome })}\n`);
  if (outcome.type === 'interrupted') {
    process.exitCode = 130;
    break;
  }
  if (outcome.type === 'answer') answers.set(question.id, { etat: 'repondu', valeur: outcome.value });
  index = outcome.type === 'back' ? Math.max(0, index - 1) : index + 1;
}
