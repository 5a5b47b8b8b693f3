import { describe, expect, it } from 'vitest';
import { answerLines, countCharacters, partRules, textRules, typedText } from '../../src/terminal/answer-text.ts';
import { question } from './session.ts';

const TODAY = '2026-11-22';

describe('dates as people type them', () => {
  const rules = textRules(question({ genre: 'date' }), TODAY);
  it.each([
    ['01/12/2026', '2026-12-01'],
    ['1/12/2026', '2026-12-01'],
    ['1/12/26', '2026-12-01'],
    ['1.12.26', '2026-12-01'],
    ['1 12 2026', '2026-12-01'],
    [' 2026-12-01 ', '2026-12-01'],
    ['7/1/85', '1985-01-07'],
    ['29/02/2028', '2028-02-29'],
  ])('%j is %s', (text, value) => {
    expect(rules.read(text)).toEqual({ value });
  });

  it.each([
    ['31/02/2026', 'n’existe pas'],
    ['29/02/2027', 'n’existe pas'],
    ['31/2/26', 'n’existe pas'],
    ['demain', '07/01/2027'],
    ['12/2026', '07/01/2027'],
  ])('%j is refused, with a remedy', (text, words) => {
    expect(rules.read(text)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('are told in words while they are typed', () => {
    expect(rules.note('1/12/2026')).toBe('mardi 1er décembre 2026');
    expect(rules.note('1/12')).toBeNull();
    expect(rules.note('')).toBe('jour/mois/année');
  });
});

describe('numbers as people type them', () => {
  const rules = textRules(question({ genre: 'nombre', unite: 'heures', min: 1, max: 2000 }), TODAY);
  it.each([
    ['37,5', 37.5],
    ['37.5', 37.5],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['35 heures', 35],
    ['+2', 2],
  ])('%j is %d', (text, value) => {
    expect(rules.read(text)).toEqual({ value });
  });

  it.each([
    ['douze', 'en chiffres'],
    ['1,2,3', 'en chiffres'],
    ['0', 'au moins 1'],
    ['2001', 'au plus 2000'],
  ])('%j is refused, with a remedy', (text, words) => {
    expect(rules.read(text)).toEqual({ problem: expect.stringContaining(words) });
  });
});

describe('deadlines of composed answers', () => {
  const rules = partRules({ id: 'echeance', kind: 'echeance', label: 'Échéance', prompt: 'Pour quand\u00a0?' }, TODAY);
  it.each([
    ['1/12/2026', { value: '2026-12-01' }],
    ['fin mars', { value: 'fin mars' }],
    ['31/02/2027', { problem: expect.stringContaining('n’existe pas') }],
  ])('%j', (text, reading) => {
    expect(rules.read(text)).toEqual(reading);
  });
});

describe('limits', () => {
  const rules = textRules(question({ genre: 'ligne', limite: 5 }), TODAY);
  it('tells the count, and by how many it is too long', () => {
    expect(rules.note('été')).toBe('3/5\u00a0caractères');
    expect(rules.read('12345')).toEqual({ value: '12345' });
    expect(rules.read('123456')).toEqual({ problem: expect.stringContaining('1\u00a0caractère de trop') });
    expect(rules.read('12345678')).toEqual({ problem: expect.stringContaining('3\u00a0caractères de trop') });
    expect(countCharacters('a👍é')).toBe(3);
  });
});

describe('answers in words', () => {
  it.each([
    [question({ genre: 'oui-non' }), true, ['oui']],
    [question({ genre: 'nombre', unite: 'heures' }), 37.5, ['37,5\u00a0heures']],
    [question({ genre: 'date' }), '2026-12-01', ['mardi 1er décembre 2026']],
    [
      question({
        genre: 'choix',
        choix: [
          { id: 'a', libelle: 'Le premier' },
          { id: 'b', libelle: 'B' },
        ],
      }),
      'a',
      ['Le premier'],
    ],
    [question({ genre: 'texte' }), 'un\n\u001b[31mdeux', ['un', 'deux']],
    [question({ genre: 'engagement' }), [{ qui: 'Moi', quoi: 'Faire' }, { quoi: 'Dire' }], ['Moi', 'Dire']],
  ])('%#', (asked, value, lines) => {
    expect(answerLines(asked, value)).toEqual(lines);
  });

  it('are typed again as they were', () => {
    expect(typedText(question({ genre: 'date' }), '2026-12-01')).toBe('01/12/2026');
    expect(typedText(question({ genre: 'nombre' }), 3.5)).toBe('3,5');
    expect(typedText(question({ genre: 'texte' }), 'a\u001b]0;x\u0007b')).toBe('ab');
  });
});
