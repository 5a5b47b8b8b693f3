/**
 * Text -> Markdown that a reader of CommonMark, or of GitHub's extension of it, shows as exactly that text,
 * with as few backslashes as possible: the sheet is also read as plain text.
 */

/** One line in the middle of a line: inside a paragraph, after a label. */
export function escapeInline(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const escaped = text
    .replace(/[\\`*[]/g, '\\$&')
    .replace(/_/g, (sign, offset: number) =>
      isWordSign(text[offset - 1]) && isWordSign(text[offset + 1]) ? sign : `\\${sign}`,
    )
    .replace(text.includes('@') ? /</g : /<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?[A-Za-z0-9]{1,31};)/g, '\\&')
    // « ~20 % » opens nothing that another such sign could close; any other one might.
    .replace(/(^|\s)~(?=\d)|~/g, (sign, before?: string) => (before === undefined ? `\\${sign}` : sign));
  return escaped === text ? text : withoutBareLinks(escaped);
}

/** GitHub takes an address as it is typed, backslashes included: where there are some, it must not see one. */
function withoutBareLinks(escaped: string): string {
  return escaped
    .replace(/(https?|ftp):\/\//gi, '$1\\://')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/@/g, '\\@');
}

/** One line at the beginning of a line, where signs may start a list, a heading, a quotation, a rule… */
export function escapeLine(line: string): string {
  const inline = escapeInline(line);
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(inline);
  if (numbered) return `${numbered[1]}\\${inline.slice(numbered[1]?.length)}`;
  return STARTS_A_BLOCK.test(inline) ? `\\${inline}` : inline;
}

/** A bullet, a heading, a quotation, a line of `=`, or of `-`, `|` and `:` (rule, heading or table). */
const STARTS_A_BLOCK = /^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|[-|:][-|:\s]*$)/;

/**
 * Several lines: a line end becomes a hard break (two spaces), an empty line a new paragraph.
 * @param indent what stands before each line but the first, inside a list
 */
export function escapeText(text: string, indent = ''): string {
  if (!text.includes('\n')) return escapeLine(text);
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').map(escapeLine).join(`  \n${indent}`))
    .join(`\n\n${indent}`);
}

const SPECIAL = /[\\`*_[\]<&~]/;

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
