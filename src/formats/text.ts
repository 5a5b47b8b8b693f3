/** Sheet -> plain text, for a mail or a form: no signs to learn, one line a thought. */
import type { Block, Field, Inline, ListItem, Sheet } from '../core/sheet/sheet.ts';

/** The whole text, a line end last. */
export function plainText(sheet: Sheet): string {
  const parts = [underlined(sheet.title, '='), ...sheet.head.map((field) => fieldLine(field))];
  for (const section of sheet.sections) {
    parts.push('', underlined(section.title, '-'));
    for (const block of section.blocks) parts.push(layOut(block), '');
    parts.pop();
  }
  return `${parts.join('\n')}\n`;
}

function layOut(block: Block): string {
  switch (block.kind) {
    case 'paragraph': {
      const text = words(block.text);
      if (block.label === undefined) return text;
      if (text === '') return `${block.label}`;
      return text.includes('\n') || text.length > 90
        ? `${colon(block.label)}\n${text}`
        : `${colon(block.label)} ${text}`;
    }
    case 'fields':
      return block.fields.map((field) => fieldLine(field)).join('\n');
    case 'list': {
      const title = block.label === undefined ? [] : [`${block.label}${block.note ? ` (${block.note})` : ''}`];
      return [...title, ...block.items.map(listItem)].join('\n');
    }
    case 'entry': {
      const name =
        block.text === undefined ? block.title : `${colon(block.title)} ${indented(words(block.text), '  ')}`;
      const title = [name, ...(block.aside ? [words(block.aside)] : [])].filter((part) => part !== '').join(' — ');
      return [...(title === '' ? [] : [title]), ...block.fields.map((field) => `  ${fieldLine(field, '    ')}`)].join(
        '\n',
      );
    }
    case 'room':
      return [
        block.label + (block.hint ? ` (${block.hint})` : ''),
        ...Array.from({ length: block.lines }, () => '…'.repeat(40)),
      ].join('\n');
  }
}

function fieldLine(field: Field, indent = '  '): string {
  return `${colon(field.label)} ${indented(words(field.value), indent)}`;
}

function listItem(item: ListItem): string {
  const box = item.box ? '[ ] ' : '';
  const lead = item.lead === undefined ? '' : `${colon(item.lead)} `;
  const details = (item.details ?? []).map(
    (detail) =>
      `\n      ${detail.label === undefined ? '' : `${colon(detail.label)} `}${indented(words(detail.text), '      ')}`,
  );
  return `  - ${box}${lead}${indented(words(item.text), '    ')}${details.join('')}`;
}

function words(text: Inline): string {
  return text.map((run) => run.text).join('');
}

function indented(text: string, indent: string): string {
  return text.replace(/\n/g, `\n${indent}`);
}

function colon(label: string): string {
  return `${label}\u00a0:`;
}

function underlined(title: string, sign: string): string {
  return `${title}\n${sign.repeat([...title].length)}\n`;
}
