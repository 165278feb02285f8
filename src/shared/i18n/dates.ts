/**
 * Days, months and numbers as text. Not from the browser's Intl, whose Kazakh is broken (English numbers, "M09" for
 * a month): the words come from the language files.
 */
import type { Day, Month } from '../domain/day.ts';
import { weekdayOf } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { dictionaries } from './index.ts';

function parts(day: string): { day: number; month: number; year: string } {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, day: Number(day.slice(8, 10)) };
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** `09.11.2026`: the same in all languages. */
export function formatDayShort(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** "3 September 2026", «3 сентября 2026 г.», «2026 жылғы 3 қыркүйек». */
export function formatDay(day: Day, language: Language): string {
  const words = dictionaries[language];
  const { year, month, day: number } = parts(day);
  return fill(words.dates.dayMonthYear, { day: number, month: words.months.withDay[month] ?? '', year });
}

/** "3 September". */
export function formatDayMonth(day: Day, language: Language): string {
  const words = dictionaries[language];
  const { month, day: number } = parts(day);
  return fill(words.dates.dayMonth, { day: number, month: words.months.withDay[month] ?? '' });
}

/** "Monday, 3 September". */
export function formatWeekday(day: Day, language: Language): string {
  const words = dictionaries[language];
  const { month, day: number } = parts(day);
  const weekday = words.weekdays.long[weekdayOf(day) - 1] ?? '';
  const text = fill(words.dates.weekdayDayMonth, { weekday, day: number, month: words.months.withDay[month] ?? '' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "September 2026". */
export function formatMonth(month: Month, language: Language): string {
  const words = dictionaries[language];
  const { year, month: index } = parts(`${month}-01`);
  const name = words.months.nominative[index] ?? '';
  // In Kazakh the year stands first, and a name inside the phrase begins with a small letter.
  return fill(words.dates.monthYear, { month: language === 'kk' ? name.toLowerCase() : name, year });
}

/** The same inside a sentence: only English names of months keep their capital there. */
export function formatMonthWithin(month: Month, language: Language): string {
  const text = formatMonth(month, language);
  return language === 'en' ? text : text.toLowerCase();
}

/**
 * A number with the language's separators: `1 054,5` in Kazakh and Russian, `1,054.5` in English.
 * @param decimals digits after the mark
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const group = language === 'en' ? ',' : '\u00a0';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : (language === 'en' ? '.' : ',') + fraction}`;
}

/** `75,0 %`, or a dash where the figure is undefined. */
export function formatPercent(value: number | null, language: Language, decimals = 1): string {
  return value === null ? dictionaries[language].common.noDash : `${formatNumber(value, language, decimals)}\u00a0%`;
}
