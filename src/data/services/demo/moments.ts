/** Local moments as text, from tables: a million of them are made. */
import { type Day, timeOfDay } from '../../../shared/domain/day.ts';

const minuteTexts = Array.from({ length: 24 * 60 }, (_, minutes) => timeOfDay(minutes));
const secondTexts = Array.from({ length: 60 }, (_, second) => String(second).padStart(2, '0'));

/** `HH:mm`. @param minutes from midnight, 0 to 1439 */
export const timeAt = (minutes: number) => minuteTexts[minutes] as string;

/** `YYYY-MM-DDTHH:mm:ss`. */
export const momentAt = (day: Day, minutes: number, second = 0) => `${day}T${timeAt(minutes)}:${secondTexts[second]}`;
