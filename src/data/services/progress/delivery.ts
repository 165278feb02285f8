/** Minutes due by mandate beside the minutes that the child got. */
import { type AttendanceStatus, isAttended, isMissed } from '../../../shared/domain/attendance.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Delivery, type MandateTerms, mandatedMinutes } from '../../../shared/domain/mandate.ts';
import { isCalledOff, type SessionOutcome } from '../../../shared/domain/session.ts';
import type { ChildSessionRow } from '../../db/queries/progress.ts';
import { attendedMinutes } from './attendance-figures.ts';

/** Null where nothing was due. */
export function deliveryOf(
  sessions: readonly ChildSessionRow[],
  mandates: readonly MandateTerms[],
  schoolDays: readonly Day[],
): Delivery | null {
  const mandated = mandatedMinutes(mandates, schoolDays);
  if (mandated === 0) return null;
  const took = sessions.filter((row) => !isCalledOff(row.outcome as SessionOutcome | null));
  const came = took.filter((row) => isAttended(row.status as AttendanceStatus));
  const missed = took.filter((row) => isMissed(row.status as AttendanceStatus));
  const sum = (rows: readonly ChildSessionRow[], minutes: (row: ChildSessionRow) => number) =>
    rows.reduce((total, row) => total + minutes(row), 0);
  return {
    mandated,
    delivered: sum(
      came.filter((row) => row.make_up_of === null),
      attendedMinutes,
    ),
    madeUp: sum(
      came.filter((row) => row.make_up_of !== null),
      attendedMinutes,
    ),
    lostByAbsence: sum(missed, (row) => row.planned_minutes),
  };
}
