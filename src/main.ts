/** Runs the program. The only place that turns an error into French words and an exit code. */
import { Interrupted, type Problem, ProblemsError, UsageError, UserError } from './core/problem.ts';
import { withoutControls } from './core/text/normalise.ts';
import { fr, plural } from './core/text/typography.ts';
import { isVerb } from './core/verbs.ts';
import { preparedHelp } from './files/prepared-help.ts';
import type { Host } from './host.ts';

export { realHost } from './host.ts';

/** Exit codes of the command line. */
export const EXIT = { done: 0, refused: 1, usage: 2, bug: 70, interrupted: 130 } as const;

/** @param args what follows the command's name; returns the exit code */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const prepared = preparedAnswer(args, host);
  if (prepared !== null) {
    host.out(prepared);
    return EXIT.done;
  }
  // Names of files and words of the command line may hold terminal escapes: no message lets them through.
  const safe: Host = { ...host, err: (text) => host.err(withoutControls(text)) };
  try {
    const { createProgram } = await import('./program.ts');
    const words = withVerb(args);
    const [verb = 'preparer'] = words;
    await createProgram(safe, isVerb(verb) ? [verb] : undefined).parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return report(error, safe);
  }
}

/** The version, and the help as it was written at build: the command tree isn't needed for them. */
function preparedAnswer(args: readonly string[], { version, contentDir, columns }: Host): string | null {
  const last = args.at(-1);
  if (args.length === 1 && (last === '--version' || last === '-V')) return `${version}\n`;
  return last === '--help' || last === '-h' ? preparedHelp(contentDir, args.slice(0, -1), columns()) : null;
}

/** `annuel --court` is `preparer annuel --court`, its help included. */
function withVerb(args: readonly string[]): string[] {
  const [first] = args;
  return first === undefined || first.startsWith('-') || isVerb(first) ? [...args] : ['preparer', ...args];
}

/** The library's way to end, known by its code: the library itself is loaded by then, or had nothing to say. */
function isCommanderError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function report(error: unknown, host: Host): number {
  if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Interrupted) {
    host.err(
      error.told !== undefined
        ? `\n${error.told}\n`
        : error.path === null
          ? fr`\nArrêté. Rien n'était encore écrit.\n`
          : fr`\nArrêté. Vos réponses sont enregistrées :\n${error.path}\nPour reprendre :\n  prep-entretien ${error.verb}\n`,
    );
    return EXIT.interrupted;
  }
  if (error instanceof ProblemsError) {
    const told = error.problems.slice(0, MOST_PROBLEMS);
    const rest = error.problems.length - told.length;
    const more = rest > 0 ? fr`… et ${plural(rest, 'autre problème', 'autres problèmes')}.\n` : '';
    host.err(`${error.message}\n${told.map(problemLine).join('')}${more}`);
    return EXIT.refused;
  }
  if (error instanceof UserError) {
    host.err(`${error.message}\n${error.remedy ? `${error.remedy}\n` : ''}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.refused;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.err(fr`Le programme a rencontré un défaut ; vos réponses déjà enregistrées sont intactes.\n`);
  host.err(`${stack}\n`);
  return EXIT.bug;
}

/** More than a person reads: a file that isn't YAML at all may have thousands. */
const MOST_PROBLEMS = 200;

/** `fichier:ligne:colonne : ce qui a été trouvé. Ce qu'il faut écrire.` */
function problemLine(problem: Problem): string {
  const remedy = problem.remedy ? ` ${problem.remedy}` : '';
  return `${problem.file}:${problem.line}:${problem.column}\u00a0: ${problem.message}${remedy}\n`;
}
