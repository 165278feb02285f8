/** Time, passed in: unix milliseconds from outside, local days and moments made here. */
import type { Day } from '../shared/domain/day.ts';

export type Clock = { /** Unix milliseconds. */ readonly now: () => number };

const two = (number: number) => String(number).padStart(2, '0');

/** Local day of that moment on this PC. */
export function localDay(unixMs: number): Day {
  const date = new Date(unixMs);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}

/** Local wall time `HH:mm:ss`. */
export function localTime(unixMs: number): string {
  const date = new Date(unixMs);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Local moment `YYYY-MM-DDTHH:mm:ss`. */
export function localMoment(unixMs: number): string {
  return `${localDay(unixMs)}T${localTime(unixMs)}`;
}
