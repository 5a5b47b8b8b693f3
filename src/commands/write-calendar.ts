/** `--ics`: the deadlines as a calendar file, never over another one unasked. */
import { resolve } from 'node:path';
import type { ExplainedDeadline } from '../core/law/deadlines/explain.ts';
import type { Situation } from '../core/law/situation.ts';
import { UserError } from '../core/problem.ts';
import { fr, plural } from '../core/text/typography.ts';
import { digest } from '../files/digest.ts';
import { standingAt, writeSheetFile } from '../files/outputs.ts';
import { isStdout } from '../files/standard-output.ts';
import { deadlineEvents, ics } from '../formats/ics.ts';
import type { Host } from '../host.ts';

export type CalendarOptions = { readonly ics: string; readonly ecraser?: boolean };

/** Throws a UserError for a path that is taken, or a disk that refuses. */
export async function writeCalendar(
  deadlines: readonly ExplainedDeadline[],
  { embauche = '' }: Situation,
  options: CalendarOptions,
  host: Host,
): Promise<void> {
  const events = deadlineEvents(deadlines, { hire: embauche, digest });
  const text = ics(events, host.now());
  if (isStdout(options.ics)) {
    host.out(text);
    return;
  }
  const path = resolve(host.cwd, options.ics);
  const standing = standingAt(path, text, new Map(), withoutStamps);
  if (standing === 'identical') {
    host.err(fr`L'agenda était déjà écrit, à l'identique : ${path}\n`);
    return;
  }
  if (standing !== 'free' && !options.ecraser) {
    throw new UserError(
      fr`Le fichier « ${path} » existe déjà.`,
      fr`Donnez un autre nom avec --ics, ou ajoutez --ecraser pour le remplacer.`,
    );
  }
  writeSheetFile(path, text);
  host.err(fr`Agenda écrit, ${plural(events.length, 'date')} : ${path}\n`);
}

/** The moment of writing is no difference. */
function withoutStamps(text: string): string {
  return text.replace(/^DTSTAMP:.*$/gm, '');
}
