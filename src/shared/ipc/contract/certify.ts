/** Signing a finished session by PIN, unlocking it with a reason, and what was signed beside what stands. */
import { z } from 'zod';
import {
  onBehalfSchema,
  signatureReasonSchema,
  signedChangeSchema,
  signedFactsSchema,
  unlockSchema,
} from '../../domain/certificate.ts';
import { daySchema, momentSchema, monthSchema } from '../../domain/day.ts';
import { goalSchema } from '../../domain/goal.ts';
import { childIdSchema, goalIdSchema, sessionIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { sessionSchema } from '../../domain/session.ts';
import { pinSchema } from '../../domain/staff.ts';
import { administrator, call, nothing, specialist, staff } from './call.ts';
import { todayItemSchema } from './sessions.ts';

export const certificateSchema = z.strictObject({
  id: z.uuid(),
  at: momentSchema,
  staffName: z.string(),
  /** Null: signed by the specialist. */
  onBehalf: onBehalfSchema.nullable(),
  /** Null while it is in force. */
  unlocked: unlockSchema.nullable(),
  facts: signedFactsSchema,
  /** Where what stands now differs from what was signed. */
  changes: z.array(signedChangeSchema),
});
export type Certificate = z.infer<typeof certificateSchema>;

export const certifyHistorySchema = z.strictObject({
  /** Newest first. */
  certificates: z.array(certificateSchema),
  current: signedFactsSchema,
  /** Everybody whom the facts speak of. */
  children: z.array(z.strictObject({ childId: childIdSchema, name: z.string() })),
  goals: z.array(z.strictObject({ goalId: goalIdSchema, title: z.string(), steps: goalSchema.shape.steps })),
});
export type CertifyHistory = z.infer<typeof certifyHistorySchema>;

/** More are not shown, and not signed, at once; the rest follow when these are dealt with. */
export const mostUnsigned = 300;

export const unsignedSchema = z.strictObject({
  /** Also those that are not listed. */
  count: z.number().int(),
  /** Newest first, at most {@link mostUnsigned}. */
  items: z.array(todayItemSchema.extend({ day: daySchema })),
});
export type Unsigned = z.infer<typeof unsignedSchema>;

/** A specialist in the office's list of signatures. */
export const signerSchema = z.strictObject({
  staffId: staffIdSchema,
  name: z.string(),
  isArchived: z.boolean(),
  /** Finished sessions that nobody signed. */
  unsigned: z.number().int(),
});
export type Signer = z.infer<typeof signerSchema>;

export const officeSessionSchema = todayItemSchema.extend({
  day: daySchema,
  roomName: z.string(),
  /** Who finished it, where that was somebody else than the specialist whose session it is. */
  heldBy: z.string().nullable(),
});
export type OfficeSession = z.infer<typeof officeSessionSchema>;

export const officeSessionsSchema = z.strictObject({
  /** Also those that are not listed. */
  count: z.number().int(),
  /** Newest first, at most {@link mostUnsigned}. */
  items: z.array(officeSessionSchema),
});
export type OfficeSessions = z.infer<typeof officeSessionsSchema>;

const inSession = { sessionId: sessionIdSchema };

export const certifyCalls = {
  /** Finished sessions of the person signed in that nobody has signed, of all days and rooms. */
  'certify.unsigned': call(specialist, nothing, unsignedSchema),
  'certify.countUnsigned': call(specialist, nothing, z.strictObject({ count: z.number().int() })),
  /**
   * All of them or none. Signing again what is signed changes nothing. `signed`: how many of them were not signed yet.
   * Errors: wrong_pin, pin_wait as at sign-in; not_your_session; session_unfinished.
   */
  'certify.sign': call(
    specialist,
    z.strictObject({ sessionIds: z.array(sessionIdSchema).min(1).max(mostUnsigned), pin: pinSchema }),
    z.strictObject({ signed: z.number().int() }),
  ),
  /** The session can be changed again; the certificate stays. Unlocking what is not signed changes nothing. */
  'certify.unlock': call(staff, z.strictObject({ ...inSession, reason: signatureReasonSchema }), sessionSchema),
  /** Takes back the finish of a session that is not signed, wherever it stands among the taps. */
  'certify.reopen': call(specialist, z.strictObject(inSession), sessionSchema),
  'certify.history': call(staff, z.strictObject(inSession), certifyHistorySchema),
  /** All specialists by name, also those who left. */
  'certify.signers': call(administrator, nothing, z.array(signerSchema)),
  /** `signedIn` null: what is not signed; a month: what is signed of its days. */
  'certify.ofSpecialist': call(
    administrator,
    z.strictObject({ staffId: staffIdSchema, signedIn: monthSchema.nullable() }),
    officeSessionsSchema,
  ),
  /**
   * An administrator signs by their own PIN for a specialist who left; who, for whom and why stays on record. All of them
   * or none. Errors: as `certify.sign`; signs_oneself {name} where the specialist still works here.
   */
  'certify.signFor': call(
    administrator,
    z.strictObject({
      sessionIds: z.array(sessionIdSchema).min(1).max(mostUnsigned),
      pin: pinSchema,
      reason: signatureReasonSchema,
    }),
    z.strictObject({ signed: z.number().int() }),
  ),
  /**
   * The sessions become those of another specialist, who held them and signs them. All of them or none. `handed`: how
   * many were not that specialist's yet. Errors: session_certified; not_found where nobody of that id works here.
   */
  'certify.handOver': call(
    administrator,
    z.strictObject({
      sessionIds: z.array(sessionIdSchema).min(1).max(mostUnsigned),
      staffId: staffIdSchema,
      reason: signatureReasonSchema,
    }),
    z.strictObject({ handed: z.number().int() }),
  ),
} as const;
