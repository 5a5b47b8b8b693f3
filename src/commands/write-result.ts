/** Results about interviews on stdout: lines for readers, data for scripts. */
import type { OtherName } from '../core/interview-card/card.ts';
import type { Host } from '../host.ts';
import { wrap } from './wrap.ts';

/** Each line is a thought, wrapped to the width of the screen, 80 columns at most. */
export function writeLines(lines: readonly string[], host: Host): void {
  const columns = Math.min(host.columns(), 80);
  host.out(`${lines.map((line) => wrap(line, columns)).join('\n')}\n`);
}

export function writeData(data: unknown, host: Host): void {
  host.out(`${JSON.stringify(data, null, 2)}\n`);
}

/** What data tells of words of yesterday; nothing when there was none. */
export function explained(otherNames: readonly OtherName[]): Record<string, unknown> {
  return otherNames.length === 0
    ? {}
    : { autres_noms: otherNames.map(({ nom, explication }) => ({ nom, explication })) };
}
