/** A session: planned or not, of one child or a group, with an outcome once it is finished. */
import { z } from 'zod';
import { type AttendanceStatus, attendanceStatusSchema, isAttended, isMissed } from './attendance.ts';
import { daySchema, momentSchema, timeOfDaySchema } from './day.ts';
import { disciplineSchema } from './discipline.ts';
import { goalSchema } from './goal.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema, sessionIdSchema, staffIdSchema } from './ids.ts';
import { measureSchema } from './measure.ts';
import { officeMarkSchema } from './office-mark.ts';

export const sessionOutcomes = ['held', 'student_absent', 'provider_absent', 'cancelled'] as const;
export const sessionOutcomeSchema = z.enum(sessionOutcomes);
export type SessionOutcome = (typeof sessionOutcomes)[number];

/** Longest session that can be written down, in minutes. */
export const longestSession = 480;
export const minutesSchema = z.number().int().min(0).max(longestSession);

export const sessionChildSchema = z.strictObject({
  childId: childIdSchema,
  name: z.string(),
  givenName: z.string(),
  pictogram: z.string(),
  status: attendanceStatusSchema,
  /** What the office says beside it, and sheets count. */
  office: officeMarkSchema.nullable(),
  /** When who came late or left early did so; null where nobody told. */
  arrivedAt: timeOfDaySchema.nullable(),
  leftAt: timeOfDaySchema.nullable(),
  /** Minutes that were counted for the child when the session was finished; null: all of them. */
  attendedMinutes: minutesSchema.nullable(),
  /** Why the child was away, in the specialist's words; may be empty. */
  reason: z.string(),
  hasNote: z.boolean(),
  goals: z.array(goalSchema),
  /** In the order seen, without the undone ones. */
  measures: z.array(measureSchema),
});
export type SessionChild = z.infer<typeof sessionChildSchema>;

export const sessionSchema = z.strictObject({
  id: sessionIdSchema,
  seriesId: seriesIdSchema.nullable(),
  roomId: roomIdSchema,
  roomName: z.string(),
  staffId: staffIdSchema,
  staffName: z.string(),
  discipline: disciplineSchema,
  day: daySchema,
  /** Null for a session that nobody planned. */
  plannedStart: timeOfDaySchema.nullable(),
  plannedMinutes: minutesSchema,
  startedAt: momentSchema,
  finishedAt: momentSchema.nullable(),
  outcome: sessionOutcomeSchema.nullable(),
  minutes: minutesSchema.nullable(),
  /** When its specialist signed it: from then on nothing in it changes. */
  certifiedAt: momentSchema.nullable(),
  /** The missed session that this one makes up for. */
  makeUpOf: z.strictObject({ sessionId: sessionIdSchema, day: daySchema }).nullable(),
  /** Since when it stands still; null: it runs, or is over. */
  pausedAt: momentSchema.nullable(),
  /** Of all pauses that are over. */
  pausedSeconds: z.number().int().min(0),
  children: z.array(sessionChildSchema),
  canUndo: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

/** The provider called the session off: it stands outside the child's attendance and is counted apart. */
export function isCalledOff(outcome: SessionOutcome | null): boolean {
  return outcome === 'provider_absent' || outcome === 'cancelled';
}

/**
 * The outcome that follows from attendance: held when anyone came, child absent when all are known to be away,
 * null while nobody is marked.
 */
export function outcomeFromAttendance(statuses: readonly AttendanceStatus[]): SessionOutcome | null {
  if (statuses.some(isAttended)) return 'held';
  return statuses.length > 0 && statuses.every(isMissed) ? 'student_absent' : null;
}

/**
 * Minutes to offer when a session is finished: what the clock says once it ran at least a minute, held within
 * 1 to {@link longestSession}; the planned minutes when the clock makes no sense (moved back, left open overnight).
 */
export function offeredMinutes(elapsedMinutes: number, plannedMinutes: number): number {
  const rounded = Math.round(elapsedMinutes);
  const isBelievable = rounded >= 1 && rounded <= Math.max(2 * plannedMinutes, 120);
  return isBelievable ? rounded : plannedMinutes;
}
