/** Languages of the app, in the order in which they are offered. */
import { z } from 'zod';

export const languages = ['kk', 'ru', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = (typeof languages)[number];

/** One, or two side by side; the first is the language of what stands only once: marks, weekdays, numbers. */
export const sheetLanguagesSchema = z.union([
  z.tuple([languageSchema]),
  z.tuple([languageSchema, languageSchema]).refine(([first, second]) => first !== second),
]);
export type SheetLanguages = readonly [Language] | readonly [Language, Language];
