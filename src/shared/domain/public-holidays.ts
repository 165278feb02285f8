/** Public holidays of Kazakhstan that fall on the same date each year, by keys that every language has a name for. */
import { z } from 'zod';

const dates = {
  '01-01': 'new_year',
  '01-02': 'new_year',
  '01-07': 'christmas',
  '03-08': 'womens_day',
  '03-21': 'nauryz',
  '03-22': 'nauryz',
  '03-23': 'nauryz',
  '05-01': 'unity_day',
  '05-07': 'defender_day',
  '05-09': 'victory_day',
  '07-06': 'capital_day',
  '08-30': 'constitution_day',
  '10-25': 'republic_day',
  '12-16': 'independence_day',
} as const;

export const publicHolidaySchema = z.enum([
  'new_year',
  'christmas',
  'womens_day',
  'nauryz',
  'unity_day',
  'defender_day',
  'victory_day',
  'capital_day',
  'constitution_day',
  'republic_day',
  'independence_day',
]);
export type PublicHoliday = z.infer<typeof publicHolidaySchema>;

/** @param day `YYYY-MM-DD` */
export function publicHolidayOn(day: string): PublicHoliday | null {
  const known: Readonly<Record<string, PublicHoliday>> = dates;
  return known[day.slice(5)] ?? null;
}
