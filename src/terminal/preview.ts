/**
 * A sheet as a person reads it on a terminal: its Markdown laid out in the width of the window.
 *
 * marked reads it and marked-terminal draws it, but for what it gets wrong on our sheets: bold inside
 * tight lists, boxes drawn twice, items that don't wrap, words that it takes for signs of its own.
 */
import { Marked, type RendererObject, type TokenizerObject, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { textWidth } from '../core/text/text-width.ts';
import { cleanText } from './clean-text.ts';
import { createLook, type Look } from './look.ts';
import { rowStarts } from './text-layout.ts';

export type PreviewOptions = {
  readonly columns: number;
  readonly colour: boolean;
  /** False for consoles without the usual symbols. */
  readonly unicode?: boolean;
};

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

/**
 * Marks inside a text on its way to the screen: control characters, which a clean text never holds and
 * which take no column.
 */
const BOLD = '\u0001';
const PLAIN = '\u0002';
/** Stands between the lead of a line (indent, bullet, box) and its words; rows that follow stand under the words. */
const WORDS = '\u0003';
/** Begins a heading, followed by its depth. */
const HEADING = '\u0004';

/** The Markdown `text` in rows of at most `columns` cells, without its front matter; a line end last. */
export function preview(text: string, { columns, colour, unicode = true }: PreviewOptions): string {
  const look = createLook(colour, unicode);
  const body = cleanText(text).replace(/^---\n(?:.*\n)*?---\n+/, '');
  const laidOut = createReader(unicode).parse(guardSpaces(body), { async: false });
  const width = Math.max(1, Math.min(columns, WIDEST));
  const rows = laidOut
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .flatMap((line) => layOut(line, width, look));
  return `${rows.join('\n')}\n`;
}

function createReader(unicode: boolean): Marked {
  const strong = (words: string): string => `${BOLD}${words}${PLAIN}`;
  return new Marked(markedTerminal({ strong }), { renderer: sheetRenderer(unicode), tokenizer: onlyOurs });
}

/** What our writer never writes is what a person wrote: words, whatever marked would make of them. */
const nothing = (): undefined => undefined;
const onlyOurs: TokenizerObject = {
  autolink: nothing,
  blockquote: nothing,
  code: nothing,
  codespan: nothing,
  def: nothing,
  del: nothing,
  fences: nothing,
  hr: nothing,
  html: nothing,
  lheading: nothing,
  link: nothing,
  reflink: nothing,
  table: nothing,
  tag: nothing,
  url: nothing,
};

function sheetRenderer(unicode: boolean): RendererObject {
  const boxes = unicode ? { checked: '☑ ', unchecked: '☐ ' } : { checked: '[x] ', unchecked: '[ ] ' };
  const bullet = (item: Tokens.ListItem): string => {
    if (!item.task) return '- ';
    return item.checked ? boxes.checked : boxes.unchecked;
  };
  return {
    heading({ tokens, depth }) {
      return `${HEADING}${depth}${this.parser.parseInline(tokens)}\n\n`;
    },
    paragraph({ tokens }) {
      return `${this.parser.parseInline(tokens)}\n\n`;
    },
    list({ items, loose }) {
      const written = items.map((item) => leadLines(bullet(item), this.parser.parse(item.tokens)));
      return `${written.join(loose ? '\n\n' : '\n')}\n\n`;
    },
    // The list draws it.
    checkbox: () => '',
    text(token) {
      // In a tight list the words of an item come unread.
      if ('tokens' in token && token.tokens) return `${this.parser.parseInline(token.tokens)}\n`;
      return releaseSpaces(token.text.replaceAll('\n', ' '));
    },
  };
}

/** The lines of an item, the first after its bullet, the others under its words. */
function leadLines(lead: string, text: string): string {
  const indent = ' '.repeat(textWidth(lead));
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line, index) => {
      if (line === '') return '';
      return (index === 0 ? lead : indent) + (line.includes(WORDS) ? line : WORDS + line);
    })
    .join('\n');
}

/** One line in rows of `width` cells. */
function layOut(line: string, width: number, look: Look): string[] {
  if (line.startsWith(HEADING)) return heading(line.slice(2), Number(line.charAt(1)), width, look);
  const end = line.indexOf(WORDS);
  const lead = end < 0 ? '' : line.slice(0, end);
  const indent = textWidth(lead);
  const paint = boldRows(look);
  return wrapped(line.slice(end + 1), width - indent).map((row, index) =>
    `${index === 0 ? lead : ' '.repeat(indent)}${paint(row)}`.replace(/ +$/, ''),
  );
}

/** A rule under a heading tells it without colour: a double one under the title, a single one elsewhere. */
function heading(text: string, depth: number, width: number, look: Look): string[] {
  const rows = wrapped(text.replaceAll(BOLD, '').replaceAll(PLAIN, ''), width);
  const rule = depth === 1 ? doubleRule(look) : look.symbols.rule;
  const widest = Math.max(...rows.map(textWidth));
  return [...rows.map((row) => look.accent(look.bold(row))), look.accent(rule.repeat(widest))];
}

function doubleRule({ symbols }: Look): string {
  return symbols.rule === '-' ? '=' : '═';
}

/** Rows cut between words, and never before a sign that French sets apart, nor after the dash of a number. */
function wrapped(text: string, width: number): string[] {
  const glued = text.replace(/ (?=[?!:;»€%])/g, '\u00a0').replace(/-(?!\p{L})|(?<!\p{L})-/gu, '\u2011');
  const starts = rowStarts(glued, Math.max(1, width));
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/ +$/, ''));
}

/** Turns the marks of bold into the codes of the terminal, closed at the end of each row: a pager may show any row first. */
function boldRows(look: Look): (row: string) => string {
  let isBold = false;
  return (row) =>
    row
      .split(/([\u0001\u0002])/)
      .map((piece) => {
        if (piece === BOLD || piece === PLAIN) {
          isBold = piece === BOLD;
          return '';
        }
        return isBold ? look.bold(piece) : piece;
      })
      .join('');
}

/**
 * No-break and other typographic spaces hide from marked, which takes them for the spaces that it trims
 * and breaks lines at: each becomes a control character until the words are written.
 */
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const GUARDS = 0x80;

function guardSpaces(text: string): string {
  return text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, (space) =>
    String.fromCharCode(GUARDS + SPACES.indexOf(space)),
  );
}

function releaseSpaces(text: string): string {
  return text.replace(/[\u0080-\u008f]/g, (guard) => SPACES.charAt(guard.charCodeAt(0) - GUARDS));
}
