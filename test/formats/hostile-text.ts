/** Texts that a person might type or paste, chosen to break a Markdown file. */
import fc from 'fast-check';

const BLOCKS = `# ## ### ###### ####### - -- --- ---- *** ___ * + = == === > >> 1. 1) 0. 999999999. 1234567890.
  \`\`\` \`\`\`js ~~~ ~~~~ | || |-|- |---| --|-- :-- :-: --: -|: [a]: [^1]: [x] :::note !!! $$ %%`.split(/\s+/);

const INLINES =
  `* ** *** _ __ ___ ~ ~~ \` \`\` \\ \\\\ [ ] ![ [^1] ( ) (b) < > </ <a <b> </b> <!-- --> <!A <? ?> <![CDATA[ ]]> <div> <br/>
  <http://a.fr> <1@b.fr> <!@b.fr> & &amp; &amp &#35; &#x23; &nbsp; &copy; &lt; ; ! !! " ' : $ % { } ^ ^^ == ++ @ @a #1 :smile:
  | / // https:// http:// www. www.a.fr https://a.fr/ http://a.fr/_b_ a@b.fr a_b@c.fr mailto:a@b.fr xmpp:a@b.fr ftp:// .fr _a_ *a*
  … — – « » “ ” ’ • € 。 、 ？`.split(/\s+/);

const SPACES = [
  ' ',
  ' ',
  ' ',
  '  ',
  '    ',
  '\t',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\u2003',
  '\u200b',
  '\u00ad',
  '\u200d',
];

const LINE_ENDS = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  ' \n',
  '  \n',
  '\\\n',
  '\n    ',
  '\n\t',
];

const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u001b[31m',
  '\u001b]0;t\u0007',
  '\u009b1m',
  '\u000b',
  '\u000c',
  '\u007f',
  '\u202e',
  '\ufeff',
];

const LETTERS = [
  'a',
  'b',
  'mot',
  'É',
  'e\u0301',
  '0',
  '1',
  '42',
  '日',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\ude00',
  '\u1fef',
  '\u037e',
  '\u0338',
  'ﬁ',
  '́',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BLOCKS) },
  { weight: 6, arbitrary: fc.constantFrom(...INLINES) },
  { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 3, arbitrary: fc.constantFrom(...LINE_ENDS) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 4, arbitrary: fc.constantFrom(...LETTERS) },
);

/** Signs of Markdown alone, close together: what random words hardly ever make. */
const dense = fc.string({ unit: fc.constantFrom(...'*_~`[]()<>!&#;:-+=|\\/@.1a \n'), maxLength: 30 });

export const hostileText = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('')) },
  { weight: 4, arbitrary: dense },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
