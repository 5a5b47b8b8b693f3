/** What to do before, during and after, with the days when the interview's date is known. */
import { remember } from '../remember.ts';
import type { Template } from '../template/schema.ts';
import { addDays, dateInWords } from '../text/dates.ts';
import { fr } from '../text/typography.ts';
import { type Block, type ListItem, ours } from './sheet.ts';

const LISTS = [
  { key: 'une_semaine_avant', label: fr`Une semaine avant`, days: -7 },
  { key: 'la_veille', label: fr`La veille`, days: -1 },
  { key: 'pendant', label: fr`Pendant`, days: 0 },
  { key: 'dans_les_deux_jours', label: fr`Dans les deux jours qui suivent`, days: 2 },
] as const;

/** @param date day of the interview, null when it isn't known; @param today to say "dès maintenant" for a day gone by */
export function checklistBlocks(template: Template, date: string | null, today: string): Block[] {
  return LISTS.map(({ key, label, days }) => {
    const note = date === null ? null : dayNote(addDays(date, days), days, today);
    return {
      kind: 'list',
      label,
      ...(note === null ? {} : { note }),
      items: itemsOf(template)[key],
    };
  });
}

type Items = Readonly<Record<keyof Template['listes'], readonly ListItem[]>>;

/** The same on every sheet of a template. */
const itemsOf = remember((template: Template): Items => {
  const boxes = (texts: readonly string[]): ListItem[] => texts.map((text) => ({ box: true, text: ours(text) }));
  const { une_semaine_avant, la_veille, pendant, dans_les_deux_jours } = template.listes;
  return {
    une_semaine_avant: boxes(une_semaine_avant),
    la_veille: boxes(la_veille),
    pendant: boxes(pendant),
    dans_les_deux_jours: boxes(dans_les_deux_jours),
  };
});

function dayNote(day: string, days: number, today: string): string | null {
  if (days > 0) return fr`avant le ${dateInWords(day)} au soir`;
  if (day >= today) return dateInWords(day);
  return days < 0 && addDays(day, -days) >= today ? fr`dès maintenant` : null;
}
