/** Bytes of a list -> its text in pieces: UTF-8, UTF-16 with its mark, or Windows-1252 as old tables are saved. */

/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has controls. Five places are empty. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

type Decode = (bytes: Buffer) => string;

/**
 * The text with line feeds for any line end and without a mark at its start. The first sign beyond ASCII
 * decides between UTF-8 and Windows-1252; what doesn't fit afterwards becomes U+FFFD.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let held: Buffer = Buffer.alloc(0);
  let isFirst = true;
  let endsInReturn = false;
  const lines = (text: string): string => {
    if (!endsInReturn && !text.includes('\r')) return text;
    const whole = endsInReturn ? `\r${text}` : text;
    endsInReturn = whole.endsWith('\r');
    return (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  };
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk as Uint8Array);
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    if (isFirst && held.length < 3) continue;
    if (isFirst) decode = markedDecoder(held);
    isFirst = false;
    if (decode === null) {
      const start = held.findIndex((byte) => byte > 0x7f);
      // A sign may be cut between two pieces: it is judged with the next one.
      if (start >= 0 && held.length - start < 4) {
        yield lines(held.toString('latin1', 0, start));
        held = held.subarray(start);
        continue;
      }
      decode = start < 0 ? null : decoderFor(held.subarray(start, start + 4));
    }
    const text = decode === null ? held.toString('latin1') : decode(held);
    held = Buffer.alloc(0);
    yield lines(text);
  }
  const rest = held.length === 0 ? '' : (decode ?? markedDecoder(held) ?? decoderFor(held))(held);
  yield lines(`${rest}${decode?.(Buffer.alloc(0)) ?? ''}`) + (endsInReturn ? '\n' : '');
}

function markedDecoder(start: Buffer): Decode | null {
  if (start[0] === 0xff && start[1] === 0xfe) return streaming('utf-16le');
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return streaming('utf-8');
  return null;
}

/** @param sign the bytes from the first that is beyond ASCII */
function decoderFor(sign: Buffer): Decode {
  const length = /^[\xc2-\xdf][\x80-\xbf]|^[\xe0-\xef][\x80-\xbf]{2}|^[\xf0-\xf4][\x80-\xbf]{3}/;
  const text = sign.toString('latin1');
  return length.test(text) || !/[\x80-\xff]/.test(text) ? streaming('utf-8') : windows;
}

function streaming(encoding: 'utf-8' | 'utf-16le'): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: bytes.length > 0 });
}

function windows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}
