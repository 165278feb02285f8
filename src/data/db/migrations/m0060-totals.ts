/**
 * Version 60: totals of months, made anew: by specialist, outcome and child as well, so that every report over years is
 * a sum of them. As in version 40, a total is only ever counted as a whole, and whatever it was counted from strikes it
 * out, here in the database, so that no way of writing can forget to.
 */

/** Months of the rooms that each of `wheres` picks lose their totals; nothing is looked up while there are none. */
function strikesOut(name: string, event: string, table: string, wheres: readonly string[]): string {
  const deletes = wheres.map((where) => `DELETE FROM month_total WHERE ${where};`).join(' ');
  return `DROP TRIGGER IF EXISTS totals_${name};
CREATE TRIGGER totals_${name} AFTER ${event} ON ${table} WHEN EXISTS (SELECT 1 FROM month_total)
BEGIN ${deletes} END;`;
}

type Row = 'NEW' | 'OLD';

const monthOf = (session: string) => `SELECT room_id, substr(day, 1, 7) FROM session WHERE ${session}`;
// What is owed for a missed session depends on those that make up for it, which may be months later.
const ofSession = (row: Row) => [
  `(room_id, month) = (${row}.room_id, substr(${row}.day, 1, 7))`,
  `(room_id, month) = (${monthOf(`id = ${row}.make_up_of`)})`,
];
const ofChild = (row: Row) => [
  `(room_id, month) = (${monthOf(`id = ${row}.session_id`)})`,
  `(room_id, month) = (${monthOf(`id = (SELECT make_up_of FROM session WHERE id = ${row}.session_id)`)})`,
];
const ofSeries = (row: Row) => [`room_id = ${row}.room_id AND month >= substr(${row}.from_day, 1, 7)`];
const ofMember = (row: Row) => [`room_id = (SELECT room_id FROM series WHERE id = ${row}.series_id)`];
const ofException = (row: Row) =>
  ofMember(row).map((room) => `${room} AND month IN (substr(${row}.day, 1, 7), substr(${row}.moved_day, 1, 7))`);
const ofCalendar = (row: Row) => [`room_id IN (SELECT id FROM room WHERE school_id = ${row}.school_id)`];
const plannedRooms = (child: string) =>
  `room_id IN (SELECT room_id FROM series JOIN series_child ON series_id = series.id WHERE child_id = ${child})`;
// A child is expected where it was placed that day.
const ofPlacement = (row: Row) => [`room_id = ${row}.room_id`, plannedRooms(`${row}.child_id`)];

/** As strikesOut, for rows that come, go and change. */
function watch(table: string, wheres: (row: Row) => readonly string[], columns = ''): string {
  const update = columns === '' ? 'UPDATE' : `UPDATE OF ${columns}`;
  return [
    strikesOut(`${table}_insert`, 'INSERT', table, wheres('NEW')),
    strikesOut(`${table}_update`, update, table, [...new Set([...wheres('NEW'), ...wheres('OLD')])]),
    strikesOut(`${table}_delete`, 'DELETE', table, wheres('OLD')),
  ].join('\n');
}

const sessionColumns = `room_id, day, discipline, staff_id, series_id, outcome, minutes, planned_minutes, planned_start,
  started_at, finished_at, make_up_of, certified_at`;

/** Runs after everything else of version 50. */
export const version = 60;

export const sql = `
DROP TABLE month_part;
DROP TABLE month_served;
DROP TABLE month_total;

-- A room and month whose totals stand, as of a day: what nobody marked counts up to the day before.
CREATE TABLE month_total (
  room_id TEXT NOT NULL REFERENCES room, month TEXT NOT NULL, counted_on TEXT NOT NULL, PRIMARY KEY (room_id, month)
) STRICT, WITHOUT ROWID;

-- Sessions by outcome, a group once, and the specialist's minutes: those with two sessions of the discipline at a time once.
CREATE TABLE month_part (
  month TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, discipline TEXT NOT NULL, staff_id TEXT NOT NULL REFERENCES staff,
  held INTEGER NOT NULL, student_absent INTEGER NOT NULL, provider_absent INTEGER NOT NULL, cancelled INTEGER NOT NULL,
  certified INTEGER NOT NULL, uncertified INTEGER NOT NULL, staff_minutes INTEGER NOT NULL,
  PRIMARY KEY (month, room_id, discipline, staff_id)
) STRICT, WITHOUT ROWID;

-- Minutes of a specialist that lie in sessions of two disciplines at once: none of theirs counts twice.
CREATE TABLE month_overlap (
  month TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, staff_id TEXT NOT NULL REFERENCES staff,
  minutes INTEGER NOT NULL, PRIMARY KEY (month, room_id, staff_id)
) STRICT, WITHOUT ROWID;

-- What each child had. A report over years walks over it in this order and needs sort nothing.
CREATE TABLE month_child (
  child_id TEXT NOT NULL REFERENCES child, discipline TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room,
  staff_id TEXT NOT NULL REFERENCES staff, month TEXT NOT NULL,
  attended INTEGER NOT NULL, scheduled INTEGER NOT NULL, not_marked INTEGER NOT NULL, called_off INTEGER NOT NULL,
  made_up INTEGER NOT NULL, owed INTEGER NOT NULL,
  delivered INTEGER NOT NULL, made_up_minutes INTEGER NOT NULL, lost INTEGER NOT NULL,
  PRIMARY KEY (child_id, discipline, room_id, staff_id, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX month_child_by_month ON month_child (month, room_id);

-- Covers what totals are counted from, so that counting never touches the table itself.
DROP INDEX session_by_room;
CREATE INDEX session_by_room ON session (room_id, day, discipline, staff_id, outcome, minutes, make_up_of, series_id,
  planned_minutes, certified_at);
-- Goals at work and met, counted without reading what they are about.
CREATE INDEX goal_counted ON goal (child_id, discipline, from_day, met_on, archived_at) WHERE term = 'short';
-- All that is due, child by child.
CREATE INDEX mandate_due ON mandate (child_id, discipline, mode, from_day, to_day, sessions_per_week, minutes);

${watch('session', ofSession, sessionColumns)}
${watch('session_child', ofChild, 'child_id, status, office_status, attended_minutes, make_up')}
${watch('series', ofSeries)}
${watch('series_child', ofMember)}
${watch('series_exception', ofException)}
${watch('calendar', ofCalendar)}
${watch('former_placement', ofPlacement)}
${strikesOut('child_update', 'UPDATE OF room_id, class_name, enrolled_from, enrolled_to, archived_at', 'child', [plannedRooms('NEW.id')])}
${strikesOut('room_update', 'UPDATE OF school_id', 'room', ['room_id = NEW.id'])}
`;
