/** Words of yesterday for an interview of today: told, with the law, and understood. */
import { describe, expect, it } from 'vitest';
import { inPlace } from '../case-table/run-case.ts';
import { inProcess } from './test-host.ts';

async function prepare(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const results: { code: number | null; out: string; err: string }[] = [];
  await inPlace(async (place) => {
    results.push(await inProcess([...args, '--sortie', '-'], '', place));
  });
  const [result] = results;
  if (!result) throw new Error('It was not run.');
  return result;
}

describe('`professionnel`', () => {
  it('explains the change of October 2025 with its article, and goes on with `parcours`', async () => {
    const { code, out, err } = await prepare('professionnel', '--contexte', 'retour');
    expect(code).toBe(0);
    const words = err.replace(/\s+/g, ' ');
    for (const said of ['octobre 2025', 'tous les 4 ans', 'L6315-1', 'fonction publique'])
      expect(words).toContain(said);
    expect(out).toBe((await prepare('parcours', '--contexte', 'retour')).out);
    expect(out).toContain('type: "parcours"');
  });

  it('is the same interview when both words are given', async () => {
    const { code, err } = await prepare('professionnel', 'parcours');
    expect(code).toBe(0);
    expect(err).not.toContain('Plusieurs entretiens');
  });
});
