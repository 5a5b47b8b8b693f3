import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eachGrapheme,
  graphemeStart,
  isSimple,
  nextGrapheme,
  previousGrapheme,
  textWidth,
} from '../../../src/core/text/text-width.ts';
import { anyText } from '../../terminal/any-text.ts';

describe('columns of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['« ça »', 6],
    ['日本語', 6],
    ['👩‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['👍🏽!', 3],
    ['\u200b', 0],
    ['…—€', 3],
  ])('%j takes %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('finds the graphemes that the segmenter finds', () => {
    const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...eachGrapheme(text)].map((grapheme) => grapheme.text)).toEqual(
          Array.from(segmenter.segment(text), ({ segment }) => segment),
        );
      }),
    );
  });

  it('walks over the same boundaries to the right and to the left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const there: number[] = [0];
        while ((there.at(-1) ?? 0) < text.length) there.push(nextGrapheme(text, there.at(-1) ?? 0));
        const back: number[] = [text.length];
        while ((back[0] ?? 0) > 0) back.unshift(previousGrapheme(text, back[0] ?? 0));
        expect(back).toEqual(there);
        for (const offset of there) expect(graphemeStart(text, offset)).toBe(offset);
      }),
    );
  });

  it('has a fast path that is one column a character', () => {
    expect(isSimple('Ceci est une phrase écrite à l’été\u00a0: « 100 € »…')).toBe(true);
    expect(isSimple('e\u0301')).toBe(false);
  });
});
