/** The YAML reader's errors in French: what was found, what to write. */
import { fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';

type Explanation = readonly [message: string, remedy: string];

const QUOTE_IT = fr`Mettez le texte entre guillemets doubles : "…".`;

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ALIAS_PROPS: [
    fr`Un renvoi YAML (*nom) ne peut rien porter d'autre.`,
    fr`Recopiez le texte ; s'il commence par *, mettez-le entre guillemets.`,
  ],
  BAD_ALIAS: [fr`Le signe * ou & au début d'un texte a un sens pour YAML.`, QUOTE_IT],
  BAD_DIRECTIVE: [fr`Le signe % au début d'une ligne a un sens pour YAML.`, QUOTE_IT],
  BAD_DQ_ESCAPE: [
    fr`Dans un texte entre guillemets doubles, la barre oblique inversée (\\) a un sens.`,
    fr`Doublez-la (\\\\), ou mettez le texte entre apostrophes simples : '…'.`,
  ],
  BAD_INDENT: [
    fr`Le décalage de cette ligne ne correspond à aucune des lignes au-dessus, ou un crochet n'est pas fermé.`,
    fr`Alignez la ligne sur les autres clés du même niveau, avec des espaces ; fermez chaque [ et chaque {.`,
  ],
  BAD_PROP_ORDER: [fr`Des signes & et ! de YAML sont mal placés.`, QUOTE_IT],
  BAD_SCALAR_START: [fr`Un texte ne peut pas commencer par ce signe (@, \`, %) sans guillemets.`, QUOTE_IT],
  BAD_COLLECTION_TYPE: [fr`Une étiquette YAML (!) ne convient pas à ce contenu.`, fr`Effacez l'étiquette.`],
  BLOCK_AS_IMPLICIT_KEY: [
    fr`Ce texte contient un deux-points suivi d'une espace : YAML y voit une clé.`,
    fr`Mettez tout le texte entre guillemets : "Réussite : décrivez-la".`,
  ],
  BLOCK_IN_FLOW: [
    fr`Un texte sur plusieurs lignes ne peut pas se trouver entre crochets.`,
    fr`Écrivez la liste avec un tiret par ligne.`,
  ],
  DUPLICATE_KEY: [fr`Cette clé est déjà écrite plus haut, au même niveau.`, fr`Gardez une seule des deux.`],
  MISSING_CHAR: [
    fr`Il manque un signe : guillemet, crochet fermant, ou deux-points suivi d'une espace.`,
    fr`Fermez le guillemet ou le crochet ; écrivez « clé: valeur » avec une espace après le deux-points.`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    fr`Une clé tient sur une seule ligne ; le texte de la ligne précédente continue sans doute ici.`,
    fr`Vérifiez le décalage des deux lignes, ou mettez le texte entre guillemets.`,
  ],
  MULTIPLE_ANCHORS: [fr`Plusieurs signes & se suivent.`, QUOTE_IT],
  MULTIPLE_DOCS: [
    fr`Une ligne « --- » coupe le fichier en deux.`,
    fr`Gardez un seul document : effacez la ligne, ou mettez-la entre guillemets si elle fait partie du texte.`,
  ],
  MULTIPLE_TAGS: [fr`Plusieurs étiquettes (!) se suivent.`, QUOTE_IT],
  NON_STRING_KEY: [fr`Une clé doit être un mot.`, fr`Mettez la clé entre guillemets.`],
  RESOURCE_EXHAUSTION: [fr`Le fichier emboîte trop de niveaux.`, fr`Écrivez-le plus simplement.`],
  TAB_AS_INDENT: [fr`Le début de cette ligne contient une tabulation.`, fr`Remplacez-la par des espaces.`],
  TAG_RESOLVE_FAILED: [fr`Un texte qui commence par ! a un sens pour YAML.`, QUOTE_IT],
  UNEXPECTED_TOKEN: [
    fr`Le texte ne peut pas continuer ainsi : un guillemet ou une apostrophe l'a fermé trop tôt, ou un signe est mal placé.`,
    fr`Entre apostrophes simples, doublez l'apostrophe ('l''équipe'), ou employez des guillemets doubles ("l'équipe").`,
  ],
};

/**
 * French words for an error code of the YAML reader.
 * @param line the line of the file it points to, for the traps that only the text shows
 */
export function explainYamlError(code: string, line: string): Explanation {
  const glued = /^[ \t-]*([\p{L}\d_-]+) ?:[\u00a0\u202f]/u.exec(line);
  if (glued?.[1]) return noBreakSpaceTrap(glued[1]);
  return EXPLANATIONS[code] ?? [fr`Cette ligne n'est pas du YAML correct (${code}).`, QUOTE_IT];
}

/** For a no-break space right after the colon of a key. */
export function noBreakSpaceTrap(key: string): Explanation {
  return [
    fr`Après « ${excerpt(key)}: », l'espace est une espace insécable : YAML ne voit pas la clé.`,
    fr`Effacez cette espace et tapez une espace ordinaire.`,
  ];
}
