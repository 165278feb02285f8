/** What is on record: every kind of event, in groups that the office can narrow down to. */
import { z } from 'zod';
import { type Day, momentSchema } from './day.ts';
import type { Language } from './language.ts';

export const auditGroups = [
  'sessions',
  'attendance',
  'records',
  'people',
  'plan',
  'drawings',
  'exports',
  'access',
  'school',
] as const;
export type AuditGroup = (typeof auditGroups)[number];
export const auditGroupSchema = z.enum(auditGroups);

/** Each has words in all languages, `audit.kinds.<kind>`. */
export const kindsByGroup = {
  sessions: [
    ...(['session.started', 'session.marked', 'session.recorded', 'session.detailed', 'session.noted'] as const),
    ...(['session.paused', 'session.resumed', 'session.undone', 'session.finished', 'session.reopened'] as const),
    ...(['session.certified', 'session.unlocked', 'session.handed_over', 'session.make_up_decided'] as const),
  ],
  attendance: ['attendance.corrected', 'attendance.correction_taken_back'],
  records: [
    ...([
      'child.opened',
      'child.opened_in_emergency',
      'goal.saved',
      'goal.archived',
      'goal.restored',
      'goal.phase_added',
    ] as const),
    ...(['goal.phase_removed', 'guardian.saved', 'guardian.removed', 'consent.given', 'consent.withdrawn'] as const),
    ...(['mandate.saved', 'mandate.ended', 'photo.set', 'photo.removed', 'hand_profile.changed'] as const),
  ],
  people: [
    ...(['child.added', 'child.changed', 'child.archived', 'child.restored', 'child.moved'] as const),
    ...(['child.class_changed', 'child.removed', 'child.changed_back', 'child.merged', 'child.merged_away'] as const),
    ...(['children.changed_together', 'children.changed_back', 'children.left_plan_elsewhere'] as const),
    ...(['child.left_plan_elsewhere', 'children.came_back_to_plan', 'child.erased', 'staff.added'] as const),
    ...(['staff.changed', 'staff.archived', 'staff.restored', 'staff.removed', 'room.added', 'room.changed'] as const),
    ...(['staff.rooms_changed', 'staff.changed_back', 'staff.changed_together', 'staff.together_taken_back'] as const),
    ...(['room.archived', 'room.restored', 'room.removed', 'room.moved', 'room.moved_back'] as const),
    ...(['room.changed_back', 'rooms.changed_together', 'rooms.changed_back', 'rooms.moved_together'] as const),
    ...(['rooms.moved_back', 'group.saved', 'group.archived'] as const),
    ...([
      'group.restored',
      'import.done',
      'import.undone',
      'school.added',
      'school.changed',
      'school.removed',
    ] as const),
  ],
  plan: [
    ...(['series.saved', 'series.ended', 'series.moved', 'series.cancelled', 'series.restored'] as const),
    'calendar.changed',
  ],
  drawings: [
    ...(['drawing.created', 'drawing.copied', 'drawing.binned', 'drawing.unbinned', 'drawing.linked'] as const),
    ...(['starter.made', 'starter.archived', 'starter.unarchived', 'voice.recorded', 'voice.removed'] as const),
  ],
  exports: [
    ...(['attendance.exported', 'report.exported', 'report.made', 'plan.exported', 'audit.exported'] as const),
    ...(['drawing.saved_out', 'drawing.not_saved_out'] as const),
  ],
  access: [
    ...(['staff.signed_in', 'staff.pin_failed', 'staff.locked_out', 'call.refused', 'staff.pin_changed'] as const),
    ...(['staff.pin_recovered', 'staff.language_chosen', 'school.recovery_code_made'] as const),
    ...([
      'staff.pin_given',
      'staff.export_given',
      'staff.export_taken',
      'emergency.opened',
      'emergency.ended',
    ] as const),
  ],
  school: [
    ...(['school.set_up', 'demo.opened', 'device.room_chosen', 'device.screen_measured', 'device.sound_set'] as const),
    ...(['template.changed', 'template.saved', 'template.archived', 'template.restored', 'backup.taken'] as const),
    ...(['backup.drive_chosen', 'backup.drive_left', 'backup.code_made'] as const),
    ...(['database.restored', 'database.restore_noted', 'audit.checked', 'retention.changed'] as const),
  ],
} as const satisfies Record<AuditGroup, readonly string[]>;

export type EventKind = (typeof kindsByGroup)[AuditGroup][number];
export const eventKinds: readonly EventKind[] = auditGroups.flatMap((group) => kindsByGroup[group]);

const groupByKind = new Map<string, AuditGroup>(
  auditGroups.flatMap((group) => kindsByGroup[group].map((kind) => [kind, group] as const)),
);
export const groupOf = (kind: string): AuditGroup | null => groupByKind.get(kind) ?? null;

/** Parts of a child's record that are opened on their own. */
export const openedParts = ['file', 'progress', 'timeline', 'notes', 'drawings'] as const;
export type OpenedPart = (typeof openedParts)[number];

/** One event as it is listed. Names stand in it only where they may be read. */
export const auditRowSchema = z.strictObject({
  seq: z.number().int(),
  at: momentSchema,
  /** Empty: nobody was signed in. */
  who: z.string(),
  kind: z.string(),
  /** Whom or what it was about; empty where the kind says all. */
  about: z.string(),
  /** A part of a record, a reason of a refusal: a word of its own, `audit.more.<more>`. */
  more: z.string().nullable(),
  /** More of the same within a minute. */
  repeated: z.number().int(),
  /** The last letters of the name that the PC wrote under; null: the one that it writes under now. */
  pc: z.string().nullable(),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

/**
 * What can be found wrong with the record. changed: an event says something else than what was written, or its link
 * does; removed: a link whose event is gone, or a number that is left out; inserted: an event that Kabinet did not write
 * there; cut_off: a backup knows of more than there is; rewritten: a backup knows it otherwise.
 */
export const faultKinds = ['changed', 'removed', 'inserted', 'cut_off', 'rewritten'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Fields of events that hold codes, days, times and numbers, and never what somebody wrote: shown in the detail. */
export const auditFields = [
  ...(['day', 'from', 'to', 'weekday', 'start', 'minutes', 'planned_minutes', 'started_at', 'finished_at'] as const),
  ...([
    'outcome',
    'status',
    'discipline',
    'mode',
    'sessionsPerWeek',
    'class_name',
    'className',
    'archived_at',
  ] as const),
  ...(['enrolledFrom', 'enrolledTo', 'role', 'specialism', 'language', 'format', 'count', 'undone', 'sheets'] as const),
  ...(['export', 'why', 'until', 'by'] as const),
  ...(['part', 'code', 'repeated', 'seconds', 'events', 'fault', 'head'] as const),
] as const;
export type AuditField = (typeof auditFields)[number];

/** What a file of the record says above its rows. */
export type AuditFilterLook = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly language: Language;
  readonly printedOn: Day;
  readonly isDemo: boolean;
};
