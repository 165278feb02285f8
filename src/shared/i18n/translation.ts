/** How sentences are put together, the same in windows and in what the data process writes. */
import type { Language } from '../domain/language.ts';
import { formatNumber } from './dates.ts';
import { dictionaries } from './index.ts';

/** Digits after the mark that a number has itself, at most so many. */
const mostDecimals = 2;

const decimalsOf = (value: number) =>
  Number.isInteger(value) ? 0 : Math.min(mostDecimals, String(value).split('.')[1]?.length ?? 0);

/**
 * A value in a sentence: numbers with the separators of the language, so that no caller has to think of it. What is a
 * name and not an amount (a version, a year) is given as text and stays as it is.
 */
export function valueInSentence(value: unknown, _format: string | undefined, language: string | undefined): string {
  return typeof value === 'number' && Number.isFinite(value)
    ? formatNumber(value, language as Language, decimalsOf(value))
    : (value as string);
}

/** Module of i18next: `alwaysFormat` sends each value through it. */
export const sentenceValues = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: valueInSentence,
} as const;

/** Options of i18next, with the module above. All languages are in memory: switching never waits. */
export const translationOptions = {
  resources: Object.fromEntries(
    Object.entries(dictionaries).map(([language, words]) => [language, { translation: words }]),
  ),
  lng: 'kk',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
} as const;
