/** Opening the record of a child of another room in an emergency: at once, for a short while, and seen by the office. */
import { z } from 'zod';
import { momentSchema } from '../../domain/day.ts';
import { emergencyEndSchema, emergencyWhySchema } from '../../domain/emergency.ts';
import { childIdSchema } from '../../domain/ids.ts';
import { filledLineSchema, lineSchema } from '../../domain/text.ts';
import { administrator, call, nothing, type Role } from './call.ts';

/** A lead reaches all rooms of the school anyway. */
const onlySpecialist: readonly Role[] = ['specialist'];
const accessIdSchema = z.uuid();
const which = z.strictObject({ accessId: accessIdSchema });
const child = { childId: childIdSchema, childName: z.string(), className: z.string(), roomName: z.string() };

/** Children told at once. */
export const mostStrangers = 8;

export const lastingEmergencySchema = z.strictObject({
  id: accessIdSchema,
  ...child,
  why: emergencyWhySchema,
  /** By the clock of this PC. */
  until: momentSchema,
  secondsLeft: z.number().int(),
});
export type LastingEmergency = z.infer<typeof lastingEmergencySchema>;

export const emergencyRowSchema = z.strictObject({
  id: accessIdSchema,
  ...child,
  staffName: z.string(),
  why: emergencyWhySchema,
  words: z.string(),
  openedAt: momentSchema,
  /** Time of day. */
  until: z.string(),
  /** How often the record was opened through it. */
  openings: z.number().int(),
  /** Null while it lasts. */
  end: z.strictObject({ at: momentSchema, by: emergencyEndSchema }).nullable(),
});
export type EmergencyRow = z.infer<typeof emergencyRowSchema>;

export const emergencyCalls = {
  /** Children of the own school that are not reached otherwise, by words of their names; nothing for less than two letters. */
  'emergency.find': call(
    onlySpecialist,
    z.strictObject({ text: lineSchema(100) }),
    z.array(z.strictObject({ ...child, pictogram: z.string() })).max(mostStrangers),
  ),
  /** Reading only, for at most eight hours and never past midnight. Errors: not_found, already_exists while one lasts. */
  'emergency.open': call(
    onlySpecialist,
    z.strictObject({ strangerId: childIdSchema, why: emergencyWhySchema, words: filledLineSchema(200) }),
    which,
  ),
  /** Own ones that last. */
  'emergency.mine': call(onlySpecialist, nothing, z.array(lastingEmergencySchema)),
  'emergency.end': call(onlySpecialist, which, nothing),
  /** Those that last first, then the newest. */
  'emergency.list': call(administrator, nothing, z.array(emergencyRowSchema)),
  'emergency.endForOther': call(administrator, which, nothing),
} as const;
