/**
 * Days of the school calendar as text `YYYY-MM-DD`, local wall time, and arithmetic on them.
 * Never a Date: a local midnight in Almaty is the day before in UTC.
 */
import { z } from 'zod';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

export const daySchema = z.string().refine(isDay).brand<'Day'>();
export type Day = z.infer<typeof daySchema>;

export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<'Month'>();
export type Month = z.infer<typeof monthSchema>;

/** Wall-clock minute `HH:mm`. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Local moment `YYYY-MM-DDTHH:mm:ss`, no zone: one zone (Asia/Almaty) is in use. */
export const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);

/** 1 is Monday, 7 Sunday (ISO 8601). */
export const weekdaySchema = z.number().int().min(1).max(7);
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function toUtc(day: string): number {
  const match = dayPattern.exec(day);
  if (!match) return Number.NaN;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function fromUtc(milliseconds: number): Day {
  const date = new Date(milliseconds);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as Day;
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** True for a real day: `2026-02-29` is not one. */
export function isDay(text: string): boolean {
  const milliseconds = toUtc(text);
  return !Number.isNaN(milliseconds) && fromUtc(milliseconds) === text;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * millisecondsPerDay);
}

/** Whole days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / millisecondsPerDay);
}

export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((toUtc(day) / millisecondsPerDay + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** All days of a month, in order. */
export function daysOfMonth(month: Month): readonly Day[] {
  const first = `${month}-01` as Day;
  return daysFrom(first, lastDayOfMonth(month));
}

export function lastDayOfMonth(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return fromUtc(Date.UTC(year, number, 0));
}

export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return fromUtc(Date.UTC(year, number - 1 + count, 1)).slice(0, 7) as Month;
}

/** Every month from `first` to `last`, both included. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Every day from `first` to `last`, both included. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  const end = toUtc(last);
  for (let time = toUtc(first); time <= end; time += millisecondsPerDay) days.push(fromUtc(time));
  return days;
}

/** Monday of the week the day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Minutes from midnight of `HH:mm`. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:mm` of minutes from midnight, held inside the day. */
export function timeOfDay(minutes: number): string {
  const held = Math.max(0, Math.min(24 * 60 - 1, Math.round(minutes)));
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`;
}

/** Minutes from one local moment (`YYYY-MM-DDTHH:mm:ss`) to another; negative when the clock was moved back. */
export function minutesBetween(from: string, to: string): number {
  const days = daysBetween(from.slice(0, 10) as Day, to.slice(0, 10) as Day);
  const seconds = (moment: string) => minutesOfDay(moment.slice(11, 16)) * 60 + Number(moment.slice(17, 19));
  return days * 24 * 60 + (seconds(to) - seconds(from)) / 60;
}
