/** The dates and the number that deadlines are computed from: each by itself, then together. */
import { excerpt } from '../template/excerpt.ts';
import { type IsoDate, parseDate, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';

export type PersonDates = {
  readonly date?: IsoDate;
  readonly embauche?: IsoDate;
  readonly naissance?: IsoDate;
  /** Employees of the company. */
  readonly effectif?: number;
};

type Tell = (column: string, code: string, message: string, remedy: string) => void;

/**
 * Reads `date`, `embauche`, `naissance`, `effectif`. A hire lies after the birth, and not after the day of
 * the interview, or after today when that isn't known.
 */
export function readDates(given: ReadonlyMap<string, unknown>, today: IsoDate, tell: Tell): PersonDates {
  const [date, embauche, naissance] = ['date', 'embauche', 'naissance'].map((column) => {
    const value = given.get(column);
    if (value === undefined || value === null) return null;
    const day = typeof value === 'string' ? parseDate(value) : null;
    if (day === null) {
      tell(
        column,
        'date-invalide',
        fr`« ${excerpt(value)} » n'est pas une date du calendrier.`,
        fr`Écrivez jj/mm/aaaa ou AAAA-MM-JJ, par exemple 01/12/2026.`,
      );
    }
    return day;
  });
  const effectif = readHeadcount(given.get('effectif'), tell);
  const last = date && date > today ? date : today;
  if (embauche && embauche > last) {
    tell(
      'embauche',
      'dates-incoherentes',
      fr`L'embauche, le ${shortDate(embauche)}, vient après l'entretien.`,
      fr`Vérifiez les deux dates.`,
    );
  }
  if (naissance && naissance > (embauche ?? today)) {
    tell(
      'naissance',
      'dates-incoherentes',
      fr`La naissance, le ${shortDate(naissance)}, vient après l'embauche ou après aujourd'hui.`,
      fr`Vérifiez les deux dates.`,
    );
  }
  return {
    ...(date ? { date } : {}),
    ...(embauche ? { embauche } : {}),
    ...(naissance ? { naissance } : {}),
    ...(effectif === null ? {} : { effectif }),
  };
}

function readHeadcount(value: unknown, tell: Tell): number | null {
  if (value === undefined || value === null) return null;
  const typed = typeof value === 'string' ? value.trim().replace(/[ \u00a0\u202f](?=\d{3})/g, '') : String(value);
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  tell(
    'effectif',
    'nombre-invalide',
    fr`« ${excerpt(value)} » n'est pas un nombre de personnes.`,
    fr`Écrivez un nombre entier, par exemple 60.`,
  );
  return null;
}
