/** One text in one language or two: a line each, and one where they say the same. */
import type { Language, SheetLanguages } from '../domain/language.ts';
import { type Dictionary, dictionaries } from '../i18n/index.ts';

export function inEach(languages: SheetLanguages, pick: (words: Words, language: Language) => string): string {
  const texts = languages.map((language) => pick(dictionaries[language], language).trim());
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}

/** The words of any language. */
export type Words = { readonly [Part in keyof Dictionary]: (typeof dictionaries)[Language][Part] };

/** Where there is one line only. */
export const besideEachOther = (text: string): string => text.replaceAll('\n', ' / ');
