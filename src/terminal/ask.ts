/** What the program asks of a screen. The commands know these types only; inquirer lives behind them. */
import type { Answer, AnswerValue, Draft } from '../core/interview/answers.ts';
import type { Question } from '../core/template/schema.ts';

export type QuestionRequest = {
  readonly question: Question;
  /** The section's title and its place: shown once, when `firstOfSection`. */
  readonly section: { readonly title: string; readonly intro?: string; readonly first: boolean };
  /** Place of the question on the visible path, from 1, and the length of that path; null before the path begins. */
  readonly progress: { readonly index: number; readonly total: number } | null;
  /** What is already answered, if anything: Enter keeps it. */
  readonly current?: Answer;
  /** Half-typed text of an earlier moment, to start from. */
  readonly draft?: Draft;
  /** True once something of this preparation is on the disk: told beside the progress. */
  readonly saved: boolean;
  /** False in a form, of which nothing is ever written: Ctrl+C then keeps nothing. True when absent. */
  readonly keeps?: boolean;
  /** AAAA-MM-JJ, local: for dates told in words. */
  readonly today: string;
  /** Called at pauses in typing with what is half-typed, null when the field is as it was found. */
  readonly onDraft: (draft: Draft | null) => void | Promise<void>;
};

export type Outcome =
  | { readonly type: 'answer'; readonly value: AnswerValue }
  /** Enter on a prefilled answer. */
  | { readonly type: 'keep' }
  /** Enter on an empty field: deliberately left empty. */
  | { readonly type: 'pass' }
  /** "Je ne sais pas encore". */
  | { readonly type: 'unknown' }
  /** Ctrl+X then Enter: the earlier answer is taken away. */
  | { readonly type: 'clear' }
  /** Esc: what is half-typed comes along and is kept. */
  | { readonly type: 'back'; readonly draft: Draft | null }
  /** Ctrl+G. */
  | { readonly type: 'jump'; readonly draft: Draft | null }
  /** Ctrl+C, SIGTERM, closed window. */
  | { readonly type: 'interrupted'; readonly draft: Draft | null };

export type Option<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** One plain line that tells it from the others. */
  readonly detail?: string;
};

export type ChooseRequest<T extends string> = {
  readonly message: string;
  readonly options: readonly Option<T>[];
  readonly initial?: T;
};

export type ChooseOutcome<T extends string> =
  | { readonly type: 'chosen'; readonly value: T }
  | { readonly type: 'back' }
  | { readonly type: 'interrupted' };

export type PauseRequest = {
  /** Where one is, above the message. */
  readonly progress?: string;
  readonly message: string;
  /** What Enter and Esc do now, in a word or two. */
  readonly enterDoes: string;
  readonly escapeDoes: string;
};

export type PauseOutcome = 'go' | 'back' | 'interrupted';

export type EntryOutcome =
  | { readonly type: 'text'; readonly text: string }
  /** Esc: with what stood in the field. */
  | { readonly type: 'back'; readonly text: string }
  | { readonly type: 'interrupted' };

/** One call, one question: the order of the interview is decided elsewhere. */
export type Ask = {
  readonly question: (request: QuestionRequest) => Promise<Outcome>;
  readonly choose: <T extends string>(request: ChooseRequest<T>) => Promise<ChooseOutcome<T>>;
  /** One line of text (a file name, for instance); null when the person goes back or stops. */
  readonly line: (request: { readonly message: string; readonly initial?: string }) => Promise<string | null>;
  /** One line of text, where going back and stopping are not the same. */
  readonly entry: (request: { readonly message: string; readonly initial?: string }) => Promise<EntryOutcome>;
  /** Waits for Enter: nothing moves on the screen meanwhile. */
  readonly pause: (request: PauseRequest) => Promise<PauseOutcome>;
};
