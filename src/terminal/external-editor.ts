/** The person's own editor, on a key and only if they have chosen one. */

/**
 * A function that opens a text in `$VISUAL` or `$EDITOR` and gives it back as it was saved; null
 * when the editor could not be started or failed. Undefined when none is chosen.
 * The text lies meanwhile in a folder that only its owner can read, and is then deleted.
 */
export function externalEditor(
  env: Readonly<Record<string, string | undefined>>,
): ((text: string) => Promise<string | null>) | undefined {
  const command = env.VISUAL || env.EDITOR;
  if (!command) return undefined;
  return async (text) => {
    // Loaded on the key: the first question doesn't wait for them.
    const [{ spawn }, { mkdtemp, readFile, rm, writeFile }, { tmpdir }, { join }] = await Promise.all([
      import('node:child_process'),
      import('node:fs/promises'),
      import('node:os'),
      import('node:path'),
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'prep-entretien-'));
    try {
      const file = join(folder, 'reponse.txt');
      await writeFile(file, `${text}\n`, { mode: 0o600 });
      const [program = command, ...options] = commandWords(command);
      const child = spawn(program, [...options, file], { stdio: 'inherit' });
      const code = await new Promise<number | null>((resolve) => {
        child.once('error', () => resolve(null));
        child.once('exit', resolve);
      });
      return code === 0 ? (await readFile(file, 'utf8')).replace(/\n$/, '') : null;
    } catch {
      return null;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** `code --wait`, `"C:\\Program Files\\Editor\\editor.exe" -n`: words, quoted or not; no shell reads them. */
function commandWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}
