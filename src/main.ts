/** Runs the program. The only place that turns an error into French words and an exit code. */
import { type Command, CommanderError } from 'commander';
import { Interrupted, type Problem, ProblemsError, UsageError, UserError } from './core/problem.ts';
import { withoutControls } from './core/text/normalise.ts';
import { fr, plural } from './core/text/typography.ts';
import type { Host } from './host.ts';
import { createProgram } from './program.ts';

export { realHost } from './host.ts';

/** Exit codes of the command line. */
export const EXIT = { done: 0, refused: 1, usage: 2, bug: 70, interrupted: 130 } as const;

/** @param args what follows the command's name; returns the exit code */
export async function main(args: readonly string[], host: Host): Promise<number> {
  // Names of files and words of the command line may hold terminal escapes: no message lets them through.
  const safe: Host = { ...host, err: (text) => host.err(withoutControls(text)) };
  try {
    const program = createProgram(safe);
    await program.parseAsync(withVerb(args, program), { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return report(error, safe);
  }
}

/** `annuel --court` is `preparer annuel --court`, its help included. */
function withVerb(args: readonly string[], program: Command): string[] {
  const [first] = args;
  const isVerb = program.commands.some((command) => command.name() === first);
  return first === undefined || first.startsWith('-') || isVerb ? [...args] : ['preparer', ...args];
}

function report(error: unknown, host: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Interrupted) {
    host.err(
      error.path === null
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
