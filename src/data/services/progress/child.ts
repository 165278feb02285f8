/** The child whose progress is read, with what its school makes of it. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { findChild, type NamedChild } from '../../db/queries/children.ts';
import { findRoom } from '../../db/queries/school.ts';
import { lastExpectedDay } from '../unopened.ts';

export type ProgressChild = {
  readonly id: string;
  readonly record: NamedChild;
  readonly className: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly enrolledFrom: Day;
  readonly enrolledTo: Day | null;
};

/** @throws CallError not_found */
export function requireChild(database: Database, childId: string): ProgressChild {
  const record = findChild(database, childId);
  const room = record && findRoom(database, record.room_id);
  if (!room) throw new CallError('not_found');
  return {
    id: record.id,
    record,
    className: record.class_name,
    schoolId: room.school_id,
    schoolName: room.school_name,
    enrolledFrom: record.enrolled_from as Day,
    enrolledTo: lastExpectedDay(record),
  };
}
