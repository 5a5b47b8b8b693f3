/** `--situation FICHIER|-`: a situation from a file or the standard input. */
import { resolve } from 'node:path';
import { readSituationText, type SituationNeeds } from '../core/law/read-situation.ts';
import type { Situation } from '../core/law/situation.ts';
import { ProblemsError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { MAX_ANSWERS, readStream, readText } from '../files/read-text.ts';
import type { Host } from '../host.ts';

/** Throws a ProblemsError with every problem at once; tells on stderr what was understood in a given way. */
export async function loadSituation(given: string, needs: SituationNeeds, host: Host): Promise<Situation> {
  const fromStream = given === '-';
  const name = fromStream ? fr`entrée standard` : given;
  const text = fromStream
    ? await readStream(host.input(), name, MAX_ANSWERS)
    : readText(resolve(host.cwd, given), MAX_ANSWERS);
  const { situation, problems, notices } = readSituationText(name, text, needs);
  if (problems.length > 0) {
    throw new ProblemsError(fr`La situation ne peut pas être lue telle quelle.`, problems);
  }
  for (const notice of notices) host.err(`${notice}\n`);
  return situation;
}
