/** The specialist's day: plan, today, and the live session, where each tap is a call that is saved when it answers. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { daySchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import {
  childIdSchema,
  goalIdSchema,
  roomIdSchema,
  seriesIdSchema,
  sessionIdSchema,
  staffIdSchema,
} from '../../domain/ids.ts';
import { observationSchema } from '../../domain/measure.ts';
import { plannedMinutesSchema } from '../../domain/plan.ts';
import { minutesSchema, sessionOutcomeSchema, sessionSchema } from '../../domain/session.ts';
import { call, specialist, staff } from './call.ts';

/** One line of Today: a planned occurrence, opened or not, or an unplanned session. */
export const todayItemSchema = z.strictObject({
  seriesId: seriesIdSchema.nullable(),
  sessionId: sessionIdSchema.nullable(),
  staffId: staffIdSchema,
  staffName: z.string(),
  discipline: disciplineSchema,
  /** Planned start, or when it was started. */
  start: timeOfDaySchema,
  minutes: minutesSchema,
  children: z.array(z.strictObject({ id: childIdSchema, name: z.string(), pictogram: z.string() })),
  state: z.enum(['planned', 'open', 'finished']),
  outcome: sessionOutcomeSchema.nullable(),
});
export type TodayItem = z.infer<typeof todayItemSchema>;

export const todaySchema = z.strictObject({
  day: daySchema,
  isSchoolDay: z.boolean(),
  nextSchoolDay: daySchema.nullable(),
  items: z.array(todayItemSchema),
  /** Sessions of earlier days that nobody finished, newest first. */
  unfinished: z.array(todayItemSchema.extend({ day: daySchema })),
});
export type Today = z.infer<typeof todaySchema>;

const inSession = { sessionId: sessionIdSchema };

export const sessionsCalls = {
  'sessions.today': call(specialist, z.strictObject({ roomId: roomIdSchema, day: daySchema }), todaySchema),
  /** The session of today that this person tapped in last and that is still open: where to go on after a lock or a crash. */
  'sessions.resume': call(
    specialist,
    z.strictObject({ roomId: roomIdSchema }),
    z.strictObject({ sessionId: sessionIdSchema.nullable() }),
  ),
  /** Opens a planned occurrence; opening it twice, also from two windows, gives the same session. */
  'sessions.openPlanned': call(
    specialist,
    z.strictObject({ seriesId: seriesIdSchema, day: daySchema }),
    z.strictObject(inSession),
  ),
  'sessions.startUnplanned': call(
    specialist,
    z.strictObject({
      roomId: roomIdSchema,
      discipline: disciplineSchema,
      childIds: z.array(childIdSchema).min(1).max(30),
      minutes: plannedMinutesSchema,
    }),
    z.strictObject(inSession),
  ),
  'sessions.get': call(staff, z.strictObject(inSession), sessionSchema),
  /** Marks one child, or all that are not marked yet when `childId` is null. */
  'sessions.mark': call(
    specialist,
    z.strictObject({
      ...inSession,
      childId: childIdSchema.nullable(),
      status: attendanceStatusSchema.exclude(['not_marked']),
    }),
    sessionSchema,
  ),
  /**
   * Records one observation; a child that is not marked yet becomes present by it. `childId` null: the same for all who
   * came, each against the one of `goalIds` that is theirs, or in general. Errors: session_finished, not_marked.
   */
  'sessions.record': call(
    specialist,
    z.strictObject({
      ...inSession,
      childId: childIdSchema.nullable(),
      goalId: goalIdSchema.nullable(),
      goalIds: z.array(goalIdSchema).max(30).default([]),
      observation: observationSchema,
    }),
    sessionSchema,
  ),
  /** Takes back the last tap that was not taken back yet, also after leaving and coming back. */
  'sessions.undo': call(specialist, z.strictObject(inSession), sessionSchema),
  /**
   * `minutes` null: what the clock says. `reason`: for all children, kept only where the session was called off; then a
   * make-up is owed to each of them. Errors: session_finished, not_marked (held or absent needs every child marked).
   */
  'sessions.finish': call(
    specialist,
    z.strictObject({
      ...inSession,
      outcome: sessionOutcomeSchema,
      minutes: minutesSchema.nullable(),
      reason: z.string().trim().max(500).default(''),
    }),
    sessionSchema,
  ),
} as const;
