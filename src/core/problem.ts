/** The three kinds of error: the person's, a list of problems in a file, and our bug (any other Error). */

/** A place in a file, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/** One thing that is wrong in a file, told so that it can be mended. */
export type Problem = Place & {
  readonly file: string;
  /** What was found. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy?: string;
};

/** Refused, with a message and a remedy for the person (exit code 1). */
export class UserError extends Error {
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}

/** The command line itself is wrong (exit code 2). */
export class UsageError extends UserError {
  constructor(message: string, remedy?: string) {
    super(message, remedy);
    this.name = 'UsageError';
  }
}

/** A file with problems: all of them at once (exit code 1). */
export class ProblemsError extends UserError {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message);
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** The person stopped; what they typed is in the dossier (exit code 130). */
export class Interrupted extends Error {
  /** The draft's file, or null when nothing had been answered yet. */
  readonly path: string | null;
  /** The verb that goes on from there. */
  readonly verb: string;
  /** What stands and how to go on, where there is no draft to tell of. */
  readonly told: string | undefined;

  constructor(path: string | null, verb = 'reprendre', told?: string) {
    super('interrupted');
    this.name = 'Interrupted';
    this.path = path;
    this.verb = verb;
    this.told = told;
  }
}
