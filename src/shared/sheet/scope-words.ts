/** What a sheet is called by what it is about. */
import type { Language } from '../domain/language.ts';
import type { MonthSheet } from '../domain/month-sheet.ts';
import { dictionaries } from '../i18n/index.ts';

/** E.g. `Кабинет 1`, `3А`; a class without a name is that of the children without one. */
export function scopeTitle({ scope, scopeName }: Pick<MonthSheet, 'scope' | 'scopeName'>, language: Language): string {
  return scope.kind === 'class' && scopeName === '' ? dictionaries[language].sheetOf.noClass : scopeName;
}
