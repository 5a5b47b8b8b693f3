/** A disk for tests: the real one, with calls that are recorded and may fail. */
import * as fs from 'node:fs';
import type { Disk } from '../../src/files/atomic-write.ts';

export type Call = keyof Disk;

type FailingDisk = { readonly disk: Disk; readonly calls: readonly string[]; readonly met: () => string | null };

/**
 * @param fails the call that fails
 * @param code the error of the system
 * @param from the first of its calls that fails, from 1
 */
export function failingDisk(fails: Call | null, code = 'ENOSPC', from = 1): FailingDisk {
  const calls: string[] = [];
  let met: string | null = null;
  const disk = new Proxy<Disk>(fs, {
    get: (real, name: Call) => {
      const call = real[name] as (...args: readonly unknown[]) => unknown;
      return (...args: readonly unknown[]) => {
        calls.push(name);
        if (name === fails && calls.filter((earlier) => earlier === name).length >= from) {
          met = code;
          throw Object.assign(new Error(`${code}: injected, ${name}`), { code });
        }
        return call(...args);
      };
    },
  });
  return { disk, calls, met: () => met };
}
