/** How a deadline stands and how sure it is, in words that need no law. */
import { dateInWords, shortDate } from '../../text/dates.ts';
import { fr } from '../../text/typography.ts';
import type { Certainty, Deadline } from './deadline.ts';
import type { ExplainedDeadline } from './explain.ts';

/** `En retard depuis le jeudi 2 mai 2025`. */
export function statusInWords({ statut, date, code }: Pick<Deadline, 'statut' | 'date' | 'code'>): string {
  const day = dateInWords(date);
  switch (statut) {
    case 'a-venir':
      return code === 'retour' ? fr`À venir : le ${day}` : fr`À venir : au plus tard le ${day}`;
    case 'en-retard':
      return fr`En retard : dû le ${day}`;
    case 'a-demander':
      return fr`À demander dès maintenant ; date prudente : ${day}`;
    case 'fait':
      return fr`Fait : ${day}`;
  }
}

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  texte: fr`Certitude : le texte de la loi le dit`,
  ministere: fr`Certitude : position du ministère du Travail, pas écrite dans la loi`,
  interpretation: fr`Certitude : une interprétation, qui se discute`,
};

export function certaintyInWords(certainty: Certainty): string {
  return CERTAINTY[certainty];
}

/** `Autre lecture : 20 mai 2027, 4 ans après…`. */
export function readingInWords({ date, motif }: ExplainedDeadline['lectures'][number]): string {
  return date === null ? fr`Autre lecture : ${motif}` : fr`Autre lecture : ${shortDate(date)}, ${motif}`;
}

/** What to do now, and how to prepare it, on one line. */
export function adviceInWords({ que_faire, preparation }: ExplainedDeadline): string {
  return preparation === null ? que_faire : fr`${que_faire} Pour le préparer : prep-entretien ${preparation}`;
}
