/** Taking what is known of a child out of every table, kind by kind. The caller holds the transaction. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

/** What says that a child is in a set of ids, bound as a JSON list. */
const isOne = 'IN (SELECT value FROM json_each(@ids))';
const sessionsOf = `(SELECT session_id FROM session_child WHERE child_id ${isOne})`;

export type ErasureRow = {
  readonly id: string;
  readonly child_id: string;
  readonly at: string;
  readonly reason: string;
  readonly asked_by: string;
  readonly approved_by: string;
  /** JSON. */
  readonly kinds: string;
  /** JSON. */
  readonly counts: string;
  readonly finished_at: string | null;
};

export type LeftRow = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sort_key: string;
  readonly class_name: string;
  readonly school_name: string;
  readonly archived_at: string;
  readonly enrolled_to: string | null;
};

/** Archived children that are not erased, in the order of names. */
export function listLeft(database: Database): readonly LeftRow[] {
  return prepared<[], LeftRow>(
    database,
    `SELECT child.id, family, given, patronymic, child.sort_key, class_name, school.name AS school_name, child.archived_at, enrolled_to
     FROM child JOIN room ON room.id = child.room_id JOIN school ON school.id = room.school_id
     WHERE child.archived_at IS NOT NULL AND erased_at IS NULL AND merged_into IS NULL ORDER BY child.sort_key`,
  ).all();
}

/** The child and every entry that was made one with it, however many steps away. */
export function listEntriesOf(database: Database, childId: string): readonly string[] {
  return prepared<[string], string>(
    database,
    `WITH RECURSIVE entry (id) AS (SELECT ? UNION SELECT child.id FROM child JOIN entry ON child.merged_into = entry.id)
     SELECT id FROM entry`,
  )
    .pluck()
    .all(childId);
}

export type Belongings = {
  readonly drawings: number;
  readonly notes: number;
  readonly observations: number;
  readonly goals: number;
  readonly guardians: number;
  readonly consents: number;
  readonly sessions: number;
};

export function countErasable(database: Database, ids: readonly string[]): Belongings {
  return prepared<[object], Belongings>(
    database,
    `SELECT (SELECT count(*) FROM drawing WHERE child_id ${isOne}) AS drawings,
       (SELECT count(*) FROM note WHERE child_id ${isOne}) AS notes,
       (SELECT count(*) FROM measure WHERE session_id IN ${sessionsOf} AND child_id ${isOne}) AS observations,
       (SELECT count(*) FROM goal WHERE child_id ${isOne}) AS goals,
       (SELECT count(*) FROM guardian WHERE child_id ${isOne}) AS guardians,
       (SELECT count(*) FROM consent WHERE child_id ${isOne}) AS consents,
       (SELECT count(*) FROM session_child WHERE child_id ${isOne}) AS sessions`,
  ).get({ ids: JSON.stringify(ids) }) as Belongings;
}

type Run = (sql: string) => void;

const runner =
  (database: Database, ids: readonly string[]): Run =>
  (sql) =>
    void prepared<[object]>(database, sql).run({ ids: JSON.stringify(ids) });

/** Ids of the drawings, goals and papers of children: what happened to them is on record under these. */
export function listOwnedIds(database: Database, ids: readonly string[]): readonly string[] {
  return ['drawing', 'goal', 'guardian', 'consent', 'mandate', 'child_photo'].flatMap((table) =>
    prepared<[object], string>(database, `SELECT id FROM ${table} WHERE child_id ${isOne}`)
      .pluck()
      .all({ ids: JSON.stringify(ids) }),
  );
}

export function eraseDrawings(database: Database, ids: readonly string[]): void {
  const run = runner(database, ids);
  const drawings = `(SELECT id FROM drawing WHERE child_id ${isOne})`;
  run(`UPDATE drawing SET copied_from = NULL WHERE copied_from IN ${drawings}`);
  run(`UPDATE starter SET made_from = NULL WHERE made_from IN ${drawings}`);
  run(`DELETE FROM drawing_ink WHERE drawing_id IN ${drawings}`);
  run(`DELETE FROM drawing_entry WHERE drawing_id IN ${drawings}`);
  run(`DELETE FROM drawing WHERE child_id ${isOne}`);
  run(`DELETE FROM hand_profile WHERE child_id ${isOne}`);
}

/** Notes, and the words in which reasons were given. */
export function eraseNotes(database: Database, ids: readonly string[]): void {
  const run = runner(database, ids);
  run(`DELETE FROM note_search WHERE rowid IN (SELECT id FROM note WHERE child_id ${isOne})`);
  run(`DELETE FROM note WHERE child_id ${isOne}`);
  run(`UPDATE session_child SET reason = '' WHERE child_id ${isOne} AND reason <> ''`);
  run(`UPDATE emergency_access SET words = '–' WHERE child_id ${isOne}`);
  run(`UPDATE session_child SET office_reason = '–' WHERE child_id ${isOne} AND office_reason IS NOT NULL`);
}

/** What was seen in sessions, and the goals that it was seen for. */
export function eraseObservations(database: Database, ids: readonly string[]): void {
  const run = runner(database, ids);
  const goals = `(SELECT id FROM goal WHERE child_id ${isOne})`;
  run(`UPDATE drawing SET goal_id = NULL WHERE goal_id IN ${goals}`);
  run(`DELETE FROM measure WHERE session_id IN ${sessionsOf} AND child_id ${isOne}`);
  run(`DELETE FROM goal_phase WHERE goal_id IN ${goals}`);
  run(`DELETE FROM goal WHERE child_id ${isOne}`);
}

/** Guardians, consents, photo, papers. What was due stays: it is a number. */
export function eraseFile(database: Database, ids: readonly string[]): void {
  const run = runner(database, ids);
  run(`UPDATE child SET photo_id = NULL, pmpk_number = '', pmpk_document = '', pmpk_specialists = '[]', pmpk_support = ''
       WHERE id ${isOne}`);
  run(`DELETE FROM child_photo WHERE child_id ${isOne}`);
  run(`DELETE FROM guardian WHERE child_id ${isOne}`);
  run(`DELETE FROM consent WHERE child_id ${isOne}`);
}

export type Nobody = {
  readonly family: string;
  readonly search: string;
  readonly sortKey: string;
  readonly at: string;
};

/** The row is nobody's from now on; class and days stay, because sheets of past months are counted by them. */
export function eraseIdentity(database: Database, ids: readonly string[], nobody: Nobody): void {
  const run = runner(database, ids);
  prepared<[object]>(
    database,
    `UPDATE child SET family = @family, given = '', patronymic = '', birth_date = NULL, languages = '[]', search = @search,
       sort_key = @sortKey, erased_at = @at, archived_at = coalesce(archived_at, @at) WHERE id ${isOne}`,
  ).run({ ...nobody, ids: JSON.stringify(ids) });
  run(`DELETE FROM child_group_member WHERE child_id ${isOne}`);
  run(`DELETE FROM source_id WHERE entity = 'child' AND entity_id ${isOne}`);
  run(`DELETE FROM import_change WHERE entity_id ${isOne}`);
}

export type SignedRow = { readonly id: string; readonly facts: string };

/** Signed facts of sessions that a child was in. */
export function listSignedWith(database: Database, ids: readonly string[]): readonly SignedRow[] {
  return prepared<[object], SignedRow>(
    database,
    `SELECT id, facts FROM certificate WHERE session_id IN ${sessionsOf}`,
  ).all({ ids: JSON.stringify(ids) });
}

export function writeSignedFacts(database: Database, { id, facts }: SignedRow): void {
  prepared<[string, string]>(database, 'UPDATE certificate SET facts = ? WHERE id = ?').run(facts, id);
}

export type ToldRow = {
  readonly seq: number;
  readonly kind: string;
  readonly subject_id: string;
  readonly data: string;
};

/** Events about any of `subjects`, or that name any of `ids`. Reads all there are: nobody erases often. */
export function listTold(database: Database, subjects: readonly string[], ids: readonly string[]): readonly ToldRow[] {
  return prepared<[object], ToldRow>(
    database,
    `SELECT seq, kind, subject_id, data FROM event WHERE subject_id IN (SELECT value FROM json_each(@subjects))
       OR EXISTS (SELECT 1 FROM json_each(@ids) AS one WHERE instr(data, one.value) > 0)`,
  ).all({ subjects: JSON.stringify(subjects), ids: JSON.stringify(ids) });
}

/** The one place where an event changes: the guard against it steps aside for as long as the caller's transaction. */
export function writeTold(database: Database, rows: readonly Pick<ToldRow, 'seq' | 'data'>[]): void {
  const guard = prepared<[], string>(
    database,
    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'event_is_for_ever'",
  )
    .pluck()
    .get();
  if (guard === undefined) throw new Error('events are not guarded');
  database.exec('DROP TRIGGER event_is_for_ever');
  const write = database.prepare<[string, number]>('UPDATE event SET data = ? WHERE seq = ?');
  for (const { seq, data } of rows) write.run(data, seq);
  database.exec(guard);
}

export function insertErasure(database: Database, row: Omit<ErasureRow, 'finished_at'>): void {
  prepared<[object]>(
    database,
    `INSERT INTO erasure (id, child_id, at, reason, asked_by, approved_by, kinds, counts)
     VALUES (@id, @child_id, @at, @reason, @asked_by, @approved_by, @kinds, @counts)`,
  ).run(row);
}

export type NamedErasureRow = ErasureRow & {
  readonly asked_family: string;
  readonly asked_given: string;
  readonly asked_patronymic: string;
  readonly approved_family: string;
  readonly approved_given: string;
  readonly approved_patronymic: string;
  readonly nobody: string | null;
};

const namedErasure = `SELECT erasure.*, asked.family AS asked_family, asked.given AS asked_given,
    asked.patronymic AS asked_patronymic, approved.family AS approved_family, approved.given AS approved_given,
    approved.patronymic AS approved_patronymic, iif(child.erased_at IS NULL, NULL, child.family) AS nobody
  FROM erasure JOIN staff AS asked ON asked.id = asked_by JOIN staff AS approved ON approved.id = approved_by
    JOIN child ON child.id = child_id`;

/** Newest first. */
export function listErasures(database: Database): readonly NamedErasureRow[] {
  return prepared<[], NamedErasureRow>(database, `${namedErasure} ORDER BY at DESC, erasure.id DESC`).all();
}

export function findErasure(database: Database, id: string): NamedErasureRow | null {
  return prepared<[string], NamedErasureRow>(database, `${namedErasure} WHERE erasure.id = ?`).get(id) ?? null;
}

export function countErased(database: Database): number {
  return prepared<[], number>(database, 'SELECT count(*) FROM child WHERE erased_at IS NOT NULL').pluck().get() ?? 0;
}

export function listUnfinished(database: Database): readonly string[] {
  return prepared<[], string>(database, 'SELECT id FROM erasure WHERE finished_at IS NULL').pluck().all();
}

export function markFinished(database: Database, ids: readonly string[], at: string): void {
  prepared<[string, string]>(
    database,
    'UPDATE erasure SET finished_at = ? WHERE id IN (SELECT value FROM json_each(?))',
  ).run(at, JSON.stringify(ids));
}
