/** `lot --ics`: one calendar for all, with the interview of each and the dates that the law gives them. */
import type { Person } from '../core/batch/read-person.ts';
import { fr } from '../core/text/typography.ts';
import { openLinesFile } from '../files/batch/lines-file.ts';
import { digest } from '../files/digest.ts';
import { CALENDAR_END, type CalendarEvent, calendarEvents, calendarStart, deadlineEvents } from '../formats/ics.ts';
import type { Host } from '../host.ts';
import type { LotSetup } from './lot-setup.ts';
import type { PersonSheet } from './lot-sheets.ts';

export type LotCalendar = {
  readonly add: (person: Person, sheet: PersonSheet) => void;
  readonly close: (finished: boolean) => void;
};

const NOTHING: LotCalendar = { add: () => undefined, close: () => undefined };

/** Throws a UserError when the file can't be written, or is another one. */
export function openCalendar({ calendar }: LotSetup, dry: boolean, host: Host): LotCalendar {
  if (calendar === null || dry) return NOTHING;
  const file = openLinesFile(calendar, calendarStart(fr`Entretiens de l'équipe`));
  // The day and no more: the same list on the same day gives the same file.
  const stamp = `${host.today()}T00:00:00Z`;
  return {
    add: (person, sheet) => file.add(calendarEvents(eventsOf(person, sheet), stamp)),
    close: (finished) => {
      if (!finished) return file.discard();
      file.add(CALENDAR_END);
      file.close();
    },
  };
}

function eventsOf({ values, dates, template }: Person, { stem, deadlines }: PersonSheet): CalendarEvent[] {
  const name = [values.prenom, values.nom].filter(Boolean).join(' ') || stem;
  // Namesakes hired on one day are told apart by the names of their files.
  const own = (text: string): string => digest(`${text} ${stem}`);
  const ahead = deadlineEvents(deadlines, { hire: dates.embauche ?? '', name, digest: own });
  if (dates.date === undefined) return ahead;
  const interview = {
    uid: `entretien-${template.modele}-${own('').slice(0, 16)}@prep-entretien`,
    date: dates.date,
    summary: fr`${name} : ${template.titre}`,
    description: template.resume,
  };
  return [interview, ...ahead];
}
