/** How many columns a text takes on a terminal. */

let segmenter: Intl.Segmenter | undefined;

/** Made when the first text needs it: it takes longer to make than the first screen to draw. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
  return segmenter;
}

/** Letters, signs and spaces of French, and the symbols of our prompts, that are one code unit, one grapheme and one column each. */
const SIMPLE =
  /^[ -~\u00a0-\u02ff\u2010-\u2027\u202f\u2030-\u205e\u20ac\u2190-\u2193\u2500-\u257f\u25cb\u25cf\u2714]*$/;

/** Everything up to the next place where a grapheme may be more than one code unit. */
const SIMPLE_RUN =
  /[ -~\u00a0-\u02ff\u2010-\u2027\u202f\u2030-\u205e\u20ac\u2190-\u2193\u2500-\u257f\u25cb\u25cf\u2714]+/y;

const WIDE = new RegExp(
  [
    '^[\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f',
    '\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6',
    '\\u{17000}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3fffd}]',
  ].join(''),
  'u',
);
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f|^[\u{1f1e6}-\u{1f1ff}]/u;
const INVISIBLE = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u;

export type Grapheme = { readonly text: string; readonly width: number };

/** True when every character is one code unit, one grapheme and one column. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** The columns of one grapheme: 0 for what only marks its neighbour, 2 for wide signs and emoji. */
export function graphemeWidth(grapheme: string): number {
  if (SIMPLE.test(grapheme)) return grapheme.length;
  if (INVISIBLE.test(grapheme)) return 0;
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}

/** The columns of a text without line ends or escape sequences. */
export function textWidth(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const grapheme of eachGrapheme(text)) width += grapheme.width;
  return width;
}

/** The graphemes of a text in order. Runs of simple letters don't go through the slow segmenter. */
export function* eachGrapheme(text: string): Generator<Grapheme> {
  let index = 0;
  while (index < text.length) {
    SIMPLE_RUN.lastIndex = index;
    const run = SIMPLE_RUN.exec(text)?.[0].length ?? 0;
    const isLast = index + run === text.length;
    // The last letter of a run may carry the mark that follows it.
    for (const end = index + run - (isLast ? 0 : 1); index < end; index += 1) {
      yield { text: text.charAt(index), width: 1 };
    }
    if (isLast) return;
    const end = complexEnd(text, index);
    yield* complexGraphemes(text.slice(index, end));
    index = end;
  }
}

const REMEMBERED = 1000;
let remembered = new Map<string, readonly Grapheme[]>();

/** The same few letters with marks, and the same emoji, come again and again in a text. */
function complexGraphemes(run: string): readonly Grapheme[] {
  const known = remembered.get(run);
  if (known) return known;
  const found = Array.from(graphemes().segment(run), ({ segment }) => ({
    text: segment,
    width: graphemeWidth(segment),
  }));
  if (remembered.size >= REMEMBERED) remembered = new Map();
  if (run.length <= 32) remembered.set(run, found);
  return found;
}

/** Where two simple letters follow each other: a grapheme surely ends before the second one. */
function complexEnd(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && !(isSimple(text.charAt(index)) && isSimple(text.charAt(index - 1)))) index += 1;
  return index;
}

/** The offset where the grapheme that contains `offset` starts. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length));
  if (isSimple(text.charAt(offset))) return offset;
  return graphemes().segment(text).containing(offset)?.index ?? offset;
}

/** The offset after the grapheme at `offset`. */
export function nextGrapheme(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  if (isSimple(text.slice(offset, offset + 2))) return offset + 1;
  const found = graphemes().segment(text).containing(offset);
  return found ? found.index + found.segment.length : offset + 1;
}

/** The offset of the grapheme before `offset`. */
export function previousGrapheme(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (isSimple(text.slice(Math.max(0, offset - 2), offset))) return offset - 1;
  return (
    graphemes()
      .segment(text)
      .containing(offset - 1)?.index ?? offset - 1
  );
}
