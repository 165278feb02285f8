/** Where the office says otherwise than the specialist, as it stands below a month sheet. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import { type Correction, markOf } from '../../shared/domain/month-sheet.ts';
import { fullName } from '../../shared/domain/person.ts';
import { isCalledOff, type SessionOutcome } from '../../shared/domain/session.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import { listCorrections, type SheetDays } from '../db/queries/attendance.ts';
import { dayOfMark, officeMarkOf } from './office-marks.ts';

/** A session that was called off since counts for nobody, whoever said what of it. */
export function readCorrections(database: Database, scope: SheetScope, days: SheetDays, today: Day): Correction[] {
  return listCorrections(database, scope, days).flatMap((row) => {
    const mark = officeMarkOf(database, row);
    if (mark === null || isCalledOff(row.outcome as SessionOutcome | null)) return [];
    const day = row.day as Day;
    return {
      childName: fullName(row),
      day,
      discipline: row.discipline as Discipline,
      from: markOf({ day, status: row.status as AttendanceStatus, isCancelled: false }, today),
      to: mark.status,
      reason: mark.reason,
      byName: mark.byName,
      on: dayOfMark(mark),
    };
  });
}
