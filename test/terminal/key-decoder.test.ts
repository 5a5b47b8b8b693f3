import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyDecoder } from '../../src/terminal/key-decoder.ts';
import type { Key } from '../../src/terminal/keys.ts';

/** Keys in short: names in brackets, pastes marked, text as it is. */
function short(keys: readonly Key[]): string[] {
  return keys.map((key) =>
    key.type === 'key' ? `[${key.name}]` : key.type === 'paste' ? `paste(${key.text})` : key.text,
  );
}

function decode(...chunks: readonly string[]): string[] {
  const decoder = createKeyDecoder();
  return short([...chunks.flatMap((chunk) => decoder.feed(chunk)), ...decoder.flush()]);
}

describe('keys of terminals', () => {
  it.each([
    ['abc', ['abc']],
    ['é\r', ['é', '[enter]']],
    ['\r\n', ['[enter]']],
    ['\n', ['[enter]']],
    ['\u001b', ['[escape]']],
    ['\u001b\u001b', ['[escape]', '[escape]']],
    ['\u001b[A', ['[up]']],
    ['\u001bOA', ['[up]']],
    ['\u001b[1;5C', ['[word-right]']],
    ['\u001b[1;3D', ['[word-left]']],
    ['\u001b[1;3A', ['[move-up]']],
    ['\u001b\u001b[B', ['[move-down]']],
    ['\u001bOd', ['[word-left]']],
    ['\u001bb', ['[word-left]']],
    ['\u001b\u007f', ['[delete-word]']],
    ['\u001b\r', ['[newline]']],
    ['\u001b[3~', ['[delete]']],
    ['\u001b[3;5~', ['[delete-word-after]']],
    ['\u001b[1~\u001b[4~', ['[home]', '[end]']],
    ['\u001b[1;5H', ['[text-start]']],
    ['\u0018\u0019\u0007\u0004\u0003', ['[clear]', '[undo]', '[jump]', '[finish]', '[interrupt]']],
    // Keys that mean nothing here leave no trace in the text.
    ['\u001b[15~a\u001b[[Ab\u001b]0;titre\u0007c\u001b[Id', ['a', 'b', 'c', 'd']],
    ['\u001bz', []],
    ['\u0000\u0090', []],
    ['\u001b[200~un\r\ndeux\rtrois\u001b[201~\r', ['paste(un\ndeux\ntrois)', '[enter]']],
    ['\u001b[200~\u001b[31mrouge\u001b[201~', ['paste(\u001b[31mrouge)']],
  ])('%j gives %j', (bytes, keys) => {
    expect(decode(bytes)).toEqual(keys);
  });

  it('waits for the rest of a sequence cut by a slow link', () => {
    expect(decode('\u001b', '[A')).toEqual(['[up]']);
    expect(decode('\u001b[1;', '5C')).toEqual(['[word-right]']);
    expect(decode('\u001b[200~un\ru', 'n bis\u001b[20', '1~x')).toEqual(['paste(un\nun bis)', 'x']);
  });

  it('gives an unfinished paste rather than keep it for ever', () => {
    expect(decode('\u001b[200~à moitié')).toEqual(['paste(à moitié)']);
  });

  it('takes several lines in one read for a paste, where terminals do not mark pastes', () => {
    expect(decode('une ligne\rdeux\rtrois')).toEqual(['paste(une ligne\ndeux\ntrois)']);
    expect(decode('Marie\rCurie\r')).toEqual(['Marie', '[enter]', 'Curie', '[enter]']);
  });

  it('takes what was struck before the prompt for keys, however much it is', () => {
    expect(short(createKeyDecoder().feed('un\rdeux\rtrois\r', true))).toEqual([
      'un',
      '[enter]',
      'deux',
      '[enter]',
      'trois',
      '[enter]',
    ]);
  });

  it('gives the same keys wherever the bytes are cut', () => {
    const piece = fc.constantFrom(
      'a',
      'été',
      '👩‍👩‍👧',
      '\r',
      '\u001b[A',
      '\u001b[1;5D',
      '\u001b[200~x\ry\u001b[201~',
      '\u0018',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 60 }), (pieces, at) => {
        const bytes = pieces.join('');
        const joined = (keys: string[]) => keys.join('');
        // Typed ahead, so that no chunk is taken for an unmarked paste.
        const decodeAt = (...chunks: string[]) => {
          const decoder = createKeyDecoder();
          return joined(short([...chunks.flatMap((chunk) => decoder.feed(chunk, true)), ...decoder.flush()]));
        };
        expect(decodeAt(bytes.slice(0, at), bytes.slice(at))).toBe(decodeAt(bytes));
      }),
    );
  });
});
