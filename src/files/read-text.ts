/** Reads a text file or the standard input, within a stated size, in UTF-8. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { fileError } from './file-errors.ts';

/** Bytes. */
export const MAX_TEMPLATE = 1_000_000;
export const MAX_ANSWERS = 20_000_000;
export const MAX_DOSSIER = 50_000_000;

/** The text of a file. Throws a UserError when it can't be read, is too large or isn't UTF-8. */
export function readText(path: string, maxBytes: number): string {
  let bytes: Buffer;
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
      bytes = readUpTo(file, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error, fr`Impossible de lire`, path);
  }
  return decode(bytes, path, maxBytes);
}

/** The text of a stream to its end. */
export async function readStream(
  input: AsyncIterable<Uint8Array | string>,
  name: string,
  maxBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxBytes) break;
  }
  return decode(Buffer.concat(chunks), name, maxBytes);
}

/** One byte more than allowed shows that there is too much, whatever the file claims to weigh. */
function readUpTo(file: number, maxBytes: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const chunk = Buffer.alloc(Math.min(1 << 20, maxBytes + 1 - length));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string, maxBytes: number): string {
  if (bytes.length > maxBytes) {
    throw new UserError(fr`« ${name} » dépasse ${String(maxBytes / 1_000_000)} Mo.`, fr`Donnez un fichier plus petit.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(
      fr`« ${name} » n'est pas un texte en UTF-8.`,
      fr`Dans votre éditeur, enregistrez-le avec l'encodage UTF-8, puis recommencez.`,
    );
  }
}
