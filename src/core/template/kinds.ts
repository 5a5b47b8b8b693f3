/**
 * The kinds of question (`genre`) and, for the composed ones, their parts.
 * This table is the only place that knows them: the schema, the reader of answers, the prompts,
 * the sheet and the documentation follow it.
 */

/** How one part of a composed answer is typed and checked. */
export type PartKind = 'texte' | 'ligne' | 'echeance' | 'choix';

export type Part = {
  readonly id: string;
  readonly kind: PartKind;
  /** What stands before the part on the sheet. */
  readonly label: string;
  /** What is asked on the screen. */
  readonly prompt: string;
  /** True for what is never shown on the shared version (a floor, a fallback). */
  readonly private?: true;
  readonly choices?: readonly {
    readonly id: string;
    readonly label: string;
    /** What choosing it tells of the person's wish: keys of a situation. */
    readonly tells?: Readonly<Record<string, string>>;
  }[];
};

export type ComposedKind = {
  /** One item, as it is called on the sheet. */
  readonly item: string;
  readonly parts: readonly Part[];
  /** The part that receives an answer given as one text. */
  readonly freePart: string;
  /** The part that names the item on the sheet and stands in its title. */
  readonly titlePart?: string;
  /** The part that stands beside the title. */
  readonly asidePart?: string;
};

export const SIMPLE_KINDS = [
  'ligne',
  'texte',
  'liste',
  'choix',
  'choix-multiple',
  'oui-non',
  'nombre',
  'date',
  'echelle',
] as const;

export const COMPOSED_KINDS = {
  reussite: {
    item: 'Réussite',
    freePart: 'situation',
    asidePart: 'periode',
    parts: [
      {
        id: 'situation',
        kind: 'texte',
        label: 'Situation',
        prompt: 'La situation : que fallait-il faire, ou résoudre ?',
      },
      { id: 'action', kind: 'texte', label: 'Ce que j’ai fait', prompt: 'Ce que vous avez fait, vous' },
      { id: 'resultat', kind: 'texte', label: 'Résultat', prompt: 'Ce que cela a changé' },
      {
        id: 'preuve',
        kind: 'texte',
        label: 'Ce qui le montre',
        prompt: 'Ce qui le montre : un chiffre, un avant et un après, un document, un témoin',
      },
      { id: 'periode', kind: 'ligne', label: 'Période', prompt: 'Quand ?' },
    ],
  },
  difficulte: {
    item: 'Difficulté',
    freePart: 'fait',
    parts: [
      {
        id: 'fait',
        kind: 'texte',
        label: 'Les faits',
        prompt: 'Les faits : que s’est-il passé, quand, combien de fois ?',
      },
      { id: 'effet', kind: 'texte', label: 'Effet sur le travail', prompt: 'L’effet sur le travail' },
      { id: 'cause', kind: 'texte', label: 'Cause', prompt: 'La cause, d’après vous, et ce qui ne dépend pas de vous' },
      { id: 'essaye', kind: 'texte', label: 'Déjà essayé', prompt: 'Ce que vous avez déjà essayé' },
      { id: 'demande', kind: 'texte', label: 'Ce que je demande', prompt: 'Ce que vous demandez' },
    ],
  },
  objectif: {
    item: 'Objectif',
    freePart: 'intitule',
    titlePart: 'intitule',
    parts: [
      { id: 'intitule', kind: 'texte', label: 'Objectif', prompt: 'L’objectif, en une phrase' },
      { id: 'indicateur', kind: 'texte', label: 'Comment on le mesure', prompt: 'À quoi voit-on qu’il est tenu ?' },
      {
        id: 'atteinte',
        kind: 'choix',
        label: 'Où il en est',
        prompt: 'Où en est-il ?',
        choices: [
          { id: 'tenu', label: 'tenu' },
          { id: 'partiel', label: 'tenu en partie' },
          { id: 'non-tenu', label: 'non tenu' },
          { id: 'sans-objet', label: 'sans objet aujourd’hui' },
        ],
      },
      { id: 'contexte', kind: 'texte', label: 'Contexte', prompt: 'Le contexte : ce qui a aidé, ce qui a manqué' },
      { id: 'echeance', kind: 'echeance', label: 'Échéance', prompt: 'Pour quand ?' },
    ],
  },
  formation: {
    item: 'Formation',
    freePart: 'intitule',
    titlePart: 'intitule',
    parts: [
      { id: 'intitule', kind: 'texte', label: 'Formation', prompt: 'Quelle formation, ou quel savoir-faire ?' },
      {
        id: 'pourquoi',
        kind: 'texte',
        label: 'Pourquoi',
        prompt: 'Pourquoi : ce que vous ferez mieux, ou ce qui deviendra possible',
      },
      {
        id: 'besoin',
        kind: 'choix',
        label: 'Besoin',
        prompt: 'À quoi sert-elle d’abord ?',
        choices: [
          { id: 'poste', label: 'mon poste actuel', tells: { but: 'competence' } },
          {
            id: 'evolution',
            label: 'une évolution de mon poste ou dans l’entreprise',
            tells: { but: 'evoluer-en-interne' },
          },
          { id: 'personnel', label: 'un projet personnel' },
        ],
      },
      { id: 'quand', kind: 'echeance', label: 'Quand', prompt: 'Quand ?' },
      {
        id: 'financement',
        kind: 'ligne',
        label: 'Financement',
        prompt: 'Qui la paierait : l’entreprise, votre CPF, les deux ?',
      },
    ],
  },
  demande: {
    item: 'Demande',
    freePart: 'objet',
    titlePart: 'objet',
    parts: [
      { id: 'objet', kind: 'texte', label: 'Ce que je demande', prompt: 'Ce que vous demandez' },
      {
        id: 'motif',
        kind: 'texte',
        label: 'Pourquoi',
        prompt: 'Pourquoi : le lien avec le travail, l’équipe ou votre parcours',
      },
      { id: 'ideal', kind: 'texte', label: 'L’idéal', prompt: 'La meilleure réponse que vous puissiez espérer' },
      {
        id: 'acceptable',
        kind: 'texte',
        label: 'Ce qui m’irait',
        prompt: 'Une réponse qui vous irait (reste pour vous)',
        private: true,
      },
      {
        id: 'minimum',
        kind: 'texte',
        label: 'Le minimum',
        prompt: 'En dessous de quoi c’est non (reste pour vous)',
        private: true,
      },
      { id: 'decideur', kind: 'ligne', label: 'Qui décide', prompt: 'Qui peut décider ?' },
      { id: 'echeance', kind: 'echeance', label: 'Pour quand', prompt: 'Pour quand ?' },
    ],
  },
  engagement: {
    item: 'Engagement',
    freePart: 'quoi',
    parts: [
      { id: 'qui', kind: 'ligne', label: 'Qui', prompt: 'Qui s’engage ?' },
      { id: 'quoi', kind: 'texte', label: 'Quoi', prompt: 'À quoi ?' },
      { id: 'echeance', kind: 'echeance', label: 'Pour quand', prompt: 'Pour quand ?' },
    ],
  },
} as const satisfies Record<string, ComposedKind>;

export type SimpleKindId = (typeof SIMPLE_KINDS)[number];
export type ComposedKindId = keyof typeof COMPOSED_KINDS;
export type KindId = SimpleKindId | ComposedKindId;

export const KIND_IDS: readonly KindId[] = [...SIMPLE_KINDS, ...(Object.keys(COMPOSED_KINDS) as ComposedKindId[])];

/** The parts of a composed kind, or null for a simple one. */
export function composedKind(kind: KindId): ComposedKind | null {
  return kind in COMPOSED_KINDS ? COMPOSED_KINDS[kind as ComposedKindId] : null;
}

/** The kind as a question asks it: without the parts that its `sans` leaves out. Null for a simple kind. */
export function askedKind(question: {
  readonly genre: KindId;
  readonly sans?: readonly string[] | undefined;
}): ComposedKind | null {
  const kind = composedKind(question.genre);
  const { sans } = question;
  return kind && sans ? { ...kind, parts: kind.parts.filter((part) => !sans.includes(part.id)) } : kind;
}
