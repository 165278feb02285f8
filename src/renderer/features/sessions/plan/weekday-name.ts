import type { Weekday } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';

/** Days of the school week. */
export const schoolWeek: readonly Weekday[] = [1, 2, 3, 4, 5];

/** "Monday", with the capital that a heading or a button begins with. */
export function weekdayName(weekday: Weekday, language: Language): string {
  const name: string = dictionaries[language].weekdays.long[weekday - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Mo", for a row of buttons. */
export function shortWeekday(weekday: Weekday, language: Language): string {
  const name: string = dictionaries[language].weekdays.short[weekday - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
