/**
 * Deadlines -> a calendar file (RFC 5545) that Outlook, Google and Thunderbird accept: one all-day event a date,
 * reminders one month and one week before those still ahead. Lines end with CRLF and are folded at 75 octets.
 */
import type { ExplainedDeadline } from '../core/law/deadlines/explain.ts';
import { adviceInWords, certaintyInWords, readingInWords, statusInWords } from '../core/law/deadlines/in-words.ts';
import { addDays, type IsoDate } from '../core/text/dates.ts';
import { enumerate, fr } from '../core/text/typography.ts';

export type CalendarEvent = {
  /** Stable: the same event written again replaces the former one. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly summary: string;
  readonly description: string;
};

/** Whose deadlines they are; a UID must tell people apart without saying who they are. */
export type EventOwner = {
  readonly hire: IsoDate;
  /** Put before the summary, for a calendar of several people. */
  readonly name?: string;
  /** A digest of a text, as hexadecimal digits. */
  readonly digest: (text: string) => string;
};

/** One event a date; what is already held has none. */
export function deadlineEvents(deadlines: readonly ExplainedDeadline[], owner: EventOwner): CalendarEvent[] {
  return deadlines.filter(({ statut }) => statut !== 'fait').map((deadline) => deadlineEvent(deadline, owner));
}

function deadlineEvent(deadline: ExplainedDeadline, { hire, name, digest }: EventOwner): CalendarEvent {
  const { code, motif, date, titre, certitude, articles, explication, suites, lectures } = deadline;
  const whose = digest(JSON.stringify([hire, motif ?? null, name ?? null])).slice(0, 16);
  return {
    uid: `${code}-${date}-${whose}@prep-entretien`,
    date,
    summary: name === undefined ? titre : fr`${name} : ${titre}`,
    description: [
      `${statusInWords(deadline)}.`,
      `${certaintyInWords(certitude)}.`,
      [explication, ...suites].join(' '),
      ...lectures.map((reading) => `${readingInWords(reading)}.`),
      adviceInWords(deadline),
      fr`Code du travail : ${enumerate(articles)}.`,
    ].join('\n'),
  };
}

/** @param stamp the instant at which the file is written, ISO 8601 in UTC */
export function ics(events: readonly CalendarEvent[], stamp: string): string {
  return calendarStart(fr`Mes entretiens`) + calendarEvents(events, stamp) + CALENDAR_END;
}

/** The head of a calendar of that name: for one that is written piece by piece. */
export function calendarStart(name: string): string {
  return laidOut([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//prep-entretien//echeances//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Paris',
  ]);
}

export function calendarEvents(events: readonly CalendarEvent[], stamp: string): string {
  return laidOut(events.flatMap((event) => eventLines(event, basicInstant(stamp))));
}

export const CALENDAR_END = 'END:VCALENDAR\r\n';

function laidOut(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, date, summary, description }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(date)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(date, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(basicDay(date) < stamp.slice(0, 8) ? [] : REMINDERS).flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** One month, as thirty days (durations have no months), and one week before. */
const REMINDERS = ['-P30D', '-P1W'] as const;

/** Separators and line ends of a text become what a reader turns back. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}

const MAX_OCTETS = 75;

/** Long lines go on behind a line end and a space; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

/** Bytes of a character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function basicDay(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** `20261122T090000Z`. */
function basicInstant(stamp: string): string {
  return `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
