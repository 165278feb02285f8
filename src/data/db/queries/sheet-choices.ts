/** What a month sheet can be of: classes, groups, specialists and children, also those that are no more. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type ClassRow = { readonly school_id: string; readonly school_name: string; readonly class_name: string };

/** Of the children of a school's rooms, also of those who were there before. */
export function listClasses(database: Database): readonly ClassRow[] {
  return prepared<[], ClassRow>(
    database,
    `SELECT school.id AS school_id, school.name AS school_name, class_name
     FROM school INDEXED BY school_by_name CROSS JOIN room INDEXED BY room_by_school ON room.school_id = school.id
       CROSS JOIN child INDEXED BY child_in_class ON child.room_id = room.id AND child.merged_into IS NULL
     UNION SELECT school.id, school.name, class_name
     FROM former_placement INDEXED BY former_placement_by_room CROSS JOIN child ON child.id = child_id
       CROSS JOIN room ON room.id = former_placement.room_id CROSS JOIN school ON school.id = room.school_id
     WHERE merged_into IS NULL`,
  ).all();
}

export type GroupChoiceRow = {
  readonly id: string;
  readonly name: string;
  readonly room_name: string;
  readonly school_name: string;
  readonly archived_at: string | null;
};

export function listGroupChoices(database: Database): readonly GroupChoiceRow[] {
  return prepared<[], GroupChoiceRow>(
    database,
    `SELECT child_group.id, child_group.name, room.name AS room_name, school.name AS school_name, child_group.archived_at
     FROM school INDEXED BY school_by_name CROSS JOIN room INDEXED BY room_by_school ON room.school_id = school.id
       CROSS JOIN child_group INDEXED BY child_group_by_room ON child_group.room_id = room.id
     ORDER BY school.sort_key, child_group.sort_key`,
  ).all();
}

export type PersonChoiceRow = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly archived_at: string | null;
};

export function listSpecialistChoices(database: Database): readonly PersonChoiceRow[] {
  return prepared<[], PersonChoiceRow>(
    database,
    `SELECT id, family, given, patronymic, archived_at FROM staff INDEXED BY staff_of_rooms
     WHERE role IN ('specialist', 'lead_specialist') ORDER BY sort_key`,
  ).all();
}

export type ChildChoiceRow = PersonChoiceRow & { readonly class_name: string; readonly room_name: string };

export function listChildChoices(database: Database): readonly ChildChoiceRow[] {
  return prepared<[], ChildChoiceRow>(
    database,
    `SELECT child.id, family, given, patronymic, class_name, room.name AS room_name, child.archived_at
     FROM child INDEXED BY child_choice CROSS JOIN room ON room.id = child.room_id
     WHERE merged_into IS NULL ORDER BY child.sort_key`,
  ).all();
}
