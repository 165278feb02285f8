/** Staff: specialists who log sessions, and administrators who run the office. */
import { z } from 'zod';

export const staffRoles = ['specialist', 'administrator'] as const;
export const staffRoleSchema = z.enum(staffRoles);
export type StaffRole = (typeof staffRoles)[number];

export const specialisms = [
  'speech_therapist',
  'special_educator',
  'psychologist',
  'pottery_teacher',
  'exercise_instructor',
  'art_teacher',
  'administrator',
] as const;
export const specialismSchema = z.enum(specialisms);
export type Specialism = (typeof specialisms)[number];

export const shortestPin: Readonly<Record<StaffRole, number>> = { specialist: 6, administrator: 8 };
/** After so many seconds without a sign of life an adult in the studio has gone. */
export const adultSeconds = 60;

export const longestPin = 12;
export const pinSchema = z.string().regex(/^\d{4,12}$/);

export type PinWeakness = 'too_short' | 'repeated' | 'run' | 'date';

/** Up or down the keys; after 9 comes 0, as on a keyboard. */
const isRun = (pin: string, step: 1 | 9) =>
  [...pin].every((digit, index) => index === 0 || (Number(digit) - Number(pin[index - 1]) + 10) % 10 === step);

/** Eight or six digits that read as a day, in either order: the first thing that an acquaintance tries. */
function looksLikeDate(pin: string): boolean {
  const isDayMonth = (day: string, month: string) =>
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (pin.length === 6)
    return isDayMonth(pin.slice(0, 2), pin.slice(2, 4)) || isDayMonth(pin.slice(4), pin.slice(2, 4));
  if (pin.length !== 8) return false;
  const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
  return (
    (isDayMonth(pin.slice(0, 2), pin.slice(2, 4)) && isYear(pin.slice(4))) ||
    (isDayMonth(pin.slice(6), pin.slice(4, 6)) && isYear(pin.slice(0, 4)))
  );
}

/** Why a new PIN is refused, or null when it is good enough. */
export function pinWeakness(pin: string, role: StaffRole): PinWeakness | null {
  if (pin.length < shortestPin[role]) return 'too_short';
  if (new Set(pin).size <= 2) return 'repeated';
  if (isRun(pin, 1) || isRun(pin, 9)) return 'run';
  return looksLikeDate(pin) ? 'date' : null;
}

/** Seconds to wait after that many wrong tries in a row: none for the first three, then 30 s up to an hour. */
export function waitAfterWrongTries(wrongTries: number): number {
  const waits = [30, 60, 120, 300, 900, 3600];
  return wrongTries < 4 ? 0 : (waits[Math.min(wrongTries - 4, waits.length - 1)] ?? 3600);
}
