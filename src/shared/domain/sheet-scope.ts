/** Whose month a sheet shows: of a room, a class, a group, a specialist or one child. */
import { z } from 'zod';
import { childIdSchema, groupIdSchema, roomIdSchema, schoolIdSchema, staffIdSchema } from './ids.ts';
import { lineSchema } from './text.ts';

export const sheetScopeSchema = z.discriminatedUnion('kind', [
  /** Every session in the room, whoever came. */
  z.strictObject({ kind: z.literal('room'), roomId: roomIdSchema }),
  /** Every session of these children in the rooms of the school. `className` empty: children without a class. */
  z.strictObject({ kind: z.literal('class'), schoolId: schoolIdSchema, className: lineSchema(20) }),
  /** What was planned for the group, and what made up for it. */
  z.strictObject({ kind: z.literal('group'), groupId: groupIdSchema }),
  /** What the specialist held or was to hold, in whichever room. */
  z.strictObject({ kind: z.literal('specialist'), staffId: staffIdSchema }),
  /** Every session of the child, in whichever room: a row for each discipline and room. */
  z.strictObject({ kind: z.literal('child'), childId: childIdSchema }),
]);
export type SheetScope = z.infer<typeof sheetScopeSchema>;
export type ScopeKind = SheetScope['kind'];

export const scopeKinds = ['room', 'class', 'group', 'specialist', 'child'] as const satisfies readonly ScopeKind[];

/** The record that a scope is about, for the log of what was taken out. */
export function scopeSubject(scope: SheetScope): string {
  switch (scope.kind) {
    case 'room':
      return scope.roomId;
    case 'class':
      return scope.schoolId;
    case 'group':
      return scope.groupId;
    case 'specialist':
      return scope.staffId;
    case 'child':
      return scope.childId;
  }
}
