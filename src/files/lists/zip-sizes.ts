/** How large the files of a zip archive really are: looked at before anything is made of them. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * True when all the files of the archive together, unpacked, weigh no more than `maxBytes`, whatever they
 * claim. False too for what is no archive, is encrypted or has two files in one place.
 */
export function unpacksWithin(archive: Buffer, maxBytes: number): boolean {
  try {
    return measure(archive, maxBytes);
  } catch {
    return false;
  }
}

function measure(archive: Buffer, maxBytes: number): boolean {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END) return false;
  const count = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  let left = maxBytes;
  const places = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(entry) !== ENTRY) return false;
    const isEncrypted = (archive.readUInt16LE(entry + 8) & 1) === 1;
    const method = archive.readUInt16LE(entry + 10);
    const packed = archive.readUInt32LE(entry + 20);
    const declared = archive.readUInt32LE(entry + 24);
    const place = archive.readUInt32LE(entry + 42);
    if (isEncrypted || declared > left || places.has(place) || (method !== 0 && method !== 8)) return false;
    places.add(place);
    if (archive.readUInt32LE(place) !== LOCAL) return false;
    const start = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28);
    const bytes = archive.subarray(start, start + packed);
    // Throws as soon as there is more than is left.
    const size = method === 0 ? packed : inflateRawSync(bytes, { maxOutputLength: Math.max(1, left) }).length;
    left -= size;
    if (left < 0 || size !== declared) return false;
    entry +=
      46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return count > 0;
}
