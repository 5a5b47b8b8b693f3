/** The compiled wording rules: what the build writes and the program loads without YAML or a schema library. */

/** One place of a pattern; what it can match is told by the one key that is there. */
export type Element =
  /** One of these words, folded. */
  | { readonly mot: string }
  /** A word that begins, or ends, so. */
  | { readonly debut: string }
  | { readonly fin: string }
  /** An entry of the list of that rank. */
  | { readonly liste: number }
  /** These, one after the other. */
  | { readonly suite: readonly Element[] }
  /** Any of these. */
  | { readonly ou: readonly Element[] }
  /** That, or nothing. */
  | { readonly peut: Element }
  /** Matches nothing, where that doesn't follow. */
  | { readonly pas: Element }
  /** Matches nothing, where that doesn't end just before. */
  | { readonly sans: Element }
  /** Up to `trou` words, not beyond a comma or a colon, beyond them, or beyond full stops too. */
  | { readonly trou: number; readonly au_dela: Beyond }
  | { readonly borne: Edge }
  | { readonly signe: Sign };

/** What a gap may cross: nothing, the end of a clause, the end of a sentence. */
export type Beyond = 'rien' | 'membre' | 'phrase';

/** Edges: the start of the text, the start or the end of a sentence or of a clause. */
export type Edge = 'texte-debut' | 'phrase-debut' | 'phrase-fin' | 'membre-debut' | 'membre-fin';

/** What a token is besides its letters. */
export type Sign =
  | 'nombre'
  | 'annee'
  | 'nom'
  | 'majuscule'
  | 'sigle'
  | 'mail'
  | 'telephone'
  | 'compte'
  | 'secu'
  | 'mot'
  | 'cite'
  | 'grave';

export type Pattern = readonly Element[];

/** A named list: words that are looked up at once, and patterns. */
export type CompiledList = { readonly nom: string; readonly mots: string; readonly motifs: readonly Pattern[] };

export const KINDS = ['reussite', 'difficulte', 'demande'] as const;
export type AnswerKind = (typeof KINDS)[number];

export const HINT_CODES = [
  'sans-resultat',
  'sans-preuve',
  'minimisation',
  'role-flou',
  'vague',
  'accusation',
  'absolu',
  'auto-accusation',
  'sans-demande',
  'sans-fait',
  'sans-echeance',
  'sans-motif',
  'sante',
  'vie-privee',
  'tiers-nomme',
  'coordonnees',
  'injure',
] as const;
export type HintCode = (typeof HINT_CODES)[number];

/** When a rule speaks: a list that is found, or a combination. */
export type Condition =
  | { readonly liste: number }
  | { readonly tous: readonly Condition[] }
  | { readonly un: readonly Condition[] }
  | { readonly aucun: readonly Condition[] }
  /** That part of a composed answer is filled with words that say something. */
  | { readonly partie: string };

export type CompiledRule = {
  readonly code: HintCode;
  readonly genres: readonly AnswerKind[];
  /** True when it also reads texts of no kind. */
  readonly libre: boolean;
  readonly niveau: 'alerte' | 'conseil';
  readonly quand: Condition;
  /** The lists whose match is quoted; the first sentence is quoted when there are none. */
  readonly cite: readonly number[];
  /** The part to mend, for each kind; absent: the part that holds the quotation. */
  readonly champ: Readonly<Partial<Record<AnswerKind, string>>>;
  readonly message: string;
  readonly relance: string;
  readonly exemple: { readonly avant: string; readonly apres: string };
  readonly neutre: string | null;
};

/** Words that may follow an elision, and words that only look like an elision and one of these; between spaces. */
export type Elisions = { readonly mots: string; readonly entiers: string };

export type CompiledAdvice = {
  /** Contractions and abbreviations as typed, folded, and the words they stand for. */
  readonly ecritures: Readonly<Record<string, string>>;
  readonly elisions: Elisions;
  readonly listes: readonly CompiledList[];
  readonly regles: readonly CompiledRule[];
};
