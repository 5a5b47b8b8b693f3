import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal: to see whether a file is still the one we wrote or read. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
