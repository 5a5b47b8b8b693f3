/** Text that may be shown or edited: nothing in it can move the cursor or colour the screen. */

const PLAIN = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\n]*$/;

/**
 * CSI, OSC and two-letter sequences; bounded, so that no text makes them slow. Node's own
 * `stripVTControlCharacters` also takes letters that follow a sequence when a BEL comes later.
 */
const ESCAPES = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]',
    '\\u001b[\\]P_^][^\\u0007\\u001b]{0,4096}(?:\\u0007|\\u001b\\\\)',
    '\\u001b[ -/]{0,8}[0-~]',
  ].join('|'),
  'g',
);
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The text without escape sequences and control characters; line ends become line feeds, tabs
 * spaces. Composed (NFC) as answers are: a letter and its accent are one thing to move over.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ESCAPES, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .toWellFormed()
    .normalize('NFC');
}

/** The same on one line: line ends, and the spaces around them, become one space. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return clean.includes('\n') ? clean.replace(/^\n+|\n+$/g, '').replace(/ *\n+ */g, ' ') : clean;
}
