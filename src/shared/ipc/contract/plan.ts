/** The weekly plan of a room, single times that are different, and the week as it really is. */
import { z } from 'zod';
import { dayOffSchema } from '../../domain/calendar.ts';
import { daySchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema, sessionIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { seriesSchema } from '../../domain/plan.ts';
import { minutesSchema, sessionOutcomeSchema } from '../../domain/session.ts';
import { textSchema } from '../../domain/text.ts';
import { administrator, call, nothing, specialist, staff, takingOut } from './call.ts';

const planChildSchema = z.strictObject({ id: childIdSchema, name: z.string(), pictogram: z.string() });

export const planRowSchema = seriesSchema.extend({
  staffName: z.string(),
  groupName: z.string().nullable(),
  children: z.array(planChildSchema),
});
export type PlanRow = z.infer<typeof planRowSchema>;

export const planFieldsSchema = seriesSchema.omit({ id: true });
export type PlanFields = z.infer<typeof planFieldsSchema>;
const planInput = z.strictObject({ seriesId: seriesIdSchema.nullable(), fields: planFieldsSchema });

export const planConflictSchema = z.strictObject({
  /** Who is busy then: the specialist, a child; or whose session is in the same room. */
  kind: z.enum(['staff', 'child', 'room']),
  name: z.string(),
  groupName: z.string().nullable(),
  roomName: z.string(),
  start: timeOfDaySchema,
  minutes: minutesSchema,
  /** A single day; null: every week. */
  day: daySchema.nullable(),
  /** Nobody can be in two places at once; a room can hold two sessions, so that is only worth knowing. */
  stops: z.boolean(),
});
export type PlanConflict = z.infer<typeof planConflictSchema>;

/** One time of a series, by the day that the series says. */
const timeOf = { seriesId: seriesIdSchema, day: daySchema };
const reasonSchema = textSchema(200);
const moveInput = { ...timeOf, toDay: daySchema, toStart: timeOfDaySchema };

const placeSchema = z.strictObject({ day: daySchema, start: timeOfDaySchema });

export const weekItemSchema = z.strictObject({
  seriesId: seriesIdSchema.nullable(),
  sessionId: sessionIdSchema.nullable(),
  /** The day that the series says; for what nobody planned, the day it was held. */
  day: daySchema,
  /** When it really is. */
  on: daySchema,
  start: timeOfDaySchema,
  minutes: minutesSchema,
  staffId: staffIdSchema,
  staffName: z.string(),
  discipline: disciplineSchema,
  groupName: z.string().nullable(),
  children: z.array(planChildSchema),
  /** `away`: its old place; it was moved to `movedTo`. */
  state: z.enum(['planned', 'open', 'finished', 'cancelled', 'away']),
  outcome: sessionOutcomeSchema.nullable(),
  isSigned: z.boolean(),
  movedFrom: placeSchema.nullable(),
  movedTo: placeSchema.nullable(),
  reason: z.string(),
});
export type WeekItem = z.infer<typeof weekItemSchema>;

export const weekSchema = z.strictObject({
  days: z.array(z.strictObject({ day: daySchema, off: dayOffSchema.nullable(), quarter: z.number().int().nullable() })),
  items: z.array(weekItemSchema),
});
export type Week = z.infer<typeof weekSchema>;

export const planCalls = {
  'plan.list': call(staff, z.strictObject({ roomId: roomIdSchema }), z.array(planRowSchema)),
  /** The week that the day is in, Monday to Sunday: what is planned, what was opened, what is different this time. */
  'plan.week': call(staff, z.strictObject({ roomId: roomIdSchema, day: daySchema }), weekSchema),
  /**
   * Minutes that whoever asks has held, in all rooms, in the week and in the month of that day. As the office counts them:
   * a group once, two sessions at a time once.
   */
  'plan.myMinutes': call(
    specialist,
    z.strictObject({ day: daySchema }),
    z.strictObject({ week: z.number().int(), month: z.number().int() }),
  ),
  /** Who would be in two places at once if this were saved, and who else is in the room. */
  'plan.conflicts': call(specialist, planInput, z.array(planConflictSchema)),
  /**
   * `seriesId` null adds one. Changing one ends the old the day before `from` and begins a new one, so that history
   * stays; where a session was opened on or after `from`, the change counts from the day after it.
   * Errors: time_conflict {name, start}, never_takes_place, bad_input.
   */
  'plan.save': call(specialist, planInput, z.strictObject({ seriesId: seriesIdSchema, from: daySchema })),
  /** Ends a series: `lastDay` is its last day, yesterday at the earliest. One that never took place is removed. */
  'plan.end': call(specialist, z.strictObject({ seriesId: seriesIdSchema, lastDay: daySchema }), nothing),
  /**
   * What stands in the way of moving one time: no school that day, the same series there already, people who are busy.
   * `isOver`: the old or the new day has passed, so that a reason is needed.
   */
  'plan.checkMove': call(
    specialist,
    z.strictObject(moveInput),
    z.strictObject({
      off: dayOffSchema.nullable(),
      isTwice: z.boolean(),
      isOver: z.boolean(),
      conflicts: z.array(planConflictSchema),
    }),
  ),
  /**
   * Moves one time; to where it came from takes the exception back. Errors: was_opened, reason_needed (a day that is
   * over), no_school {day}, takes_place_twice {day}, time_conflict {name, start}, bad_input.
   */
  'plan.moveOccurrence': call(specialist, z.strictObject({ ...moveInput, reason: reasonSchema }), nothing),
  /** One time does not take place and is not due. Errors: was_opened, reason_needed. */
  'plan.cancelOccurrence': call(specialist, z.strictObject({ ...timeOf, reason: reasonSchema }), nothing),
  /** As the series says again. Errors: was_opened, takes_place_twice {day}, time_conflict {name, start}. */
  'plan.restoreOccurrence': call(specialist, z.strictObject(timeOf), nothing),
  /** Running series that a child is still in though its room is another one by now. */
  'plan.elsewhere': call(
    administrator,
    z.strictObject({ childId: childIdSchema }),
    z.array(planRowSchema.extend({ roomName: z.string() })),
  ),
  /** Takes a child out of all series that `plan.elsewhere` tells of, from today on; a series of nobody ends. */
  'plan.leaveElsewhere': call(
    administrator,
    z.strictObject({ childId: childIdSchema }),
    z.strictObject({ series: z.number().int() }),
  ),
  /**
   * Writes the week of a specialist, in all rooms, as an iCalendar file: disciplines, rooms and numbers of children, no
   * names. `path` null: the person chose no file. Errors: could_not_save.
   */
  'plan.export': takingOut(
    'timetable',
    call(
      specialist,
      z.strictObject({ staffId: staffIdSchema, language: languageSchema }),
      z.strictObject({ path: z.string().nullable() }),
    ),
  ),
} as const;
