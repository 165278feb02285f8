/** The office's mark of a child in a session, from the columns of its row. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { OfficeMark } from '../../shared/domain/office-mark.ts';
import { shortName } from '../../shared/domain/person.ts';
import type { OfficeColumns } from '../db/queries/office-marks.ts';
import { findStaff } from '../db/queries/staff.ts';

/** Null: the office says nothing. */
export function officeMarkOf(database: Database, row: OfficeColumns): OfficeMark | null {
  if (row.office_status === null) return null;
  const staff = findStaff(database, row.office_by ?? '');
  return {
    status: row.office_status as OfficeMark['status'],
    reason: row.office_reason ?? '',
    byName: staff ? shortName(staff) : '',
    at: (row.office_at ?? '') as OfficeMark['at'],
  };
}

/** The day on which it was said. */
export const dayOfMark = ({ at }: OfficeMark) => at.slice(0, 10) as Day;
