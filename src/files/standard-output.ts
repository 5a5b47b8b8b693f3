/** What stands for the standard output in the place of a path. */
export const STDOUT = '-';

/** True for the words that mean the standard output: `/dev/stdout` can't always be opened as a file. */
export function isStdout(output: string | undefined): boolean {
  return output === STDOUT || output === '/dev/stdout';
}
