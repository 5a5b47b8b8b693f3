/** « Mes dates »: the deadlines of a person on their sheet. */
import type { DeadlineReport } from '../law/deadlines/deadline-report.ts';
import type { ExplainedDeadline } from '../law/deadlines/explain.ts';
import { certaintyInWords, readingInWords, statusInWords } from '../law/deadlines/in-words.ts';
import { monthInWords, shortDate } from '../text/dates.ts';
import { enumerate, fr } from '../text/typography.ts';
import { type Block, type ListItem, ours } from './sheet.ts';

/** One item a date, and where the dates come from; nothing when there is no date. */
export function deadlineBlocks({ deadlines, day, dates }: DeadlineReport): Block[] {
  if (deadlines.length === 0) return [];
  return [
    { kind: 'list', items: deadlines.map(item) },
    {
      kind: 'paragraph',
      text: ours(
        fr`Calculé pour le ${shortDate(day)}, d'après ce qui est connu ici : faites confirmer avant d'agir. Code du travail lu au ${shortDate(dates.code)}, règles vérifiées en ${monthInWords(dates.rules)}.`,
      ),
    },
  ];
}

function item(deadline: ExplainedDeadline): ListItem {
  const { titre, explication, articles, certitude, lectures } = deadline;
  const others = lectures.filter(({ date }) => date !== deadline.date);
  return {
    lead: titre,
    text: ours(fr`${statusInWords(deadline)} (${enumerate(articles)})`),
    details: [
      { text: ours(explication) },
      ...others.map((reading) => ({ text: ours(`${readingInWords(reading)}.`) })),
      ...(certitude === 'texte' ? [] : [{ text: ours(`${certaintyInWords(certitude)}.`) }]),
    ],
  };
}
