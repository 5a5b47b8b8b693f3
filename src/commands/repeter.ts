/** `repeter`: the interview rehearsed aloud in a terminal, or the list of its questions. */
import { UsageError } from '../core/problem.ts';
import { exercisesOf } from '../core/rehearsal/exercises.ts';
import { MAX_SEED } from '../core/rehearsal/order.ts';
import { fr } from '../core/text/typography.ts';
import { loadRehearsal } from '../files/rehearsals.ts';
import type { Host } from '../host.ts';
import { rehearsalSubject } from './rehearsal-subject.ts';

export type RepeterOptions = {
  readonly dossier: string | undefined;
  readonly graine?: string;
  readonly json?: boolean;
};

/** Throws UsageError for a seed that is none, UserError for what is refused, Interrupted when the person stops. */
export async function repeter({ dossier, graine, json }: RepeterOptions, host: Host): Promise<void> {
  const seed = graine === undefined ? Math.floor(host.random() * DRAWN) : readSeed(graine);
  const ask = json || host.openAsk === null ? null : await host.openAsk({ colour: host.colour });
  const subject = await rehearsalSubject(dossier, host, ask);
  const rehearsal = loadRehearsal(host.contentDir, subject.template.modele);
  const exercises = exercisesOf(rehearsal, subject.contexts, seed);
  if (ask !== null) {
    const { rehearse } = await import('./rehearse.ts');
    return rehearse({ subject, rehearsal, exercises, seed, ask, host });
  }
  const [{ rehearsalData, rehearsalLines }, { writeData, writeLines }] = await Promise.all([
    import('./rehearsal-list.ts'),
    import('./write-result.ts'),
  ]);
  const list = { subject, rehearsal, exercises, seed };
  if (json) writeData(rehearsalData(list, host), host);
  else writeLines(rehearsalLines(list, host), host);
  await host.settled();
}

/** A seed of our own is short enough to be typed again. */
const DRAWN = 10_000;

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= MAX_SEED) return seed;
  throw new UsageError(
    fr`« ${text} » ne convient pas à « --graine ».`,
    fr`Donnez un nombre entier, par exemple : --graine 42`,
  );
}
