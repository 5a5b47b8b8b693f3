/** `echeances`: the dates that the law gives, from a situation file or from questions. */
import type { Answers } from '../core/interview/answers.ts';
import { type DeadlineReport, deadlineReport } from '../core/law/deadlines/deadline-report.ts';
import type { Situation } from '../core/law/situation.ts';
import { Interrupted, UsageError } from '../core/problem.ts';
import { type IsoDate, shortDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import { isStdout } from '../files/standard-output.ts';
import { loadDeadlineWords, loadForm, loadLaw } from '../files/templates.ts';
import type { Host } from '../host.ts';
import { dayAsked } from './day-asked.ts';
import { deadlineLines, deadlinesData } from './deadline-lines.ts';
import { warnOfOldRules } from './law-dates.ts';
import { wrap } from './wrap.ts';
import { writeData, writeLines } from './write-result.ts';

export type EcheancesOptions = {
  readonly situation?: string;
  readonly aLaDate?: string;
  readonly ics?: string;
  readonly ecraser?: boolean;
  readonly json?: boolean;
};

/** Throws UsageError for words that don't go together, ProblemsError for a situation, Interrupted when stopped. */
export async function echeances(options: EcheancesOptions, host: Host): Promise<void> {
  const day = dayAsked(options.aLaDate, host);
  const icsToStdout = isStdout(options.ics);
  if (icsToStdout && options.json) {
    throw new UsageError(
      fr`L'agenda et le JSON ne peuvent pas aller tous deux sur la sortie standard.`,
      fr`Donnez un fichier : --ics dates.ics`,
    );
  }
  const situation = await situationOf(options, day, host);
  const report = deadlineReport(situation, day, loadLaw(host.contentDir), loadDeadlineWords(host.contentDir));
  tellLimits(report, host);
  if (options.ics !== undefined) {
    const { writeCalendar } = await import('./write-calendar.ts');
    await writeCalendar(report.deadlines, situation, { ...options, ics: options.ics }, host);
  }
  if (options.json) writeData(deadlinesData(report), host);
  else if (!icsToStdout) writeLines(deadlineLines(report), host);
}

async function situationOf({ situation }: EcheancesOptions, day: IsoDate, host: Host): Promise<Situation> {
  if (situation !== undefined) {
    const { loadSituation } = await import('./load-situation.ts');
    return loadSituation(situation, { day, hire: true }, host);
  }
  if (host.openAsk === null) {
    throw new UsageError(
      fr`Il manque votre situation, et rien ne peut être demandé ici.`,
      fr`Donnez-la dans un fichier : prep-entretien echeances --situation situation.yaml`,
    );
  }
  const [{ askForm }, { answersFaults, situationFromAnswers }] = await Promise.all([
    import('./ask-form.ts'),
    import('../core/law/situation-from-answers.ts'),
  ]);
  const ask = await host.openAsk({ colour: host.colour });
  const check = (answers: Answers) => answersFaults(answers, day);
  const answers = await askForm(loadForm(host.contentDir, 'situation'), ask, host, check);
  if (answers === null) throw new Interrupted(null);
  return situationFromAnswers(answers);
}

/** On stderr: what the dates can't tell. */
function tellLimits(report: DeadlineReport, host: Host): void {
  warnOfOldRules(report.dates, host);
  if (report.before !== null) {
    const note = fr`Note : les règles appliquées sont celles en vigueur depuis le ${shortDate(report.before)}. Le ${shortDate(report.day)}, d'autres s'appliquaient.`;
    host.err(`${wrap(note, Math.min(host.columns(), 80))}\n`);
  }
}
