import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Month } from '../../../../src/shared/domain/day.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import {
  formatDay,
  formatDayShort,
  formatMonth,
  formatMonthWithin,
  formatNumber,
  formatPercent,
  formatWeekday,
} from '../../../../src/shared/i18n/dates.ts';

const day = '2026-09-03' as Day;
const nbsp = '\u00a0';

describe('days', () => {
  it.each([
    ['kk', '2026 жылғы 3 қыркүйек', '3 қыркүйек, бейсенбі', '2026 жылғы қыркүйек'],
    ['ru', '3 сентября 2026 г.', 'Четверг, 3 сентября', 'Сентябрь 2026\u00a0г.'],
    ['en', '3 September 2026', 'Thursday, 3 September', 'September 2026'],
  ] as const)('in %s', (language, whole, weekday, month) => {
    expect(formatDay(day, language)).toBe(whole);
    expect(formatWeekday(day, language)).toBe(weekday);
    expect(formatMonth('2026-09' as Month, language)).toBe(month);
  });

  it.each([
    ['kk', '2026 жылғы қыркүйек'],
    ['ru', 'сентябрь 2026\u00a0г.'],
    ['en', 'September 2026'],
  ] as const)('have a small letter inside a sentence where the language wants it (%s)', (language, month) =>
    expect(formatMonthWithin('2026-09' as Month, language)).toBe(month),
  );

  it('are numbers of two and four digits in the short form', () => expect(formatDayShort(day)).toBe('03.09.2026'));

  // Node has full language data, where the window's is broken for Kazakh: so it can be asked here.
  it.each(languages)('name each weekday and month as the CLDR does (%s)', (language) => {
    const cldr = (options: Intl.DateTimeFormatOptions, at: Day) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        .formatToParts(new Date(`${at}T00:00:00Z`))
        .find((part) => part.type in options)
        ?.value.toLowerCase() ?? '?';
    for (let month = 1; month <= 12; month++) {
      const first = `2026-${String(month).padStart(2, '0')}-01` as Day;
      expect(formatDay(first, language).toLowerCase()).toContain(cldr({ month: 'long', day: 'numeric' }, first));
      expect(formatMonth(first.slice(0, 7) as Month, language).toLowerCase()).toContain(cldr({ month: 'long' }, first));
    }
    for (let count = 0; count < 7; count++) {
      const next = addDays(day, count);
      expect(formatWeekday(next, language).toLowerCase()).toContain(cldr({ weekday: 'long' }, next));
    }
  });
});

describe('numbers', () => {
  it.each([
    ['kk', `1${nbsp}054,5`, `75,0${nbsp}%`],
    ['ru', `1${nbsp}054,5`, `75,0${nbsp}%`],
    ['en', '1,054.5', `75.0${nbsp}%`],
  ] as const)('in %s', (language, number, percent) => {
    expect(formatNumber(1054.5, language, 1)).toBe(number);
    expect(formatPercent(75, language)).toBe(percent);
  });

  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1_000_000, 0, `1${nbsp}000${nbsp}000`],
    [-1234.56, 1, `\u22121${nbsp}234,6`],
    [-0.04, 1, '0,0'],
    [-0, 0, '0'],
  ])('%d with %d decimals', (value, decimals, text) => expect(formatNumber(value, 'ru', decimals)).toBe(text));

  it('are a dash where there is nothing to divide by', () => expect(formatPercent(null, 'ru')).toBe('–'));

  it('read back as what they were', () => {
    const readBack = (text: string) => Number(text.replaceAll(nbsp, '').replace(',', '.').replace('\u2212', '-'));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        expect(readBack(formatNumber(hundredths / 100, 'kk', 2))).toBeCloseTo(hundredths / 100, 5);
      }),
    );
  });
});
