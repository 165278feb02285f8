/** What a month sheet can be of, by kind; those in use stand before those in the archive. */
import type { Database } from 'better-sqlite3';
import { compareText } from '../../shared/domain/collation.ts';
import { gradeOf } from '../../shared/domain/grade.ts';
import type { ChildId, GroupId, RoomId, SchoolId, StaffId } from '../../shared/domain/ids.ts';
import { fullName, shortName } from '../../shared/domain/person.ts';
import type { ScopeKind } from '../../shared/domain/sheet-scope.ts';
import type { SheetChoice } from '../../shared/ipc/contract/attendance.ts';
import { listRooms } from '../db/queries/school.ts';
import {
  type ClassRow,
  listChildChoices,
  listClasses,
  listGroupChoices,
  listSpecialistChoices,
} from '../db/queries/sheet-choices.ts';

export function readChoices(database: Database, kind: ScopeKind): readonly SheetChoice[] {
  return choicesOf[kind](database).toSorted((left, right) => Number(left.isArchived) - Number(right.isArchived));
}

const choicesOf: Readonly<Record<ScopeKind, (database: Database) => readonly SheetChoice[]>> = {
  room: (database) =>
    listRooms(database).map((row) => ({
      scope: { kind: 'room', roomId: row.id as RoomId },
      name: row.name,
      detail: row.school_name,
      isArchived: row.archived_at !== null,
    })),
  class: (database) =>
    listClasses(database)
      .toSorted(byGrade)
      .map((row) => ({
        scope: { kind: 'class', schoolId: row.school_id as SchoolId, className: row.class_name },
        name: row.class_name,
        detail: row.school_name,
        isArchived: false,
      })),
  group: (database) =>
    listGroupChoices(database).map((row) => ({
      scope: { kind: 'group', groupId: row.id as GroupId },
      name: row.name,
      detail: `${row.room_name}, ${row.school_name}`,
      isArchived: row.archived_at !== null,
    })),
  specialist: (database) =>
    listSpecialistChoices(database).map((row) => ({
      scope: { kind: 'specialist', staffId: row.id as StaffId },
      name: shortName(row),
      detail: '',
      isArchived: row.archived_at !== null,
    })),
  child: (database) =>
    listChildChoices(database).map((row) => ({
      scope: { kind: 'child', childId: row.id as ChildId },
      name: fullName(row),
      detail: [row.class_name, row.room_name].filter((part) => part !== '').join(', '),
      isArchived: row.archived_at !== null,
    })),
};

/** 2Б before 10А; children without a class come last. */
function byGrade(left: ClassRow, right: ClassRow): number {
  if (left.school_name !== right.school_name) return 0;
  const [first, second] = [left, right].map((row) => gradeOf(row.class_name) ?? (row.class_name === '' ? 99 : 98));
  return (first ?? 99) - (second ?? 99) || compareText(left.class_name, right.class_name);
}
