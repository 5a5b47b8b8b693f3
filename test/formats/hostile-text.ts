/** Texts that a person might type or paste, chosen to break a Markdown file. */
import fc from 'fast-check';

const BLOCKS = `# ## ### ###### ####### - -- --- ---- *** ___ * + = == === > >> 1. 1) 0. 999999999. 1234567890.
  \`\`\` \`\`\`js ~~~ ~~~~ | || |-|- |---| --|-- :-- :-: --: -|: [a]: [^1]: [x] :::note !!! $$ %%`.split(/\s+/);

const INLINES =
  `* ** *** _ __ ___ ~ ~~ \` \`\` \\ \\\\ [ ] ![ [^1] ( ) (b) < > </ <a <b> </b> <!-- --> <!A <? ?> <![CDATA[ ]]> <div> <br/>
  <http://a.fr> <1@b.fr> <!@b.fr> & &amp; &amp &#35; &#x23; &nbsp; &copy; &lt; ; ! !! " ' : $ % { } ^ ^^ == ++ @ @a #1 :smile:
  | / // https:// http:// www. www.a.fr https://a.fr/ http://a.fr/_b_ a@b.fr a_b@c.fr mailto:a@b.fr xmpp:a@b.fr ftp:// .fr _a_ *a*
  … — – « » “ ” ’ • € 。 、 ？`.split(/\s+/);

// biome-ignore format: a table of short texts
const SPACES = [
  ' ', ' ', ' ', '  ', '    ', '\t', '\u00a0', '\u202f', '\u3000', '\u2003', '\u200b', '\u00ad', '\u200d',
];

// biome-ignore format: a table of short texts
const LINE_ENDS = [
  '\n', '\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r', '\u2028', '\u0085', ' \n', '  \n', '\\\n', '\n    ', '\n\t',
];

// biome-ignore format: a table of short texts
const CONTROLS = [
  '\u0000', '\u0007', '\u001b', '\u001b[31m', '\u001b]0;t\u0007', '\u009b1m', '\u000b', '\u000c', '\u007f', '\u202e',
  '\ufeff',
];

// biome-ignore format: a table of short texts
const LETTERS = [
  'a', 'b', 'mot', 'É', 'e\u0301', '0', '1', '42', '日', '😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\u1fef', '\u037e',
  '\u0338', 'ﬁ', '́',
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

/** Each of these is a way in that random texts may miss. */
// biome-ignore format: a table of short texts
export const NASTY_TEXTS: readonly string[] = [
  '# Title', '###### six', '#', '####### seven', 'a\n# b', 'Title\n===', 'Title\n---', 'a\n=', '---', '***', '___',
  '- - -', '---\ntype: x\n---', '- item', '+ item', '* item', '-', '1. one', '1) one', '007. agent',
  '2026. Une année', 'a\n1. b', 'a\n- b', '> quote', '>', 'a\n> b', '```\ncode\n```', '~~~\ncode\n~~~',
  '``` `a` ```', '`a`', '    code', '\tcode', 'a\n\n    code', '<div>\nblock\n</div>', '<b>gras</b>', '<!-- comment',
  'a <!-- b --> c', '<script>alert(1)</script>', '<?php', '<![CDATA[x]]>', '</p>', '<https://a.fr>', '<1@b.fr>',
  '<+@b.fr>', '<a@b.fr>', '<a b>', '3 < 4 > 2', 'a<b', '<3', '[a](b)', '[a][b]', '[a]: /b', '[a]: /b "t"\n\n[a]',
  '![a](b)', '[x] done', '[ ] to do', '[^1]', '[^1]: note\n\n[^1]', '^[note]', '| a | b |\n|---|---|\n| 1 | 2 |',
  'a | b\n--|--\n1 | 2', 'a\n:-', '|a|\n|-|', 'a\n|-', '|', 'a\n-|', 'x | y\n\\--|--', '&amp;', '&nbsp;', '&#35;',
  '&#x26;', '&copy', '&unknown;', 'A&B;', '&&amp;;', '\\&amp;', '\\', '\\\\', 'a\\', 'a\\\nb', '\\*', 'C:\\nom\\',
  '*a*', '**a**', '_a_', '__a__', 'a_b_c', '_a_b_', 'a*b*c', '***', '*', '_', '2*3*4', '* a *', '_(a)_', 'é_a_é',
  '😀_a_😀', '“_a_”', '~a~', '~~a~~', '~a\nb~', 'a ~b', 'b~ c', '~', '~~', '~~~ a', 'a ~ b ~ c', 'https://a.fr/b_c_d',
  'https://a.fr/_b_', 'https://a.fr/*b*', 'https://a.fr/~~b~~', 'https://a.fr/[b]', 'https://a.fr/`b`',
  'https://a.fr/b\\c', 'https://a.fr?b=1&amp;c=2', 'https://a.fr?a&copy;', 'www.a.fr/_b_', 'www.a.fr/<b>',
  'http://a_b.fr', 'a_b@c.fr', '_a@b.fr', 'a@b.fr_', 'a*b@c.fr', 'mailto:_a_@b.fr', 'xmpp:a@b.fr/_c_',
  '(https://a.fr/(b)_)', 'https://a.fr)_', 'https://a.fr/~b ~c', '*https://a.fr*', '`https://a.fr`', 'a  \nb',
  'a\\\n\\b', '\n\na\n\n\n\nb\n', 'a\r\nb\rc', 'a\u2028b', '\u00a0a\u00a0', 'a\n\u00a0\nb', 'a\n\u3000# b',
  '\u200b# a', '\u00ad- a', '\u001b[31mrouge\u001b[0m', 'a\u0000b', '\ud800', 'e\u0301', '\u1fefa\u1fef',
  '\ufeff# a', '# a #', 'a #', '## ', 'a\n##', '$a$', '$$\na\n$$', '{{a}}', '{% a %}', ':::', '!!! note', '[TOC]',
  '[[a]]', '==a==', 'a\n: b', 'H~2~O', 'x^2^', '@a', '#12', ':a:',
];
