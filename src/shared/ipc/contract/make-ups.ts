/** Missed sessions and what is owed for them, until it is made up for or let go. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { daySchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, sessionIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { makeUpDecisionSchema, makeUpStateSchema } from '../../domain/make-up.ts';
import { minutesSchema, sessionOutcomeSchema } from '../../domain/session.ts';
import { textSchema } from '../../domain/text.ts';
import { togetherSchema } from '../../domain/together.ts';
import { call, specialist } from './call.ts';

/** One child in one missed session. */
export const missedSchema = z.strictObject({
  sessionId: sessionIdSchema,
  childId: childIdSchema,
  childName: z.string(),
  pictogram: z.string(),
  day: daySchema,
  /** When it was planned, or began. */
  start: timeOfDaySchema,
  minutes: minutesSchema,
  discipline: disciplineSchema,
  staffId: staffIdSchema,
  staffName: z.string(),
  outcome: sessionOutcomeSchema,
  status: attendanceStatusSchema,
  /** Why it was missed, in words. */
  reason: z.string(),
  state: makeUpStateSchema,
  /** The open session that is to make up for it, or the held one that did. */
  makeUp: z.strictObject({ sessionId: sessionIdSchema, day: daySchema }).nullable(),
  /** Why it was let go. */
  waivedReason: z.string(),
});
export type Missed = z.infer<typeof missedSchema>;

/** How far back missed sessions are listed that nothing is owed for; owed ones are listed however old they are. */
export const missedDays = 60;

const inSession = { sessionId: sessionIdSchema };

export const makeUpsCalls = {
  /** Newest first. Everything owed or scheduled, and the rest of the last {@link missedDays} days. */
  'makeUps.list': call(specialist, z.strictObject({ roomId: roomIdSchema }), z.array(missedSchema)),
  /** Child-sessions owed and not made up for, those with an open make-up session included. */
  'makeUps.countOwed': call(
    specialist,
    z.strictObject({ roomId: roomIdSchema }),
    z.strictObject({ count: z.number().int() }),
  ),
  /** Of one session: the children who missed it, in the order of their names. */
  'makeUps.ofSession': call(specialist, z.strictObject(inSession), z.array(missedSchema)),
  /** `waived` needs a reason. Also after the session was signed: it is about what is to come, not about what was. */
  'makeUps.decide': call(
    specialist,
    z.strictObject({
      ...inSession,
      childId: childIdSchema,
      decision: makeUpDecisionSchema,
      reason: textSchema(500),
    }),
    z.array(missedSchema),
  ),
  /** Begins the session that makes up for the missed one; where one of them is open with these children already: that one. */
  'makeUps.start': call(
    specialist,
    z.strictObject({ ...inSession, childIds: togetherSchema }),
    z.strictObject(inSession),
  ),
} as const;
