/** Identities of things that are stored: UUIDs (version 7, so that they sort by time of making), one brand per kind. */
import { z } from 'zod';

export const childIdSchema = z.uuid().brand<'ChildId'>();
export const staffIdSchema = z.uuid().brand<'StaffId'>();
export const roomIdSchema = z.uuid().brand<'RoomId'>();
export const schoolIdSchema = z.uuid().brand<'SchoolId'>();
export const seriesIdSchema = z.uuid().brand<'SeriesId'>();
export const groupIdSchema = z.uuid().brand<'GroupId'>();
export const sessionIdSchema = z.uuid().brand<'SessionId'>();
export const goalIdSchema = z.uuid().brand<'GoalId'>();
export const goalPhaseIdSchema = z.uuid().brand<'GoalPhaseId'>();
export const goalTemplateIdSchema = z.uuid().brand<'GoalTemplateId'>();
export const guardianIdSchema = z.uuid().brand<'GuardianId'>();
export const consentIdSchema = z.uuid().brand<'ConsentId'>();
export const mandateIdSchema = z.uuid().brand<'MandateId'>();
export const photoIdSchema = z.uuid().brand<'PhotoId'>();
export const measureIdSchema = z.uuid().brand<'MeasureId'>();
export const drawingIdSchema = z.uuid().brand<'DrawingId'>();
export const starterIdSchema = z.uuid().brand<'StarterId'>();
export const eventIdSchema = z.uuid().brand<'EventId'>();

export type ChildId = z.infer<typeof childIdSchema>;
export type StaffId = z.infer<typeof staffIdSchema>;
export type RoomId = z.infer<typeof roomIdSchema>;
export type SchoolId = z.infer<typeof schoolIdSchema>;
export type SeriesId = z.infer<typeof seriesIdSchema>;
export type GroupId = z.infer<typeof groupIdSchema>;
export type SessionId = z.infer<typeof sessionIdSchema>;
export type GoalId = z.infer<typeof goalIdSchema>;
export type GoalPhaseId = z.infer<typeof goalPhaseIdSchema>;
export type GoalTemplateId = z.infer<typeof goalTemplateIdSchema>;
export type GuardianId = z.infer<typeof guardianIdSchema>;
export type ConsentId = z.infer<typeof consentIdSchema>;
export type MandateId = z.infer<typeof mandateIdSchema>;
export type PhotoId = z.infer<typeof photoIdSchema>;
export type MeasureId = z.infer<typeof measureIdSchema>;
export type DrawingId = z.infer<typeof drawingIdSchema>;
export type StarterId = z.infer<typeof starterIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;

/** Each byte as two digits, made once: an id is made for every row that is written. */
const HEX = Array.from({ length: 256 }, (_unused, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/**
 * A UUID of version 7 (RFC 9562, 5.7): 48 bits of time, then randomness.
 * @param unixMs milliseconds since 1970
 * @param random ten random bytes
 */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  let rest = Math.floor(unixMs);
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const text = hex(bytes);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** Unix milliseconds inside a UUID of version 7. */
export function timeOfUuid(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}
