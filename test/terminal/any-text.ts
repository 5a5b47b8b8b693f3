import fc from 'fast-check';

/** Letters, marks, wide signs, emoji of several code points, in any order. */
export const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      ' ',
      '-',
      '’',
      '\u00a0',
      '日',
      '👩‍👩‍👧',
      '🇫🇷',
      '❤️',
      '\u0301',
      '한',
      'ﬁ',
      '👍🏽',
      '%',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
