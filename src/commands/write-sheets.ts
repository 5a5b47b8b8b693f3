/** From a preparation to written sheets: the end that preparer, reprendre and exporter share. */
import { deadlineReport } from '../core/law/deadlines/deadline-report.ts';
import type { UserError } from '../core/problem.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import type { Preparation, Surroundings } from '../core/sheet/preparation.ts';
import { leaks, maskPrivate, shareable } from '../core/sheet/shareable.ts';
import { fr, plural } from '../core/text/typography.ts';
import { digest } from '../files/digest.ts';
import { fileError } from '../files/file-errors.ts';
import { outputPaths, standingAt, takenError, writeSheetFile } from '../files/outputs.ts';
import { loadSchemes } from '../files/schemes.ts';
import { STDOUT } from '../files/standard-output.ts';
import { loadDeadlineWords, loadLaw } from '../files/templates.ts';
import { FORMATS, type Format } from '../formats/index.ts';
import type { Host } from '../host.ts';
import { type OutputOptions, outputFormats } from './output-formats.ts';

/** A sheet that now stands on the disk. */
export type Written = { readonly path: string; readonly digest: string };

/** What to do with a path that is taken: another path, the same one to replace it, or null to give up. */
export type WhenTaken = (path: string, refusal: UserError) => Promise<string | null>;

/**
 * Writes a sheet for each preparation in each format, or none: every path is looked at before the first
 * is written. Tells on stderr what was written and what was left out.
 * @param knownDigests what this program wrote before, by path
 */
export async function writeSheets(
  preparations: readonly Preparation[],
  options: OutputOptions,
  host: Host,
  knownDigests: ReadonlyMap<string, string>,
  whenTaken: WhenTaken | null,
): Promise<Written[]> {
  const ids = outputFormats(options);
  const formats = FORMATS.filter(({ id }) => ids.includes(id));
  const surroundings = { ...surroundingsOf(host), ...(await hintsFor(ids, options, host)) };
  const sheets = preparations.map((preparation) =>
    render(preparation, surroundings, formats, options.partageable === true),
  );
  const planned = sheets.flatMap(({ name }) => formats.map((format) => ({ name, format: format.id })));
  const paths = outputPaths(planned, options.sortie, host.cwd);
  const texts = sheets.flatMap(({ outputs }) => outputs);
  const jobs: { path: string; text: string; same: boolean }[] = [];
  for (const [index, wanted] of paths.entries()) {
    const text = texts[index] ?? '';
    const path = await settle(wanted, text, options, knownDigests, whenTaken);
    jobs.push({ ...path, text });
  }
  const written: Written[] = [];
  for (const { path, text, same } of jobs) {
    if (path === STDOUT) host.out(text);
    else {
      if (!same) writeSheetFile(path, text);
      host.err(same ? fr`La fiche était déjà écrite, à l'identique : ${path}\n` : fr`Fiche écrite : ${path}\n`);
      written.push({ path, digest: digest(text) });
    }
  }
  await finishOutput(host);
  const leftOut = sheets.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  if (options.partageable) {
    host.err(
      leftOut === 0
        ? fr`Version partageable : aucune réponse n'était privée.\n`
        : fr`Version partageable : ${plural(leftOut, fr`réponse privée retirée`, fr`réponses privées retirées`)}.\n`,
    );
  }
  return written;
}

async function finishOutput(host: Host): Promise<void> {
  try {
    await host.settled();
  } catch (error) {
    throw fileError(error, fr`Impossible d'écrire`, fr`sortie standard`);
  }
}

/** What a sheet takes from the machine: the day, the law, the program's name. */
export function surroundingsOf(host: Host): Surroundings {
  const law = loadLaw(host.contentDir);
  const today = host.today();
  return {
    law,
    schemes: loadSchemes(host.contentDir),
    today,
    generator: `prep-entretien ${host.version}`,
    deadlines: (situation) => deadlineReport(situation, today, law, loadDeadlineWords(host.contentDir)),
  };
}

/** Sheets as data hold the wording hints; what reads them loads for those only. */
export async function hintsFor(
  ids: readonly string[],
  { partageable }: Pick<OutputOptions, 'partageable'>,
  host: Host,
): Promise<Pick<Surroundings, 'hints'>> {
  if (!ids.includes('json') || partageable) return {};
  const [{ loadAdvice }, { hintRecord, hintsOfAnswers }] = await Promise.all([
    import('../files/advice.ts'),
    import('../core/advice/reading/answer-hints.ts'),
  ]);
  const rules = loadAdvice(host.contentDir);
  return { hints: (steps, answers) => hintsOfAnswers(rules, steps, answers).map(hintRecord) };
}

type Rendered = { readonly name: string; readonly outputs: readonly string[]; readonly leftOut: number };

function render(
  preparation: Preparation,
  surroundings: Surroundings,
  formats: readonly Format[],
  shared: boolean,
): Rendered {
  const whole = buildSheet(preparation, surroundings);
  const name = `fiche-${whole.meta.type}-${whole.meta.date}${shared ? '-partageable' : ''}`;
  if (!shared) return { name, outputs: formats.map((format) => format.write(whole)), leftOut: 0 };
  const { sheet, leftOut } = shareable(whole);
  const answers = maskPrivate(preparation.answers, preparation.template);
  const reference = shareable(buildSheet({ ...preparation, answers }, surroundings)).sheet;
  const outputs = formats.map((format) => {
    const text = format.write(sheet);
    const leaked = leaks(whole.record, text, format.write(reference));
    if (leaked.length > 0) throw new Error(`The shareable ${format.id} holds ${leaked.length} private text(s).`);
    return text;
  });
  return { name, outputs, leftOut };
}

async function settle(
  path: string,
  text: string,
  options: OutputOptions,
  knownDigests: ReadonlyMap<string, string>,
  whenTaken: WhenTaken | null,
): Promise<{ path: string; same: boolean }> {
  if (path === STDOUT) return { path, same: false };
  const standing = standingAt(path, text, knownDigests);
  if (standing === 'identical') return { path, same: true };
  if (standing === 'free' || options.ecraser) return { path, same: false };
  const refusal = takenError(path, standing);
  const other = whenTaken === null ? null : await whenTaken(path, refusal);
  if (other === null) throw refusal;
  return { path: other, same: false };
}
