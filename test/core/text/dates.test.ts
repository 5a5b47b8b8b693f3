import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateInWords,
  looksLikeDate,
  monthInWords,
  parseDate,
  shortDate,
} from '../../../src/core/text/dates.ts';

/** A day between 1900 and 2200, told by an independent calendar. */
const day = fc
  .date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['01/12/2026', '2026-12-01'],
    ['1/2/2026', '2026-02-01'],
    [' 01/12/2026 ', '2026-12-01'],
    ['01.12.2026', '2026-12-01'],
    ['01-12-2026', '2026-12-01'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['31/12/1999', '1999-12-31'],
    ['31/02/2026', null],
    ['30/02/2028', null],
    ['29/02/2026', null],
    ['29/02/2100', null],
    ['31/04/2026', null],
    ['00/01/2026', null],
    ['01/00/2026', null],
    ['01/13/2026', null],
    ['12/31/2026', null],
    ['2026-02-31', null],
    ['2026-1-1', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['01/12/26', null],
    ['1/12', null],
    ['demain', null],
    ['', null],
    ['2026-12-01T10:00', null],
    ['01/12/2026 a', null],
    ['0001-01-01', null],
    ['9999-12-31', null],
    ['١/٢/٢٠٢٦', null],
  ])('%j is read as %j', (text, wanted) => {
    expect(parseDate(text)).toBe(wanted);
  });

  it('is read from both writings, and from its own', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-');
        expect(parseDate(iso)).toBe(iso);
        expect(parseDate(`${date}/${month}/${year}`)).toBe(iso);
        expect(parseDate(`${Number(date)}/${Number(month)}/${year}`)).toBe(iso);
        expect(looksLikeDate(iso)).toBe(true);
      }),
    );
  });

  it('is refused exactly when the calendar does not have it', () => {
    for (let month = 1; month <= 12; month += 1)
      for (let date = 28; date <= 32; date += 1)
        for (const year of [1999, 2000, 2026, 2028, 2100]) {
          const real = new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1;
          expect(parseDate(`${date}/${month}/${year}`) !== null, `${date}/${month}/${year}`).toBe(real);
        }
  });

  it.each([
    ['2026-12-01', 'mardi 1er décembre 2026', '1er décembre 2026'],
    ['2026-12-02', 'mercredi 2 décembre 2026', '2 décembre 2026'],
    ['2024-02-29', 'jeudi 29 février 2024', '29 février 2024'],
    ['2026-08-15', 'samedi 15 août 2026', '15 août 2026'],
    ['2000-01-01', 'samedi 1er janvier 2000', '1er janvier 2000'],
    ['1981-02-14', 'samedi 14 février 1981', '14 février 1981'],
    ['2026-06-21', 'dimanche 21 juin 2026', '21 juin 2026'],
  ])('%s is told as « %s », « %s »', (iso, words, short) => {
    expect(dateInWords(iso).replaceAll('\u00a0', ' ')).toBe(words);
    expect(shortDate(iso).replaceAll('\u00a0', ' ')).toBe(short);
  });

  it('is told as Node tells it in French', () => {
    const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (iso) => {
        const told = dateInWords(iso).replaceAll('\u00a0', ' ').replace(' 1er ', ' 1 ');
        expect(told).toBe(french.format(new Date(`${iso}T00:00:00Z`)).replace(' 1er ', ' 1 '));
      }),
    );
  });

  it('of a month is told in words', () => {
    expect(monthInWords('2026-09')).toBe('septembre 2026');
    expect(monthInWords('2026-01')).toBe('janvier 2026');
  });

  it.each(['31/02/2026', '2026-13-01', '1/1/26', '2026-1-1', '32.01.2026'])(
    'may be wrong, and look like one: %s',
    (text) => {
      expect(looksLikeDate(text)).toBe(true);
      expect(parseDate(text)).toBe(null);
    },
  );

  it.each(['fin mars', '2026', 'mars 2026', 'T1 2026', '12/2026', '', 'le 01/12/2026'])(
    'is not what %j looks like',
    (text) => {
      expect(looksLikeDate(text)).toBe(false);
    },
  );
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-12-01', -7, '2026-11-24'],
    ['2024-02-29', 366, '2025-03-01'],
  ])('from %s by %i gives %s', (from, days, wanted) => {
    expect(addDays(from, days)).toBe(wanted);
  });

  it('and back gives the same day, in order, one at a time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (iso, days) => {
        expect(addDays(addDays(iso, days), -days)).toBe(iso);
        expect(addDays(iso, days + 1)).toBe(addDays(addDays(iso, days), 1));
        expect(addDays(iso, 1) > iso).toBe(true);
      }),
    );
  });
});
