/** Groups of children in a room: planned and opened together. A child may be in several. */
import { z } from 'zod';
import { childIdSchema, groupIdSchema, roomIdSchema } from '../../domain/ids.ts';
import { nameSchema } from '../../domain/text.ts';
import { togetherSchema } from '../../domain/together.ts';
import { call, nothing, staff } from './call.ts';

export const groupFieldsSchema = z.strictObject({
  roomId: roomIdSchema,
  name: nameSchema,
  childIds: togetherSchema,
});
export type GroupFields = z.infer<typeof groupFieldsSchema>;

export const groupSchema = z.strictObject({
  id: groupIdSchema,
  roomId: roomIdSchema,
  name: z.string(),
  /** In the order of names, without those in the archive. */
  children: z.array(z.strictObject({ id: childIdSchema, name: z.string(), pictogram: z.string() })),
});
export type Group = z.infer<typeof groupSchema>;

export const groupsCalls = {
  'groups.list': call(staff, z.strictObject({ roomId: roomIdSchema }), z.array(groupSchema)),
  /**
   * `groupId` null adds one. Its running series take the new members from now on. Errors: already_exists (the name),
   * time_conflict {name, start} where a new member is busy then, bad_input {field: 'fields.childIds'} for a child of
   * another room.
   */
  'groups.save': call(
    staff,
    z.strictObject({ groupId: groupIdSchema.nullable(), fields: groupFieldsSchema }),
    z.strictObject({ groupId: groupIdSchema }),
  ),
  'groups.archive': call(staff, z.strictObject({ groupId: groupIdSchema, archived: z.boolean() }), nothing),
} as const;
