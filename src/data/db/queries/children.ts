/** Child rows. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type ChildRecord = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birth_date: string | null;
  readonly class_name: string;
  readonly language: string;
  readonly pictogram: string;
  readonly room_id: string;
  readonly enrolled_from: string;
  readonly enrolled_to: string | null;
  readonly pmpk_number: string;
  readonly pmpk_valid_to: string | null;
  /** JSON list. */
  readonly languages: string;
  readonly pmpk_issued_on: string | null;
  readonly pmpk_consulted_on: string | null;
  readonly pmpk_document: string;
  /** JSON list. */
  readonly pmpk_specialists: string;
  readonly pmpk_support: string;
  readonly pmpk_sessions_per_week: number | null;
  readonly search: string;
  readonly sort_key: string;
  readonly archived_at: string | null;
};
export type NamedChild = ChildRecord & {
  readonly room_name: string;
  readonly school_name: string;
  readonly merged_into: string | null;
  /** The last day of a mandate, '9999' of one without an end; null where there is none. */
  readonly mandate_to: string | null;
};
export type NewChild = Omit<ChildRecord, 'archived_at'>;

const columns = `child.id, family, given, patronymic, birth_date, class_name, language, pictogram, room_id,
    enrolled_from, enrolled_to, pmpk_number, pmpk_valid_to, languages, pmpk_issued_on, pmpk_consulted_on, pmpk_document,
    pmpk_specialists, pmpk_support, pmpk_sessions_per_week, search, child.sort_key, child.archived_at,
    room.name AS room_name, school.name AS school_name, merged_into,
    (SELECT max(coalesce(to_day, '9999')) FROM mandate WHERE child_id = child.id) AS mandate_to`;
const place = 'JOIN room ON room.id = child.room_id JOIN school ON school.id = room.school_id';

export type PeopleFilter = {
  /** Folded words; each has to be somewhere in the name. */
  readonly words: readonly string[];
  readonly roomId: string | null;
  readonly isArchived: boolean;
};

/** The condition on a `search` column for {@link PeopleFilter.words}, bound as a JSON list. */
export const hasAllWords = (column: string) =>
  `NOT EXISTS (SELECT 1 FROM json_each(?) AS word WHERE instr(${column}, word.value) = 0)`;

const bothWords = ({ words }: PeopleFilter) => [JSON.stringify(words), JSON.stringify(words)];

/** In the order of names, found also by the name of an entry that was made one with it. Archived children only, or only the others. */
export function listChildren(database: Database, filter: PeopleFilter): readonly NamedChild[] {
  const [index, inRoom] = filter.roomId === null ? ['child_listed', ''] : ['child_by_room', 'child.room_id = ? AND'];
  return prepared<(string | number)[], NamedChild>(
    database,
    `SELECT ${columns} FROM child INDEXED BY ${index} CROSS ${place} WHERE ${inRoom} (child.archived_at IS NOT NULL) = ? AND child.erased_at IS NULL
       AND (${hasAllWords('search')} OR EXISTS (SELECT 1 FROM child AS other
         WHERE other.merged_into = child.id AND ${hasAllWords('other.search')})) ORDER BY child.sort_key`,
  ).all(...(filter.roomId === null ? [] : [filter.roomId]), filter.isArchived ? 1 : 0, ...bothWords(filter));
}

/** Null also where the row stands for nobody any more. */
export function findChild(database: Database, id: string): NamedChild | null {
  return (
    prepared<[string], NamedChild>(
      database,
      `SELECT ${columns} FROM child ${place} WHERE child.id = ? AND child.erased_at IS NULL`,
    ).get(id) ?? null
  );
}

/** Also one of whom only the row is left: sheets of past months count it. */
export function findAnyChild(database: Database, id: string): NamedChild | null {
  return (
    prepared<[string], NamedChild>(database, `SELECT ${columns} FROM child ${place} WHERE child.id = ?`).get(id) ?? null
  );
}

export function insertChild(database: Database, child: NewChild): void {
  prepared<[NewChild]>(
    database,
    `INSERT INTO child (id, family, given, patronymic, birth_date, class_name, language, pictogram, room_id,
       enrolled_from, enrolled_to, pmpk_number, pmpk_valid_to, languages, pmpk_issued_on, pmpk_consulted_on,
       pmpk_document, pmpk_specialists, pmpk_support, pmpk_sessions_per_week, search, sort_key)
     VALUES (@id, @family, @given, @patronymic, @birth_date, @class_name, @language, @pictogram, @room_id,
       @enrolled_from, @enrolled_to, @pmpk_number, @pmpk_valid_to, @languages, @pmpk_issued_on, @pmpk_consulted_on,
       @pmpk_document, @pmpk_specialists, @pmpk_support, @pmpk_sessions_per_week, @search, @sort_key)`,
  ).run(child);
}

export function updateChild(database: Database, child: NewChild): void {
  prepared<[NewChild]>(
    database,
    `UPDATE child SET family = @family, given = @given, patronymic = @patronymic, birth_date = @birth_date,
       class_name = @class_name, language = @language, pictogram = @pictogram, room_id = @room_id,
       enrolled_from = @enrolled_from, enrolled_to = @enrolled_to, pmpk_number = @pmpk_number,
       pmpk_valid_to = @pmpk_valid_to, languages = @languages, pmpk_issued_on = @pmpk_issued_on,
       pmpk_consulted_on = @pmpk_consulted_on, pmpk_document = @pmpk_document, pmpk_specialists = @pmpk_specialists,
       pmpk_support = @pmpk_support, pmpk_sessions_per_week = @pmpk_sessions_per_week, search = @search, sort_key = @sort_key
     WHERE id = @id`,
  ).run(child);
}

/** @param archivedAt null brings the child back */
export function writeChildArchived(database: Database, id: string, archivedAt: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE child SET archived_at = ? WHERE id = ?').run(archivedAt, id);
}
