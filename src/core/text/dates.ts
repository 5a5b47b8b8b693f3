/** Calendar days as AAAA-MM-JJ: no hours, no time zone, no clock. */

/** A day as AAAA-MM-JJ, known to exist. */
export type IsoDate = string;

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/**
 * Reads `AAAA-MM-JJ` or `j/m/aaaa` (also with `.` or `-` between). Null when it isn't a day of the
 * calendar: 31/02 is refused, never shifted.
 */
export function parseDate(text: string): IsoDate | null {
  // Sheets ask this of many words: most are seen at once to be no day.
  if (!/^\s*\d/.test(text)) return null;
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const parts = iso ? [iso[1], iso[2], iso[3]] : french ? [french[3], french[2], french[1]] : null;
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** True for what looks like a day and may be a wrong one: `31/02/2026`, `2026-13-01`. */
export function looksLikeDate(text: string): boolean {
  return /^\s*(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s*$/.test(text);
}

/** `mardi 1er décembre 2026`. */
export function dateInWords(date: IsoDate): string {
  const { year, month, day } = split(date);
  return `${DAYS[weekday(date)]} ${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

/** `1er décembre 2026`: without the day of the week. */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = split(date);
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

/** `septembre 2026` from `2026-09`. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${MONTHS[(number ?? 1) - 1]} ${year}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(utc(date) + days * 86_400_000);
  return `${moved.getUTCFullYear()}-${pad(moved.getUTCMonth() + 1)}-${pad(moved.getUTCDate())}`;
}

/** The same day number that many months later (earlier when negative), else the last day of that month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = split(date);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${newYear}-${pad(newMonth)}-${pad(Math.min(day, daysIn(newYear, newMonth)))}`;
}

/** The same day of that many years later; 29 February becomes the 28th in a year that has none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, Math.round(years * 12));
}

/** Days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return daysBetween(a, b) > 0 ? a : b;
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return daysBetween(a, b) > 0 ? b : a;
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(date: IsoDate): number {
  return new Date(utc(date)).getUTCDay();
}

function utc(date: IsoDate): number {
  const { year, month, day } = split(date);
  return Date.UTC(year, month - 1, day);
}

function split(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
