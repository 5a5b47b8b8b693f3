/** YAML as this program writes it: long texts readable as blocks, nothing folded, any text read back as it was. */
import { Document, visit } from 'yaml';

export function stringify(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && LOST_IN_BLOCKS.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedMinMultiLineLength: Infinity });
}

/** Spaces at the edge of a line, and lines of spaces alone, don't survive a block of YAML. */
const LOST_IN_BLOCKS = /(?:^|\n)[ \t]|[ \t](?:\n|$)|[\r\u0085\u2028\u2029]/;
