import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLines } from './read-text.ts';

const FOLDER = new URL('./broken/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));

/** Beside each template, a line a problem: `line:column words … other words`, in the order of the file. */
function expectedOf(name: string): { place: string; words: string[] }[] {
  const lines = readFileSync(new URL(`${name}.problems.txt`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [, place = '', words = ''] = /^(\d+:\d+) (.+)$/.exec(line) ?? [];
    return { place, words: words.split(' … ') };
  });
}

describe('a broken template', () => {
  it('is found in the folder, with its problems beside', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(100);
    for (const name of NAMES) {
      const expected = expectedOf(name);
      expect(expected.length, name).toBeGreaterThan(0);
      for (const { place, words } of expected) {
        expect(place, name).toMatch(/^\d+:\d+$/);
        for (const each of words) expect(each.trim().length, name).toBeGreaterThan(2);
      }
    }
  });

  it.each(NAMES)('%s: exactly its problems, all at once', (name) => {
    const found = problemLines(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));
    const expected = expectedOf(name);
    expect(
      found.map((line) => line.split(' ')[0]),
      found.join('\n'),
    ).toEqual(expected.map(({ place }) => place));
    expected.forEach(({ words }, index) => {
      for (const each of words) expect(found[index]).toContain(each);
    });
  });
});
