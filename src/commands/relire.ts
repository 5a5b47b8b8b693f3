/** `relire`: the coach reads a whole preparation again, or a list of texts. */
import { adviseText } from '../core/advice/hints/advise.ts';
import { hintRecord, hintsOfAnswers, type PlacedHint } from '../core/advice/reading/answer-hints.ts';
import { readPreparation } from '../core/advice/reading/read-preparation.ts';
import { readinessOfTexts } from '../core/advice/reading/readiness.ts';
import { fr } from '../core/text/typography.ts';
import { loadAdvice } from '../files/advice.ts';
import { loadReading } from '../files/coaching.ts';
import { silencedHints } from '../files/preferences.ts';
import type { Host } from '../host.ts';
import { type RelireOptions, readInput, type ToReread } from './relire-input.ts';
import { findingLines, hintLines, readinessLines, silencedLines, textLines, timeLines } from './reread-lines.ts';
import { wrap } from './wrap.ts';

/** Columns: longer lines are hard to follow. */
const WIDTH = 80;

/** On the screen without the hints that the person silenced; a script gets them all. Throws as `readInput` does. */
export async function relire(options: RelireOptions, host: Host): Promise<void> {
  const input = await readInput(options, host);
  const silenced = new Set(options.json ? [] : silencedHints(host));
  const all = hintsOf(input, host);
  const hints = all.filter(({ code }) => !silenced.has(code));
  const said = 'texts' in input ? sayTexts(input, hints, host) : sayPreparation(input, hints, host);
  if (options.json) host.out(`${JSON.stringify(said.data, null, 2)}\n`);
  else {
    const lines = [...said.lines, ...silencedLines(all.length - hints.length)];
    host.out(`${lines.map((line) => wrap(line, Math.min(host.columns(), WIDTH))).join('\n')}\n`);
  }
  await host.settled();
}

type Said = { readonly data: object; readonly lines: readonly string[] };

function hintsOf(input: ToReread, host: Host): PlacedHint[] {
  const rules = loadAdvice(host.contentDir);
  if (!('texts' in input)) return hintsOfAnswers(rules, input.steps, input.answers);
  return input.texts.flatMap(({ kind, texte }, rang) =>
    adviseText(rules, kind, texte).map((hint) => ({ ...hint, question: kind, rang })),
  );
}

function sayTexts({ texts }: Extract<ToReread, { texts: unknown }>, hints: readonly PlacedHint[], host: Host): Said {
  const content = loadReading(host.contentDir);
  const preparation = readinessOfTexts(hints, content);
  return {
    data: { conseils: hints.map(hintRecord), preparation },
    lines: [fr`Relecture`, ...textLines(texts, hints, content), ...readinessLines(preparation)],
  };
}

function sayPreparation(
  { template, steps, answers }: Exclude<ToReread, { texts: unknown }>,
  hints: readonly PlacedHint[],
  host: Host,
): Said {
  const content = loadReading(host.contentDir);
  const { findings, readiness, time } = readPreparation({
    steps,
    answers,
    today: host.today(),
    usualMinutes: template.duree_entretien,
    hints,
    content,
  });
  return {
    data: { conseils: hints.map(hintRecord), preparation: readiness, relecture: findings, lecture: time },
    lines: [
      fr`Relecture : ${template.titre}`,
      ...hintLines(steps, hints, content),
      ...findingLines(findings, steps),
      ...timeLines(time, content),
      ...readinessLines(readiness),
    ],
  };
}
