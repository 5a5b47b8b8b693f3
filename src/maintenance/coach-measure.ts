/**
 * `npm run coach:mesurer FICHIER…`: precision and recall of the wording hints on labelled answers, for each
 * code and overall, and how many clean answers were nagged. `--details` adds the answers judged wrongly.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fr } from '../core/text/typography.ts';
import { loadAdvice } from '../files/advice.ts';
import { type Counts, type Figures, measure, precision, readLabelled, recall } from './coach-figures.ts';

const content = fileURLToPath(new URL('../dist/contenu', import.meta.url));

/** Measures the files; `out` gets the lines. Returns the exit code: 2 when no file is named. */
export function main(args: readonly string[], out: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { details: { type: 'boolean', default: false }, contenu: { type: 'string', default: content } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    out(fr`Donnez au moins un fichier de réponses étiquetées ; --details montre les erreurs.`);
    return 2;
  }
  const answers = positionals.flatMap((path) => readLabelled(readFileSync(path, 'utf8')));
  for (const line of report(measure(loadAdvice(values.contenu), answers), values.details)) out(line);
  return 0;
}

/** The figures, a line a code; with `details` the answers judged wrongly too. */
export function report(figures: Figures, details: boolean): string[] {
  const lines = [...figures.codes].map(([code, counts]) => line(code, counts));
  lines.push('', line(fr`tous les codes`, figures.all));
  lines.push(
    fr`réponses sans défaut importunées : ${figures.nagged} sur ${figures.clean} (${figures.answers} réponses en tout)`,
  );
  if (!details) return lines;
  const wrong = figures.errors.map(({ answer, wrong: given, missed }) =>
    [
      `\n${answer.id} (${answer.kind})`,
      ...given.map((code) => fr`  en trop : ${code}`),
      ...missed.map((code) => fr`  manque : ${code}`),
      ...answer.texte
        .trim()
        .split('\n')
        .map((text) => `  ${text}`),
    ].join('\n'),
  );
  return [...lines, ...wrong];
}

function line(name: string, counts: Counts): string {
  const given = counts.right + counts.wrong;
  const expected = counts.right + counts.missed;
  const share = (value: number): string => value.toFixed(3).replace('.', ',');
  return fr`${name.padEnd(16)} précision ${share(precision(counts))} (${counts.right} sur ${given}) · rappel ${share(recall(counts))} (${counts.right} sur ${expected})`;
}
