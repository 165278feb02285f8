/** Several colleagues or rooms at once: changed together, taken back together; and rooms that go to another school. */
import { z } from 'zod';
import { roomIdSchema, schoolIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { administrator, call } from './call.ts';

const staffIds = z.array(staffIdSchema).min(1).max(2000);
const roomIds = z.array(roomIdSchema).min(1).max(500);
const batchId = z.string().max(60);
const count = z.number().int().min(0);

/** Rooms in which colleagues work: more of them, fewer, or these and no others. */
export const roomsActions = ['give', 'take', 'set'] as const;
export type RoomsAction = (typeof roomsActions)[number];

export const staffActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('archive'), archived: z.boolean() }),
  z.strictObject({ kind: z.literal('rooms'), how: z.enum(roomsActions), roomIds }),
]);
export type StaffAction = z.infer<typeof staffActionSchema>;

/** `changed` 0: nothing was to be done, nothing is written. */
const changedSchema = z.strictObject({ batchId, changed: count });
/** `left`: changed by somebody since; they stay as they are. */
const undoneSchema = z.strictObject({ restored: count, left: count });

/** What of a room goes to another school, and what it finds there. */
export const roomMoveEffectSchema = z.strictObject({
  roomId: roomIdSchema,
  roomName: z.string(),
  schoolName: z.string(),
  children: count,
  /** Weekly times in the plan, groups and colleagues who work there. */
  series: count,
  groups: count,
  staff: count,
  /** Planned sessions from today to the end of the school year, by the calendar of the school that it leaves and of the new one. */
  planned: z.strictObject({ before: count, after: count }),
  /** Sessions that are not finished: with any, the room of the school that it leaves stays, empty, until somebody archives it. */
  open: count,
  /** The new school has a room of that name. */
  hasNamesake: z.boolean(),
  /** This PC stands in the room. */
  isHere: z.boolean(),
});
export type RoomMoveEffect = z.infer<typeof roomMoveEffectSchema>;

const move = z.strictObject({ roomIds, schoolId: schoolIdSchema });

export const peopleTogetherCalls = {
  /** Errors: last_administrator, bad_input {field: 'roomIds'} for an archived room. */
  'staffTogether.change': call(administrator, z.strictObject({ staffIds, action: staffActionSchema }), changedSchema),
  /** Errors: not_found where there is nothing to take back (any more), last_administrator. */
  'staffTogether.undo': call(administrator, z.strictObject({ batchId }), undoneSchema),
  /** All or none. Errors: room_in_use {count} while children are in one of them, last_room. */
  'roomsTogether.archive': call(administrator, z.strictObject({ roomIds, archived: z.boolean() }), changedSchema),
  /** What a move would do, for each room that is not there yet; nothing is written. */
  'roomsTogether.moveEffect': call(administrator, move, z.array(roomMoveEffectSchema)),
  /**
   * From today on there is a room of the same name in the new school: children, weekly plan and groups go there, whoever
   * works in the room works in both, and mandates stay the children's. What was until now stays with the school that the
   * room leaves, where it goes into the archive. Errors: not_found.
   */
  'roomsTogether.move': call(administrator, move, changedSchema),
  /** A move is taken back as a whole. Errors: not_found, room_used_since where something was done in the new room. */
  'roomsTogether.undo': call(administrator, z.strictObject({ batchId }), undoneSchema),
} as const;
