/** School calendars: what they are, what a change would do, and the change itself. */
import { z } from 'zod';
import { calendarFieldsSchema } from '../../domain/calendar.ts';
import { daySchema, monthSchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { roomIdSchema, schoolIdSchema } from '../../domain/ids.ts';
import { administrator, call, nothing } from './call.ts';

export const calendarChangeSchema = z.strictObject({
  schoolId: schoolIdSchema,
  /** What the change was made from; null where the school had none for that school year. */
  was: calendarFieldsSchema.nullable(),
  /** Null: the school has none for that year any more. */
  calendar: calendarFieldsSchema.nullable(),
});
export type CalendarChange = z.infer<typeof calendarChangeSchema>;

const changes = z.strictObject({ changes: z.array(calendarChangeSchema).min(1).max(50) });

const count = z.number().int().min(0);

export const calendarEffectSchema = z.strictObject({
  /** Rooms and months in which something changes. Sessions that were opened are in none of the numbers. */
  rooms: z.array(
    z.strictObject({
      roomId: roomIdSchema,
      roomName: z.string(),
      schoolName: z.string(),
      months: z.array(
        z.strictObject({
          month: monthSchema,
          sessionsLost: count,
          sessionsGained: count,
          /** Children times sessions: a group of four is four. */
          childTimesLost: count,
          childTimesGained: count,
        }),
      ),
    }),
  ),
  /** Months that have begun and whose sheets say something else than before. */
  sheets: z.array(monthSchema),
  /** Single times that were moved to a day on which there is no school any more. */
  moved: z.array(
    z.strictObject({
      roomName: z.string(),
      staffName: z.string(),
      discipline: disciplineSchema,
      day: daySchema,
      toDay: daySchema,
      toStart: timeOfDaySchema,
    }),
  ),
  /** Days that become days off though sessions were opened on them: those stay and count. */
  held: z.array(z.strictObject({ schoolName: z.string(), day: daySchema, sessions: count })),
});
export type CalendarEffect = z.infer<typeof calendarEffectSchema>;

export const schoolYearsSchema = z.strictObject({
  id: schoolIdSchema,
  name: z.string(),
  /** The earliest first. */
  calendars: z.array(calendarFieldsSchema),
});
export type SchoolYears = z.infer<typeof schoolYearsSchema>;

export const calendarCalls = {
  'calendar.list': call(administrator, nothing, z.array(schoolYearsSchema)),
  /** What a change would do to the plan; nothing is written. Errors: bad_input. */
  'calendar.effect': call(administrator, changes, calendarEffectSchema),
  /**
   * Writes the calendars of one school year, of one school or of several, all or none. To take a change back, send it the
   * other way round. Errors: calendar_changed {school} where somebody else was quicker, bad_input.
   */
  'calendar.write': call(administrator, changes, nothing),
} as const;
