/** What one row of the table is: files put there, runs of the program, what each must say and leave behind. */

/** What stands at a path before a run. Paths begin with `cwd/` or `home/`, or with `/` for what is only looked at. */
export type Entry =
  | string
  | Uint8Array
  | { readonly folder: true }
  | { readonly link: string }
  /** Last change, in seconds since 1970: for what is latest. */
  | { readonly text: string; readonly changed: number }
  /** A file of that many zero bytes. */
  | { readonly zeros: number };

export type Files = Readonly<Record<string, Entry>>;

/**
 * `{cwd}` and `{home}` stand for the folders of the run in texts, not in regular expressions. For `has` and
 * `not`, no-break spaces are read as spaces.
 */
export type Words = {
  readonly is?: string;
  readonly has?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
  /** Any further look at it. */
  readonly also?: (text: string) => void;
};

export type Run = {
  /** `{cwd}` and `{home}` stand for the folders of the run. */
  readonly args: readonly string[];
  readonly stdin?: string;
  /** Written just before this run. */
  readonly put?: Files;
  /** Files whose last change is set back to `OLD` before this run, so that a new write shows. */
  readonly age?: readonly string[];
  readonly code: 0 | 1 | 2;
  /** The result: with another code than 0 it must be empty, unless it is said here. */
  readonly out?: Words;
  readonly err?: Words;
};

export type Left = Words & {
  /** Octal permission bits. */
  readonly mode?: number;
  /** Not written since `age`. */
  readonly untouched?: true;
  /** Still a link to that place. */
  readonly linkTo?: string;
  /** Still a device. */
  readonly device?: true;
};

export type Case = {
  readonly name: string;
  readonly files?: Files;
  readonly runs: readonly Run[];
  /** Files afterwards; null: there is none. */
  readonly left?: Readonly<Record<string, Left | null>>;
  /** The exact names in a folder afterwards, in any order. */
  readonly names?: Readonly<Record<string, readonly (string | RegExp)[]>>;
};

/** 2001-09-09, in seconds. */
export const OLD = 1_000_000_000;

/** The folders of one run of a case. */
export type Place = { readonly cwd: string; readonly home: string };

export type Result = { readonly code: number | null; readonly out: string; readonly err: string };

/** One way to run the program. */
export type Runner = (args: readonly string[], stdin: string, place: Place) => Promise<Result>;
