/** The words that a person reads, taken from the language files, so that specs say what is meant and not how it is spelt. */
import type { Language } from '../../../src/shared/domain/language.ts';
import { dictionaries } from '../../../src/shared/i18n/index.ts';

export type Words = (typeof dictionaries)[Language];

export const wordsOf = (language: Language): Words => dictionaries[language];

/** A sentence with its values in place. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** A sentence whose values do not matter, whole. */
export function pattern(sentence: string): RegExp {
  const parts = sentence.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
