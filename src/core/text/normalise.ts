/**
 * What the program keeps of a typed or pasted text. Applied once, when an answer enters the program;
 * every format then shows exactly this.
 *
 * - terminal escape sequences, control characters, bidirectional overrides and byte-order marks go;
 * - any line end (CRLF, CR, U+2028, U+2029, U+0085) becomes a line feed, a tab becomes a space;
 * - spaces around each line go, so do empty lines at both ends; several empty lines become one;
 * - characters are composed (NFC), lone surrogates become U+FFFD.
 *
 * Nothing else: words, quotes, dashes, no-break spaces and emoji stay as typed.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ESCAPES, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .toWellFormed()
    .normalize('NFC')
    .split('\n')
    .map(trimSpaces)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '');
}

/** The same on one line: for names, titles and other answers that have no lines. */
export function normaliseLine(text: string): string {
  return trimSpaces(normalise(text).replace(/ *\n+ */g, ' '));
}

/** The text without terminal escapes and control characters, line ends and spaces as they are: for messages. */
export function withoutControls(text: string): string {
  return text.replace(ESCAPES, '').replace(UNPRINTABLE, '');
}

/** Words of one line without anything to clean: the usual case, answered at once. */
const PLAIN = /^(?! )[ -~À-ÿŒœ’«» ]*(?<! )$/;

/** CSI and OSC sequences as terminals know them; bounded, so that no text makes them slow. */
const ESCAPES = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]',
    '\\u001b\\][^\\u0007\\u001b]{0,4096}(?:\\u0007|\\u001b\\\\)',
    '\\u001b[ -/]{0,8}[0-~]',
  ].join('|'),
  'g',
);

const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Spaces only: no-break spaces are the person's. */
function trimSpaces(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && line.charCodeAt(start) === 32) start += 1;
  while (end > start && line.charCodeAt(end - 1) === 32) end -= 1;
  return line.slice(start, end);
}
