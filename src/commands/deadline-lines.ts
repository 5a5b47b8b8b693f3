/** The deadlines as a person reads them, and as a script does. */
import type { DeadlineReport } from '../core/law/deadlines/deadline-report.ts';
import type { ExplainedDeadline } from '../core/law/deadlines/explain.ts';
import { adviceInWords, certaintyInWords, readingInWords, statusInWords } from '../core/law/deadlines/in-words.ts';
import { shortDate } from '../core/text/dates.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { lawDatesLine } from './law-dates.ts';

/** One block a date, the most urgent first, then where it all comes from. */
export function deadlineLines(report: DeadlineReport): string[] {
  const { deadlines, day, dates } = report;
  return [
    fr`Vos dates, au ${shortDate(day)}`,
    '',
    ...(deadlines.length === 0 ? [nothing(report), ''] : deadlines.flatMap(block)),
    report.isPublic
      ? fr`Un doute ? Voyez le service du personnel ou un syndicat.`
      : fr`Ces dates dépendent de ce que vous avez indiqué. Elles informent et ne remplacent pas un conseil juridique : avant d'agir, faites confirmer par le CSE (les élus du personnel), un syndicat ou la DDETS (renseignements gratuits sur le droit du travail).`,
    lawDatesLine(dates),
  ];
}

function block(deadline: ExplainedDeadline): string[] {
  const { titre, explication, suites, lectures, que_faire, preparation, articles, certitude } = deadline;
  return [
    titre,
    `${statusInWords(deadline)}.`,
    `${certaintyInWords(certitude)}.`,
    [explication, ...suites].join(' '),
    ...lectures.filter(({ date }) => date !== deadline.date).map((reading) => `${readingInWords(reading)}.`),
    fr`Que faire : ${que_faire}`,
    ...(preparation === null ? [] : [fr`Pour le préparer :`, `  prep-entretien ${preparation}`]),
    fr`Code du travail : ${enumerate(articles)}`,
    '',
  ];
}

function nothing({ isPublic }: DeadlineReport): string {
  return isPublic
    ? fr`Dans la fonction publique, ces dates ne sont pas les vôtres : l'entretien de parcours concerne le droit privé. Votre entretien annuel se prépare avec : prep-entretien public`
    : fr`Aucune date à donner.`;
}

/** The shape that scripts rely on. */
export function deadlinesData(report: DeadlineReport) {
  const { dates, day, deadlines, before, isPublic } = report;
  const note =
    before !== null ? fr`Règles en vigueur depuis le ${shortDate(before)}.` : isPublic ? nothing(report) : null;
  return {
    code_verifie_le: dates.code,
    regles_verifiees_le: dates.rules,
    a_la_date: day,
    ...(note === null ? {} : { note }),
    echeances: deadlines.map((deadline) => ({
      code: deadline.code,
      ...(deadline.motif === undefined ? {} : { motif: deadline.motif }),
      date: deadline.date,
      statut: deadline.statut,
      certitude: deadline.certitude,
      articles: deadline.articles,
      autres_lectures: deadline.lectures,
      explication: [deadline.explication, ...deadline.suites].join(' '),
      que_faire: adviceInWords(deadline),
    })),
  };
}
