/** The action plan: everything with a date or a promise, in the order of the dates. */
import { composedKind } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import { parseDate, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';
import { summary } from './display.ts';
import { answeredValue, itemsOf, type View } from './preparation.ts';
import type { Block, RecordPlanRow, Words } from './sheet.ts';

export type PlanRow = RecordPlanRow & { readonly hidden: boolean; readonly whole: boolean };

/** Rows with a day first, in order; then those dated in words, then the others. */
export function planRows(shown: View): PlanRow[] {
  const rows: PlanRow[] = [];
  for (const { question } of shown.steps) if (entersPlan(question)) rows.push(...rowsOf(shown, question));
  return rows
    .map((row, index) => ({ row, index, rank: rankOf(row.echeance) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index))
    .map(({ row }) => row);
}

/** The plan as boxes to tick. */
export function planBlocks(rows: readonly PlanRow[]): Block[] {
  if (rows.length === 0) return [];
  const items = rows.map((row) => {
    const isDay = row.echeance !== null && parseDate(row.echeance) === row.echeance;
    const text: Words[] = [];
    if (row.echeance !== null && !isDay) text.push({ by: 'person', text: row.echeance }, { by: 'us', text: fr` : ` });
    if (row.qui !== null) text.push({ by: 'person', text: row.qui }, { by: 'us', text: ' — ' });
    // A promise is told here only, and whole; a wish or an aim stands in full in its section.
    text.push({ by: 'person', text: row.whole ? row.quoi : summary(row.quoi, 200) });
    return {
      box: true as const,
      ...(isDay && row.echeance
        ? { lead: shortDate(row.echeance) }
        : row.echeance === null
          ? { lead: fr`date à fixer` }
          : {}),
      text,
      ...(row.hidden ? { hidden: true as const } : {}),
    };
  });
  return [{ kind: 'list', items }];
}

function entersPlan(question: Question): boolean {
  return question.genre === 'engagement' || question.plan === true;
}

function rowsOf(shown: View, question: Question): PlanRow[] {
  const hidden = question.prive === true;
  const kind = composedKind(question.genre);
  if (!kind) {
    const value = answeredValue(shown.answers, question);
    const texts = value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    return texts.map((quoi) => ({ quoi, qui: null, echeance: null, question: question.id, hidden, whole: false }));
  }
  return itemsOf(shown.answers[question.id]).flatMap((item) => {
    const whole = question.genre === 'engagement';
    const quoi = item[kind.freePart] ?? (whole ? '' : undefined);
    if (quoi === undefined) return [];
    const echeance = item.echeance ?? item.quand ?? null;
    return [{ quoi, qui: item.qui ?? null, echeance, question: question.id, hidden, whole }];
  });
}

function rankOf(deadline: string | null): string {
  if (deadline === null) return '9999-2';
  return parseDate(deadline) === deadline ? deadline : '9999-1';
}
