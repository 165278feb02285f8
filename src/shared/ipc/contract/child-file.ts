/** The child's file: guardians, consents, mandates and the photo. Read by specialists, written in the office. */
import { z } from 'zod';
import {
  consentFieldsSchema,
  consentSchema,
  guardianFieldsSchema,
  guardianSchema,
  mandateSchema,
} from '../../domain/child-file.ts';
import { daySchema } from '../../domain/day.ts';
import {
  childIdSchema,
  consentIdSchema,
  groupIdSchema,
  guardianIdSchema,
  mandateIdSchema,
  photoIdSchema,
} from '../../domain/ids.ts';
import { mandateTermsSchema } from '../../domain/mandate.ts';
import { administrator, anyone, call, nothing, staff } from './call.ts';

/** Largest photo taken, in bytes; the window makes it smaller before. */
export const largestPhoto = 200_000;
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
const photoSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 100 && bytes.length <= largestPhoto && isJpeg(bytes));

export const childFileSchema = z.strictObject({
  /** In the order in which they were written down. */
  guardians: z.array(guardianSchema),
  /** Newest first, the withdrawn ones among them. */
  consents: z.array(consentSchema),
  /** By discipline, newest first. */
  mandates: z.array(mandateSchema),
  groups: z.array(z.strictObject({ id: groupIdSchema, name: z.string(), roomName: z.string() })),
});
export type ChildFile = z.infer<typeof childFileSchema>;

export const childFileCalls = {
  'childFile.get': call(staff, z.strictObject({ childId: childIdSchema }), childFileSchema),
  /** `guardianId` null adds one. */
  'childFile.saveGuardian': call(
    administrator,
    z.strictObject({
      childId: childIdSchema,
      guardianId: guardianIdSchema.nullable(),
      fields: guardianFieldsSchema,
    }),
    z.strictObject({ guardianId: guardianIdSchema }),
  ),
  'childFile.removeGuardian': call(administrator, z.strictObject({ guardianId: guardianIdSchema }), nothing),
  /** Errors: bad_input {field: 'fields.validTo'} before it was given. */
  'childFile.giveConsent': call(
    administrator,
    z.strictObject({ childId: childIdSchema, fields: consentFieldsSchema }),
    z.strictObject({ consentId: consentIdSchema }),
  ),
  /** The row stays. Errors: bad_input {field: 'day'} before it was given. */
  'childFile.withdrawConsent': call(
    administrator,
    z.strictObject({ consentId: consentIdSchema, day: daySchema }),
    nothing,
  ),
  /** Counts from its first day on: the one before ends on the day before. */
  'childFile.saveMandate': call(
    administrator,
    z.strictObject({ childId: childIdSchema, terms: mandateTermsSchema }),
    z.strictObject({ mandateId: mandateIdSchema }),
  ),
  /** Errors: bad_input {field: 'lastDay'} before its first day. */
  'childFile.endMandate': call(
    administrator,
    z.strictObject({ mandateId: mandateIdSchema, lastDay: daySchema }),
    nothing,
  ),
  /** A square JPEG of at most {@link largestPhoto} bytes; the one before is gone. */
  'childFile.setPhoto': call(
    administrator,
    z.strictObject({ childId: childIdSchema, image: photoSchema }),
    z.strictObject({ photoId: photoIdSchema }),
  ),
  'childFile.removePhoto': call(administrator, z.strictObject({ childId: childIdSchema }), nothing),
  /** Which children have a photo: shown wherever the child's picture is. */
  'draw.photos': call(anyone, nothing, z.array(z.strictObject({ childId: childIdSchema, photoId: photoIdSchema }))),
  /** Errors: not_found. */
  'draw.photo': call(
    anyone,
    z.strictObject({ photoId: photoIdSchema }),
    z.strictObject({ image: z.instanceof(Uint8Array) }),
  ),
} as const;
