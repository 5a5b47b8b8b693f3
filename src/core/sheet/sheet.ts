/**
 * A sheet is a small list of typed blocks: no layout, no escaping. Each format lays it out in its way.
 * A person's text is data in a block and can never become structure.
 */
import type { AnswerState, AnswerValue } from '../interview/answers.ts';

/** A text and whose it is: ours (program or template) or the person's. Both are escaped; only ours is typeset. */
export type Words = { readonly by: 'us' | 'person'; readonly text: string };

export type Inline = readonly Words[];

/** Hidden: left out of the shareable version. */
type Hideable = { readonly hidden?: true };

export type Field = Hideable & { readonly label: string; readonly value: Inline };

export type ListItem = Hideable & {
  /** Stands in bold before the text. */
  readonly lead?: string;
  readonly text: Inline;
  /** A box to tick. */
  readonly box?: true;
  readonly details?: readonly (Hideable & { readonly label?: string; readonly text: Inline })[];
};

export type Block = Hideable &
  (
    | { readonly kind: 'paragraph'; readonly label?: string; readonly text: Inline }
    | { readonly kind: 'fields'; readonly fields: readonly Field[] }
    | { readonly kind: 'list'; readonly label?: string; readonly note?: string; readonly items: readonly ListItem[] }
    /** One item of a composed answer. Its title is empty when it stands alone and has no text of its own. */
    | {
        readonly kind: 'entry';
        readonly title: string;
        readonly text?: Inline;
        readonly aside?: Inline;
        readonly fields: readonly Field[];
      }
    /** Room to write on paper. */
    | { readonly kind: 'room'; readonly label: string; readonly hint?: string; readonly lines: number }
  );

export type SheetSection = Hideable & {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The same object stands on many sheets: a format may lay it out once. */
  readonly shared?: true;
};

/** What stands in the front matter of the Markdown. */
export type SheetMeta = {
  readonly type: string;
  readonly contextes: readonly string[];
  /** Day of the interview, or of the sheet when it isn't known: AAAA-MM-JJ. */
  readonly date: string;
  readonly modele: string;
  readonly version_modele: number;
  readonly partageable: boolean;
  readonly genere_par: string;
};

export type RecordQuestion = {
  readonly id: string;
  readonly question: string;
  readonly genre: string;
  readonly visibilite: 'prive' | 'partageable';
  /** Null: no answer yet. */
  readonly etat: AnswerState | null;
  readonly valeur: AnswerValue | null;
};

export type RecordPlanRow = {
  readonly quoi: string;
  readonly qui: string | null;
  /** AAAA-MM-JJ, or the person's words. */
  readonly echeance: string | null;
  readonly question: string;
};

/** A wording hint: the answer (`rang`: its rank in a list, from 0), the part to mend, what was read. */
export type RecordHint = {
  readonly question: string;
  readonly rang: number;
  readonly champ: string | null;
  readonly code: string;
  readonly extrait: string;
  readonly message: string;
  readonly relance: string;
};

/** The sheet as data: what `--format json` writes. */
export type SheetRecord = {
  readonly version: 1;
  readonly type: string;
  readonly contextes: readonly string[];
  readonly date: string;
  readonly personne: Readonly<Record<string, string>>;
  readonly sections: readonly {
    readonly id: string;
    readonly titre: string;
    readonly questions: readonly RecordQuestion[];
  }[];
  readonly a_chercher: readonly {
    readonly question: string;
    readonly intitule: string;
    readonly ou_trouver: string | null;
  }[];
  readonly plan: readonly RecordPlanRow[];
  readonly conseils: readonly RecordHint[];
};

export type Sheet = {
  readonly meta: SheetMeta;
  readonly title: string;
  readonly head: readonly Field[];
  readonly sections: readonly SheetSection[];
  readonly record: SheetRecord;
  /** Fields of `record.personne` that are private. */
  readonly privatePerson: readonly string[];
};

/** Words of the program or of a template. */
export function ours(text: string): Inline {
  return [{ by: 'us', text }];
}

/** Words of the person, already normalised. */
export function theirs(text: string): Inline {
  return [{ by: 'person', text }];
}
