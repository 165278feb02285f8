/** Staff: specialists who log sessions, administrators who run the office, and who looks after the PC. */
import { z } from 'zod';
import { isPattern, isRun, looksLikeDate } from './weak-pin.ts';

/**
 * `specialist` logs sessions in own rooms; `lead_specialist` sees all rooms of the own school; `administrator` runs the
 * office and reads no notes; `device_administrator` looks after the PC and meets no child's data.
 */
export const staffRoles = ['specialist', 'lead_specialist', 'administrator', 'device_administrator'] as const;
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

/** Which door somebody comes in by. */
export const doorOfRole = {
  specialist: 'sessions',
  lead_specialist: 'sessions',
  administrator: 'office',
  device_administrator: 'office',
} as const satisfies Readonly<Record<StaffRole, 'sessions' | 'office'>>;

/** Whether somebody of that role holds sessions and signs them. */
export const holdsSessions = (role: StaffRole): boolean => doorOfRole[role] === 'sessions';

export const shortestPin: Readonly<Record<StaffRole, number>> = {
  specialist: 6,
  lead_specialist: 6,
  administrator: 8,
  device_administrator: 8,
};
/** After so many seconds without a sign of life an adult in the studio has gone. */
export const adultSeconds = 60;

export const longestPin = 12;
export type PinWeakness = 'too_short' | 'repeated' | 'run' | 'pattern' | 'date';

export const pinSchema = z.string().regex(/^\d{4,12}$/);

/** Why a new PIN is refused, or null when it is good enough. */
export function pinWeakness(pin: string, role: StaffRole): PinWeakness | null {
  if (pin.length < shortestPin[role]) return 'too_short';
  if (new Set(pin).size <= 2) return 'repeated';
  if (isRun(pin)) return 'run';
  if (isPattern(pin)) return 'pattern';
  return looksLikeDate(pin) ? 'date' : null;
}

/** After so many wrong tries in a row no waiting helps: a PIN is set anew, by an administrator or with the code on paper. */
export const mostWrongTries = 10;

/** Seconds to wait after that many wrong tries in a row: none for the first three, then 30 s up to an hour. */
export function waitAfterWrongTries(wrongTries: number): number {
  const waits = [30, 60, 120, 300, 900, 3600];
  return wrongTries < 4 ? 0 : (waits[Math.min(wrongTries - 4, waits.length - 1)] ?? 3600);
}
