import { addDays, type Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { formatDay, formatWeekday } from './dates.ts';
import { dictionaries } from './index.ts';

/** Days of one year need no year. */
const A_YEAR = 300;

/** A day as one speaks of it: "Today", "Yesterday", "Monday, 20 April", "3 September 2024". */
export function dayInWords(day: Day, today: Day, language: Language): string {
  const words = dictionaries[language].dates;
  if (day === today) return words.today;
  if (day === addDays(today, -1)) return words.yesterday;
  return day > addDays(today, -A_YEAR) ? formatWeekday(day, language) : formatDay(day, language);
}
