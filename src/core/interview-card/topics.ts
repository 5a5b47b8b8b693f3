/** What every card tells, in this order, so that the same thing of two interviews stands side by side. */
import { fr } from '../text/typography.ts';

/** The headings of a card, by the key of its file. */
export const TOPICS = {
  but: fr`À quoi il sert`,
  demande: fr`Qui le demande`,
  obligation: fr`Est-ce obligatoire, et à quel rythme`,
  presents: fr`Qui est là`,
  sujets: fr`De quoi on parle`,
  'hors-sujet': fr`De quoi on ne parle pas`,
  consequences: fr`Ce qui peut en sortir`,
  temps: fr`Vos droits : le temps`,
  copie: fr`Vos droits : l'écrit et sa copie`,
  acces: fr`Vos droits : lire ce qui est écrit sur vous`,
  signature: fr`Vos droits : signer ou non`,
  assistance: fr`Vos droits : venir avec quelqu'un`,
  droits: fr`Vos autres droits`,
  apporter: fr`Ce qu'il est utile d'apporter`,
  pieges: fr`Les pièges`,
  apres: fr`Après`,
  questions: fr`Questions que vous pouvez poser`,
} as const;

export type TopicId = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];

/** What every card answers in a word or a line: these answers can be compared. */
export const POINTS = {
  obligatoire: fr`Obligatoire pour l'employeur`,
  rythme: fr`Rythme`,
  qui: fr`Qui se voit`,
  evalue: fr`Votre travail y est évalué`,
  ecrit: fr`Un document écrit, exigé par les textes`,
  accompagne: fr`Un droit à venir avec quelqu'un`,
  duree: fr`Durée habituelle`,
} as const;

export type PointId = keyof typeof POINTS;
export const POINT_IDS = Object.keys(POINTS) as readonly PointId[];

/** The words of a short answer, as files and scripts write them. */
export const SHORT_ANSWERS = ['oui', 'non', 'sur-demande', 'selon-les-cas'] as const;
export type ShortAnswer = (typeof SHORT_ANSWERS)[number];

/** The same words for a reader. */
export const SHORT_WORDS: Readonly<Record<ShortAnswer, string>> = {
  oui: 'oui',
  non: 'non',
  'sur-demande': fr`si vous le demandez`,
  'selon-les-cas': fr`selon les cas`,
};
