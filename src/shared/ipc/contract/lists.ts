/** Lists over all rooms that no file of a child and no plan of a room gives. */
import { z } from 'zod';
import { guardianSchema } from '../../domain/child-file.ts';
import { childIdSchema, groupIdSchema, schoolIdSchema } from '../../domain/ids.ts';
import { administrator, call, nothing } from './call.ts';

/** A guardian of two children stands there twice, once for each. */
export const guardianRowSchema = guardianSchema.extend({ childId: childIdSchema });
export type GuardianRow = z.infer<typeof guardianRowSchema>;

export const groupRowSchema = z.strictObject({
  id: groupIdSchema,
  name: z.string(),
  roomName: z.string(),
  schoolId: schoolIdSchema,
  schoolName: z.string(),
  /** Without those in the archive. */
  childIds: z.array(childIdSchema),
});
export type GroupRow = z.infer<typeof groupRowSchema>;

export const listsCalls = {
  /** Of children who are not in the archive, in the order of the children's names. */
  'lists.guardians': call(administrator, nothing, z.array(guardianRowSchema)),
  /** Of all rooms, without the archived, by room and name. */
  'lists.groups': call(administrator, nothing, z.array(groupRowSchema)),
} as const;
