/** Sheet -> Markdown (CommonMark, with GitHub's boxes to tick), readable as plain text. */
import { remember } from '../core/remember.ts';
import type { Block, Field, Inline, ListItem, Sheet, SheetMeta, SheetSection } from '../core/sheet/sheet.ts';
import { escapeInline, escapeLine, escapeText } from './markdown-escape.ts';

/** The whole file, front matter first, a line end last. */
export function markdown(sheet: Sheet): string {
  const parts = [frontMatter(sheet.meta), `# ${escapeInline(sheet.title)}`];
  if (sheet.head.length > 0) parts.push(sheet.head.map(fieldItem).join('\n'));
  for (const section of sheet.sections) {
    parts.push(section.shared ? sharedSection(section) : sectionText(section));
  }
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, blocks }: SheetSection): string {
  return [`## ${escapeInline(title)}`, ...blocks.map(layOut)].join('\n\n');
}

const sharedSection = remember(sectionText);

function frontMatter(meta: SheetMeta): string {
  const lines = Object.entries(meta).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function layOut(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.label, block.text);
    case 'fields':
      return block.fields.map(fieldLine).join('  \n');
    case 'list':
      return list(block.label, block.note, block.items);
    case 'entry':
      return entry(block);
    case 'room':
      return room(block);
  }
}

function paragraph(label: string | undefined, text: Inline): string {
  if (label === undefined) return run(text, true);
  if (text.length === 0) return bold(label);
  const own = text.every((words) => words.by === 'us');
  return own ? `${labelled(label)} ${run(text, false)}` : `${labelled(label)}\n\n${run(text, true)}`;
}

/** Fields of a few words share a line, as long as it stays one line of a page. */
function entry({ title, text, aside, fields }: Extract<Block, { kind: 'entry' }>): string {
  const name = text === undefined ? (title === '' ? '' : bold(title)) : `${labelled(title)} ${run(text, false)}`;
  const heading = [name, ...(aside === undefined ? [] : [run(aside, name === '')])]
    .filter((part) => part !== '')
    .join(' — ');
  const rows: string[] = [];
  let width = LINE;
  for (const field of fields) {
    const own = field.label.length + widthOf(field.value);
    if (own <= FEW_WORDS && width + own <= LINE) {
      rows.push(`${rows.pop()} · ${fieldLine(field)}`);
      width += own;
    } else {
      rows.push(fieldItem(field));
      width = own <= FEW_WORDS ? own : LINE;
    }
  }
  return [heading, rows.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** Signs of a field that may share its line, and of a line of fields. */
const FEW_WORDS = 45;
const LINE = 90;

function widthOf(text: Inline): number {
  return text.reduce((sum, { text: words }) => sum + (words.includes('\n') ? LINE : words.length), 0);
}

/** Not a list: it would run into the list of the block before. */
function fieldLine(field: Field): string {
  return `${labelled(field.label)} ${run(field.value, false)}`;
}

function fieldItem(field: Field): string {
  return `- ${labelled(field.label)} ${run(field.value, false, '  ')}`;
}

function list(label: string | undefined, note: string | undefined, items: readonly ListItem[]): string {
  const title = label === undefined ? '' : `${bold(label)}${note ? ` (${escapeInline(note)})` : ''}\n\n`;
  return title + items.map((item) => (isOurs(item) ? ourItem(item) : listItem(item))).join('\n');
}

/** Items of ours are the same objects on many sheets: each is laid out once. */
const ourItem = remember((item: ListItem): string => listItem(item));

function isOurs(item: ListItem): boolean {
  return item.details === undefined && item.lead === undefined && item.text.length === 1 && item.text[0]?.by === 'us';
}

function listItem(item: ListItem): string {
  const box = item.box ? '[ ] ' : '';
  const lead = item.lead === undefined ? '' : `${bold(item.lead)} : `;
  const details = (item.details ?? []).map(
    ({ label, text }) => ` — ${label === undefined ? '' : `${labelled(label)} `}${run(text, false, '  ')}`,
  );
  return `- ${box}${lead}${run(item.text, lead === '', '  ')}${details.join('')}`;
}

/** Dots to write on: underscores would be a rule, spaces would go. Rooms are the same on many sheets. */
const room = remember(({ label, hint, lines }: Extract<Block, { kind: 'room' }>): string => {
  const title = `${bold(label)}${hint ? ` (${escapeInline(hint)})` : ''}`;
  return [title, ...Array.from({ length: lines }, () => DOTS)].join('\n\n');
});

const DOTS = '…'.repeat(40);

/** @param atStart true when the text begins a line of its own */
function run(text: Inline, atStart: boolean, indent = ''): string {
  let written = '';
  for (let index = 0; index < text.length; index += 1) {
    const words = text[index]?.text ?? '';
    const end = words.indexOf('\n');
    const first = end < 0 ? words : words.slice(0, end);
    written += atStart && index === 0 ? escapeLine(first) : escapeInline(first);
    if (end >= 0) written += escapeText(words.slice(end), indent);
  }
  return written;
}

/** Labels are the template's and ours: few, and the same on many sheets. */
const LABELS = new Map<string, string>();
const MOST_LABELS = 5_000;

function labelled(label: string): string {
  const known = LABELS.get(label);
  if (known !== undefined) return known;
  if (LABELS.size >= MOST_LABELS) LABELS.clear();
  const written = bold(`${label}\u00a0:`);
  LABELS.set(label, written);
  return written;
}

function bold(text: string): string {
  return `**${escapeInline(text)}**`;
}
