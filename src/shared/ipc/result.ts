/** What travels over the port: requests, replies and events; and the errors that a person can be told about. */
import { z } from 'zod';

/** Each has a sentence in the language files, `errors.<code>`, that says what to do. */
export const errorCodes = [
  'unknown_call',
  'not_allowed',
  'export_not_allowed',
  'bad_input',
  'not_found',
  'wrong_pin',
  'pin_wait',
  'pin_locked',
  'weak_pin',
  'new_pin_needed',
  'already_exists',
  'has_history',
  'session_finished',
  'session_certified',
  'session_unfinished',
  'not_your_session',
  'signs_oneself',
  'not_marked',
  'session_called_off',
  'same_mark',
  'time_conflict',
  'impossible_time',
  'note_changed',
  'note_too_long',
  'never_takes_place',
  'takes_place_twice',
  'no_school',
  'was_opened',
  'calendar_changed',
  'merged_child',
  'reason_needed',
  'busy',
  'disk_full',
  'read_only',
  'disk_failing',
  'not_ready',
  'last_administrator',
  'room_in_use',
  'room_used_since',
  'last_room',
  'cancelled',
  'could_not_save',
  'export_running',
  'nothing_to_export',
  'import_outdated',
  'nothing_to_import',
  'no_consent',
  'connection',
  'damaged',
  'still_here',
  'same_person',
  'data_restored',
  'backup_not_sound',
  'drive_gone',
  'code_wrong',
  'copy_damaged',
  'copy_newer',
  'internal',
] as const;
export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = (typeof errorCodes)[number];

/** Values for the sentence: seconds to wait, a field's name. Never a stack or a path of the program. */
export const errorDetailSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorDetail = z.infer<typeof errorDetailSchema>;

export const requestSchema = z.strictObject({ id: z.number().int(), call: z.string().max(60), input: z.unknown() });
export type Request = z.infer<typeof requestSchema>;

export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.number().int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.number().int(), ok: z.literal(false), error: errorCodeSchema, detail: errorDetailSchema }),
]);
export type Reply = z.infer<typeof replySchema>;

/** A refusal that the person is told about. Thrown by handlers, rethrown by the client in the window. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code);
    this.name = 'CallError';
    this.code = code;
    this.detail = detail;
  }
}
