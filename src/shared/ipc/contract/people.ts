/** The office's lists: children, staff, rooms. Nothing with history is deleted: it is archived and can be brought back. */
import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, schoolIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { pmpkDetailsSchema } from '../../domain/pmpk.ts';
import { pinSchema, specialismSchema, staffRoleSchema } from '../../domain/staff.ts';
import { filledLineSchema, lineSchema, nameSchema } from '../../domain/text.ts';
import { administrator, anyStaff, call, deviceCare, nothing, staff } from './call.ts';

const listQuery = z.strictObject({
  search: lineSchema(100),
  roomId: roomIdSchema.nullable(),
  /** True lists the archived ones only, false the others. */
  archived: z.boolean(),
});

export const childFieldsSchema = z.strictObject({
  family: nameSchema,
  given: nameSchema,
  patronymic: lineSchema(100),
  birthDate: daySchema.nullable(),
  className: lineSchema(20),
  language: languageSchema,
  pictogram: z.string().max(40),
  roomId: roomIdSchema,
  enrolledFrom: daySchema,
  enrolledTo: daySchema.nullable(),
  pmpkNumber: lineSchema(40),
  pmpkValidTo: daySchema.nullable(),
  /** What else is spoken with the child and at home: languages of the app by their codes, others in words. */
  languages: z.array(filledLineSchema(40)).max(8),
  ...pmpkDetailsSchema.shape,
});
export type ChildFields = z.infer<typeof childFieldsSchema>;

export const childRowSchema = childFieldsSchema.extend({
  id: childIdSchema,
  name: z.string(),
  sortKey: z.string(),
  roomName: z.string(),
  schoolName: z.string(),
  isArchived: z.boolean(),
  /** The last day on which something is due to the child, '9999' without an end; null: nothing ever was. */
  mandateTo: z.string().nullable(),
  /** The entry that this one was made one with. */
  mergedInto: childIdSchema.nullable(),
});
export type ChildRow = z.infer<typeof childRowSchema>;

export const staffFieldsSchema = z.strictObject({
  family: nameSchema,
  given: nameSchema,
  patronymic: lineSchema(100),
  role: staffRoleSchema,
  specialism: specialismSchema,
  language: languageSchema,
  pictogram: z.string().max(40),
  roomIds: z.array(roomIdSchema),
});
export type StaffFields = z.infer<typeof staffFieldsSchema>;

export const staffRowSchema = staffFieldsSchema.extend({
  id: staffIdSchema,
  name: z.string(),
  sortKey: z.string(),
  hasPin: z.boolean(),
  isArchived: z.boolean(),
});
export type StaffRow = z.infer<typeof staffRowSchema>;

export const roomFieldsSchema = z.strictObject({
  /** A room stays in its school: its calendar and its history are the school's. It goes to another one by `roomsTogether.move`. */
  schoolId: schoolIdSchema,
  name: nameSchema,
  disciplines: z.array(disciplineSchema).min(1),
});
export type RoomFields = z.infer<typeof roomFieldsSchema>;

export const roomRowSchema = roomFieldsSchema.extend({
  id: roomIdSchema,
  schoolName: z.string(),
  childCount: z.number().int(),
  isArchived: z.boolean(),
});
export type RoomRow = z.infer<typeof roomRowSchema>;

export const peopleCalls = {
  'children.list': call(staff, listQuery, z.array(childRowSchema)),
  'children.get': call(staff, z.strictObject({ childId: childIdSchema }), childRowSchema),
  /** `childId` null adds a child. */
  'children.save': call(
    administrator,
    z.strictObject({ childId: childIdSchema.nullable(), fields: childFieldsSchema }),
    z.strictObject({ childId: childIdSchema }),
  ),
  'children.archive': call(administrator, z.strictObject({ childId: childIdSchema, archived: z.boolean() }), nothing),
  'staff.list': call(anyStaff, listQuery, z.array(staffRowSchema)),
  /**
   * `pin` null leaves the PIN as it is. Errors: weak_pin, last_administrator; bad_input {field: 'pin'} when somebody
   * becomes an administrator with the shorter PIN of a specialist.
   */
  'staff.save': call(
    administrator,
    z.strictObject({ staffId: staffIdSchema.nullable(), fields: staffFieldsSchema, pin: pinSchema.nullable() }),
    z.strictObject({ staffId: staffIdSchema }),
  ),
  /**
   * A PIN that is told once and opens only the way to an own one. Who looks after the PC gives none to the office:
   * not_allowed.
   */
  'staff.givePin': call(deviceCare, z.strictObject({ staffId: staffIdSchema }), z.strictObject({ pin: pinSchema })),
  'staff.archive': call(administrator, z.strictObject({ staffId: staffIdSchema, archived: z.boolean() }), nothing),
  'rooms.list': call(staff, z.strictObject({ archived: z.boolean() }), z.array(roomRowSchema)),
  'rooms.save': call(
    administrator,
    z.strictObject({ roomId: roomIdSchema.nullable(), fields: roomFieldsSchema }),
    z.strictObject({ roomId: roomIdSchema }),
  ),
  /** Errors: room_in_use {count} while children are in it. */
  'rooms.archive': call(administrator, z.strictObject({ roomId: roomIdSchema, archived: z.boolean() }), nothing),
} as const;
