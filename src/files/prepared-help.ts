/** The help as it was written at build, for the usual widths: asking for it loads nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Widths in columns: the usual terminal or no terminal at all, and the widest that the help takes. */
export const HELP_WIDTHS: readonly number[] = [80, 100];

/**
 * @param words the words before `--help`: none, a verb and its words, or a type
 * @returns null when this help was not written: the command tree makes it then
 */
export function preparedHelp(contentDir: string, words: readonly string[], columns: number): string | null {
  const width = Math.min(columns, 100);
  if (!HELP_WIDTHS.includes(width) || !words.every((word) => /^[a-z][a-z-]*$/.test(word))) return null;
  try {
    return readFileSync(join(contentDir, 'aide', String(width), helpFile(words)), 'utf8');
  } catch {
    return null;
  }
}

/** The file of a help, in the folder of its width. */
export function helpFile(words: readonly string[]): string {
  return `${words.join('.') || '_'}.txt`;
}
