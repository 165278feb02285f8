/** Which sessions, series and children a month sheet is about: for each kind of sheet the way to them by an index. */
import type { ScopeKind } from '../../../shared/domain/sheet-scope.ts';

/** Also what has ended by then, where one of its times was moved there. */
const inForce = `(from_day <= @to AND (to_day IS NULL OR to_day >= @from)
  OR series.id IN (SELECT series_id FROM series_exception WHERE moved_day BETWEEN @from AND @to))`;

const ofDiscipline = '(@discipline IS NULL OR discipline = @discipline)';
const children = 'CROSS JOIN session_child ON session_child.session_id = session.id';

// The way to the rows is written out: without statistics SQLite takes other indexes and looks each row up in the table.
const sessions: Readonly<Record<ScopeKind, string>> = {
  room: `FROM session INDEXED BY session_by_room ${children}
    WHERE session.room_id = @roomId AND session.day BETWEEN @from AND @to`,
  class: `FROM room INDEXED BY room_by_school CROSS JOIN session INDEXED BY session_by_room
      ON session.room_id = room.id AND session.day BETWEEN @from AND @to
    ${children} CROSS JOIN child AS pupil ON pupil.id = session_child.child_id
    WHERE room.school_id = @schoolId AND pupil.class_name = @className`,
  // What made up for a session of the group was planned for nobody else.
  group: `FROM (
      SELECT session.id AS wanted_id FROM series INDEXED BY series_by_group
        CROSS JOIN session INDEXED BY session_by_series ON series_id = series.id AND day BETWEEN @from AND @to
      WHERE group_id = @groupId
      UNION SELECT made.id FROM series INDEXED BY series_by_group
        CROSS JOIN session AS missed INDEXED BY session_by_series ON missed.series_id = series.id
        CROSS JOIN session AS made INDEXED BY session_make_up
          ON made.make_up_of = missed.id AND made.day BETWEEN @from AND @to
      WHERE group_id = @groupId
    ) CROSS JOIN session ON session.id = wanted_id ${children} WHERE 1`,
  specialist: `FROM session INDEXED BY session_by_staff ${children}
    WHERE session.staff_id = @staffId AND session.day BETWEEN @from AND @to`,
  child: `FROM session_child INDEXED BY session_child_by_child CROSS JOIN session ON session.id = session_child.session_id
    WHERE session_child.child_id = @childId AND session.day BETWEEN @from AND @to`,
};

/** `session` and `session_child` between two days, both included. `@discipline` null: all of them. */
export const scopeSessions = (kind: ScopeKind) => `${sessions[kind]} AND ${ofDiscipline}`;

const series: Readonly<Record<ScopeKind, string>> = {
  room: 'series.room_id = @roomId',
  class: 'series.room_id IN (SELECT id FROM room WHERE school_id = @schoolId)',
  group: 'series.group_id = @groupId',
  specialist: 'series.staff_id = @staffId',
  child: 'series.id IN (SELECT series_id FROM series_child WHERE child_id = @childId)',
};

/** Series in force on any of the days. */
export const scopeSeries = (kind: ScopeKind) => `${series[kind]} AND ${inForce} AND ${ofDiscipline}`;

const members: Readonly<Record<ScopeKind, string>> = {
  room: `SELECT id FROM child WHERE room_id = @roomId
    UNION ALL SELECT child_id FROM former_placement WHERE room_id = @roomId`,
  class: 'SELECT id FROM child WHERE class_name = @className',
  group: 'SELECT child_id FROM child_group_member WHERE group_id = @groupId',
  // Whoever has something with the specialist; nobody belongs to one.
  specialist: 'SELECT NULL WHERE 0',
  child: 'SELECT @childId',
};

/** Ids of the children who belong to it now or did before. */
export const scopeMembers = (kind: ScopeKind) => members[kind];
