/** What is known of a child beside its sessions: guardians, consents, what it is due. */
import { z } from 'zod';
import { type Day, daySchema } from './day.ts';
import { consentIdSchema, guardianIdSchema, mandateIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { mandateTermsSchema } from './mandate.ts';
import { lineSchema, nameSchema } from './text.ts';

export const guardianRelations = ['mother', 'father', 'grandmother', 'grandfather', 'guardian', 'other'] as const;

export const guardianFieldsSchema = z.strictObject({
  name: nameSchema,
  relation: z.enum(guardianRelations),
  phone: lineSchema(40),
  /** In which reports for them are written. */
  language: languageSchema,
});
export type GuardianFields = z.infer<typeof guardianFieldsSchema>;
export const guardianSchema = guardianFieldsSchema.extend({ id: guardianIdSchema });
export type Guardian = z.infer<typeof guardianSchema>;

/** Keeping personal data; support by specialists; the photo; showing what the child made. */
export const consentKinds = ['data', 'support', 'photo', 'drawings'] as const;
export const consentKindSchema = z.enum(consentKinds);
export type ConsentKind = (typeof consentKinds)[number];

export const consentFieldsSchema = z.strictObject({
  kind: consentKindSchema,
  givenOn: daySchema,
  /** Who signed the paper. */
  givenBy: nameSchema,
  /** Last day; null: until it is withdrawn. */
  validTo: daySchema.nullable(),
});
export type ConsentFields = z.infer<typeof consentFieldsSchema>;
export const consentSchema = consentFieldsSchema.extend({
  id: consentIdSchema,
  /** The member of staff who wrote it down. */
  recordedBy: z.string(),
  /** From this day on it no longer counts; the row stays. */
  withdrawnOn: daySchema.nullable(),
});
export type Consent = z.infer<typeof consentSchema>;

export const mandateSchema = mandateTermsSchema.extend({ id: mandateIdSchema });
export type Mandate = z.infer<typeof mandateSchema>;

/** Whether a consent of that kind counts on a day. */
export function hasConsent(
  consents: readonly Pick<Consent, 'kind' | 'givenOn' | 'validTo' | 'withdrawnOn'>[],
  kind: ConsentKind,
  day: Day,
): boolean {
  return consents.some(
    (one) =>
      one.kind === kind &&
      one.givenOn <= day &&
      (one.validTo === null || one.validTo >= day) &&
      (one.withdrawnOn === null || one.withdrawnOn > day),
  );
}
