/** The answer to a tap, made of what was written: nothing is read again for it. */
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import type { ChildId } from '../../shared/domain/ids.ts';
import type { SessionPatch } from '../../shared/domain/session-patch.ts';
import type { MeasureRow } from '../db/queries/measures.ts';
import type { Pause, StatusRow } from '../db/queries/sessions.ts';
import { measureViewOf } from './observation-values.ts';

/** @param rows the children of the tap, as they are after it */
export function patchOfChildren(rows: readonly StatusRow[], measures: readonly MeasureRow[] = []): SessionPatch {
  return {
    children: rows.map((row) => ({
      childId: row.child_id as ChildId,
      status: row.status as AttendanceStatus,
      arrivedAt: row.arrived_at as SessionPatch['children'][number]['arrivedAt'],
      leftAt: row.left_at as SessionPatch['children'][number]['leftAt'],
      reason: row.reason,
      added: measures.filter(({ child_id }) => child_id === row.child_id).map(measureViewOf),
    })),
    pause: null,
  };
}

export function patchOfPause(pause: Pause): SessionPatch {
  return { children: [], pause: { pausedAt: pause.paused_at, pausedSeconds: pause.paused_seconds } };
}
