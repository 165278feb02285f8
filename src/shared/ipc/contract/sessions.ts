/** The specialist's day: plan, today, and the live session, where each tap is a call that is saved when it answers. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { daySchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { goalSchema, goalStepSchema } from '../../domain/goal.ts';
import {
  childIdSchema,
  goalIdSchema,
  roomIdSchema,
  seriesIdSchema,
  sessionIdSchema,
  staffIdSchema,
} from '../../domain/ids.ts';
import { observationSchema } from '../../domain/measure.ts';
import { lineSchema, nameSchema } from '../../domain/person.ts';
import { plannedMinutesSchema, seriesSchema } from '../../domain/plan.ts';
import { minutesSchema, sessionOutcomeSchema, sessionSchema } from '../../domain/session.ts';
import { call, nothing, specialist, staff } from './call.ts';

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

export const planRowSchema = seriesSchema.extend({
  staffName: z.string(),
  children: z.array(z.strictObject({ id: childIdSchema, name: z.string(), pictogram: z.string() })),
});
export type PlanRow = z.infer<typeof planRowSchema>;

export const planFieldsSchema = seriesSchema.omit({ id: true });
export type PlanFields = z.infer<typeof planFieldsSchema>;
const planInput = z.strictObject({ seriesId: seriesIdSchema.nullable(), fields: planFieldsSchema });

export const planConflictSchema = z.strictObject({
  kind: z.enum(['staff', 'child']),
  name: z.string(),
  roomName: z.string(),
  start: timeOfDaySchema,
  minutes: minutesSchema,
});
export type PlanConflict = z.infer<typeof planConflictSchema>;

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
  /** `minutes` null: what the clock says. Errors: session_finished, not_marked (held or absent needs every child marked). */
  'sessions.finish': call(
    specialist,
    z.strictObject({ ...inSession, outcome: sessionOutcomeSchema, minutes: minutesSchema.nullable() }),
    sessionSchema,
  ),
  'goals.list': call(staff, z.strictObject({ childId: childIdSchema }), z.array(goalSchema)),
  'goals.save': call(
    specialist,
    z.strictObject({
      goalId: goalIdSchema.nullable(),
      childId: childIdSchema,
      discipline: disciplineSchema,
      title: nameSchema.pipe(lineSchema(300)),
      steps: z.array(goalStepSchema).max(20),
    }),
    z.strictObject({ goalId: goalIdSchema }),
  ),
  'goals.archive': call(specialist, z.strictObject({ goalId: goalIdSchema }), nothing),
  'plan.list': call(staff, z.strictObject({ roomId: roomIdSchema }), z.array(planRowSchema)),
  /** Who would be in two places at once if this were saved. */
  'plan.conflicts': call(specialist, planInput, z.array(planConflictSchema)),
  /**
   * `seriesId` null adds one. Changing one ends the old the day before `from` and begins a new one, so that history
   * stays; where a session was opened on or after `from`, the change counts from the day after it.
   * Errors: time_conflict {name, start}, bad_input.
   */
  'plan.save': call(specialist, planInput, z.strictObject({ seriesId: seriesIdSchema, from: daySchema })),
  /** Ends a series: `lastDay` is its last day, yesterday at the earliest. One that never took place is removed. */
  'plan.end': call(specialist, z.strictObject({ seriesId: seriesIdSchema, lastDay: daySchema }), nothing),
} as const;
