/**
 * Stands in for atomically, by which conf writes: there is one atomic writer here, and atomically would end the
 * program at a signal before a draft is saved.
 */
import { writeAtomic } from './atomic-write.ts';

export function writeFileSync(path: string, data: string): void {
  writeAtomic(path, data);
}
