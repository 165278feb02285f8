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
import { observationSchema, timedKinds } from '../../domain/measure.ts';
import { noteSpliceSchema } from '../../domain/note.ts';
import { plannedMinutesSchema } from '../../domain/plan.ts';
import { minutesSchema, sessionOutcomeSchema, sessionSchema } from '../../domain/session.ts';
import { sessionPatchSchema } from '../../domain/session-patch.ts';
import { lineSchema, textSchema } from '../../domain/text.ts';
import { togetherSchema } from '../../domain/together.ts';
import { call, specialist, staff } from './call.ts';
import { planConflictSchema } from './plan.ts';

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
  /** Day of the missed session that it makes up for. */
  makeUpOf: daySchema.nullable(),
  isSigned: z.boolean(),
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

/** What an undo took back. */
export const takenBackSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('finish') }),
  z.strictObject({ what: z.literal('pause') }),
  z.strictObject({ what: z.literal('resume') }),
  z.strictObject({ what: z.literal('mark'), childIds: z.array(childIdSchema), status: attendanceStatusSchema }),
  z.strictObject({ what: z.literal('observation'), childIds: z.array(childIdSchema), observation: observationSchema }),
  /** Times of coming and leaving, or the reason of an absence. */
  z.strictObject({ what: z.literal('details'), childIds: z.array(childIdSchema) }),
  z.strictObject({ what: z.literal('note'), childIds: z.array(childIdSchema) }),
]);
export type TakenBack = z.infer<typeof takenBackSchema>;

const inSession = { sessionId: sessionIdSchema };
/** Null: nothing was written, because it had been tapped already, here or in another window. */
const tapAnswerSchema = sessionPatchSchema.nullable();

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
  /** Where these children are planned at this time, and who else is in the room: to be told, not to be forbidden. */
  'sessions.alsoNow': call(
    specialist,
    z.strictObject({ roomId: roomIdSchema, childIds: z.array(childIdSchema).max(30), minutes: plannedMinutesSchema }),
    z.array(planConflictSchema),
  ),
  'sessions.startUnplanned': call(
    specialist,
    z.strictObject({
      roomId: roomIdSchema,
      discipline: disciplineSchema,
      childIds: togetherSchema,
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
    tapAnswerSchema,
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
    tapAnswerSchema,
  ),
  /**
   * Stops a running stopwatch and records its span; where none runs nothing is recorded. `childId` and goals as in
   * `sessions.record`.
   */
  'sessions.stop': call(
    specialist,
    z.strictObject({
      ...inSession,
      childId: childIdSchema.nullable(),
      goalId: goalIdSchema.nullable(),
      goalIds: z.array(goalIdSchema).max(30).default([]),
      of: z.enum(timedKinds),
    }),
    tapAnswerSchema,
  ),
  /** When a child came or left, where the mark says late or left early; why, where it says absent. Errors: impossible_time. */
  'sessions.details': call(
    specialist,
    z.strictObject({
      ...inSession,
      childId: childIdSchema,
      arrivedAt: timeOfDaySchema.nullable(),
      leftAt: timeOfDaySchema.nullable(),
      reason: lineSchema(300),
    }),
    tapAnswerSchema,
  ),
  /** The timer stands still, or goes on. */
  'sessions.pause': call(specialist, z.strictObject({ ...inSession, isPaused: z.boolean() }), tapAnswerSchema),
  'sessions.noteOf': call(
    specialist,
    z.strictObject({ ...inSession, childId: childIdSchema }),
    z.strictObject({ text: z.string() }),
  ),
  /**
   * What was typed since the last save; also after the finish. Errors: note_changed where `removed` does not stand at
   * `at` any more (another window wrote), note_too_long.
   */
  'sessions.note': call(
    specialist,
    z.strictObject({ ...inSession, childId: childIdSchema, splice: noteSpliceSchema }),
    z.strictObject({ hasNote: z.boolean() }),
  ),
  /**
   * Takes back the last tap that was not taken back yet, also after leaving and coming back; `finish`: the finish, though
   * notes were written after it.
   */
  'sessions.undo': call(
    specialist,
    z.strictObject({ ...inSession, what: z.enum(['last', 'finish']).default('last') }),
    z.strictObject({ session: sessionSchema, undone: takenBackSchema.nullable() }),
  ),
  /**
   * How a session that was opened again for a correction was finished before: finished so again it keeps its minutes.
   * Null: the clock counts.
   */
  'sessions.formerFinish': call(
    specialist,
    z.strictObject(inSession),
    z.strictObject({ former: z.strictObject({ outcome: sessionOutcomeSchema, minutes: minutesSchema }).nullable() }),
  ),
  /**
   * `minutes` null: those of the same finish before, or what the clock says. `reason`: for all children, kept only where the session was called off; then a
   * make-up is owed to each of them. Errors: session_finished, not_marked (held or absent needs every child marked).
   */
  'sessions.finish': call(
    specialist,
    z.strictObject({
      ...inSession,
      outcome: sessionOutcomeSchema,
      minutes: minutesSchema.nullable(),
      reason: textSchema(500).default(''),
    }),
    sessionSchema,
  ),
} as const;
