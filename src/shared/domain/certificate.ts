/** What a specialist signs with a PIN: the facts of a finished session as they stood, and how what stands now differs. */
import { z } from 'zod';
import { attendanceStatusSchema } from './attendance.ts';
import { momentSchema } from './day.ts';
import { childIdSchema, goalIdSchema } from './ids.ts';
import { type Observation, observationSchema } from './measure.ts';
import { minutesSchema, sessionOutcomeSchema } from './session.ts';
import { textSchema } from './text.ts';

/** One child of the session; `arrivedAt` and `leftAt` as they are stored, null for the whole session. */
const signedChildSchema = z.strictObject({
  childId: childIdSchema,
  status: attendanceStatusSchema,
  reason: z.string(),
  arrivedAt: z.string().nullable(),
  leftAt: z.string().nullable(),
  attendedMinutes: z.number().int().nullable(),
  note: z.string(),
  /** In the order seen, without those taken back. */
  observations: z.array(z.strictObject({ goalId: goalIdSchema.nullable(), observation: observationSchema })),
});
export type SignedChild = z.infer<typeof signedChildSchema>;

/** Kept word for word and not as a hash: after a change the original can still be read beside it. */
export const signedFactsSchema = z.strictObject({
  outcome: sessionOutcomeSchema.nullable(),
  minutes: minutesSchema.nullable(),
  children: z.array(signedChildSchema),
});
export type SignedFacts = z.infer<typeof signedFactsSchema>;

export const signedFields = [
  'outcome',
  'minutes',
  'status',
  'reason',
  'times',
  'note',
  'observations',
  /** The child as a whole: in one and not in the other. */
  'child',
] as const;

export const signedChangeSchema = z.strictObject({
  /** Null: about the session itself. */
  childId: childIdSchema.nullable(),
  field: z.enum(signedFields),
});
export type SignedChange = z.infer<typeof signedChangeSchema>;

/** Why a signature is taken back, or given for somebody else: a few words at least. */
export const signatureReasonSchema = textSchema(500).pipe(z.string().min(3));

/** Signed by an administrator for a specialist who left. */
export const onBehalfSchema = z.strictObject({ ofName: z.string(), reason: z.string() });

export const unlockSchema = z.strictObject({ at: momentSchema, byName: z.string(), reason: z.string() });

/** Where two states of the facts differ: the session's own first, then child by child. */
export function compareSigned(before: SignedFacts, after: SignedFacts): readonly SignedChange[] {
  const changes: SignedChange[] = [];
  if (before.outcome !== after.outcome) changes.push({ childId: null, field: 'outcome' });
  if (before.minutes !== after.minutes) changes.push({ childId: null, field: 'minutes' });
  const then = new Map(before.children.map((child) => [child.childId, child]));
  const now = new Map(after.children.map((child) => [child.childId, child]));
  for (const childId of new Set([...then.keys(), ...now.keys()])) {
    const [left, right] = [then.get(childId), now.get(childId)];
    const fields = left && right ? changedFields(left, right) : (['child'] as const);
    changes.push(...fields.map((field) => ({ childId, field })));
  }
  return changes;
}

type ChildField = Exclude<SignedChange['field'], 'outcome' | 'minutes' | 'child'>;

const readers: Readonly<Record<ChildField, (child: SignedChild) => string>> = {
  status: ({ status }) => status,
  reason: ({ reason }) => reason,
  times: ({ arrivedAt, leftAt, attendedMinutes }) => JSON.stringify([arrivedAt, leftAt, attendedMinutes]),
  note: ({ note }) => note,
  observations: ({ observations }) =>
    JSON.stringify(observations.map(({ goalId, observation }) => [goalId, sorted(observation)])),
};

function changedFields(left: SignedChild, right: SignedChild): readonly ChildField[] {
  return (Object.keys(readers) as ChildField[]).filter((field) => readers[field](left) !== readers[field](right));
}

/** The order of keys says nothing. */
function sorted(observation: Observation): readonly (readonly [string, unknown])[] {
  return Object.entries(observation).toSorted(([left], [right]) => (left < right ? -1 : 1));
}
