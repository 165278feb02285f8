/**
 * Version 40: totals of each room and month, kept so that a summary over years needs not count every session again.
 * A total is only ever counted as a whole; what it was counted from strikes it out when it changes, here in the
 * database, so that no way of writing can forget to.
 */
export const version = 40;

/** Months of the rooms that `where` picks lose their totals; nothing is looked up while there are none. */
function strikesOut(name: string, event: string, table: string, where: string): string {
  return `CREATE TRIGGER totals_${name} AFTER ${event} ON ${table} WHEN EXISTS (SELECT 1 FROM month_total)
BEGIN DELETE FROM month_total WHERE ${where}; END;`;
}

const ofSession = (row: 'NEW' | 'OLD') => `(room_id, month) = (${row}.room_id, substr(${row}.day, 1, 7))`;
const ofChild = (row: 'NEW' | 'OLD') =>
  `(room_id, month) = (SELECT room_id, substr(day, 1, 7) FROM session WHERE id = ${row}.session_id)`;
const ofSeries = (row: 'NEW' | 'OLD') => `room_id = ${row}.room_id AND month >= substr(${row}.from_day, 1, 7)`;
const ofMember = (row: 'NEW' | 'OLD') => `room_id = (SELECT room_id FROM series WHERE id = ${row}.series_id)`;
const ofException = (row: 'NEW' | 'OLD') =>
  `${ofMember(row)} AND month IN (substr(${row}.day, 1, 7), substr(${row}.moved_day, 1, 7))`;
const ofCalendar = (row: 'NEW' | 'OLD') => `room_id IN (SELECT id FROM room WHERE school_id = ${row}.school_id)`;

/** As strikesOut, for rows that come, go and change. */
function watch(table: string, where: (row: 'NEW' | 'OLD') => string, columns = ''): string {
  const update = columns === '' ? 'UPDATE' : `UPDATE OF ${columns}`;
  return [
    strikesOut(`${table}_insert`, 'INSERT', table, where('NEW')),
    strikesOut(`${table}_update`, update, table, `(${where('NEW')}) OR (${where('OLD')})`),
    strikesOut(`${table}_delete`, 'DELETE', table, where('OLD')),
  ].join('\n');
}

export const sql = `
-- A room and month whose totals stand, as of a day: what nobody marked counts up to the day before. \`twice\`: minutes that
-- lie in two sessions of one specialist at once.
CREATE TABLE month_total (
  room_id TEXT NOT NULL REFERENCES room, month TEXT NOT NULL, counted_on TEXT NOT NULL, twice INTEGER NOT NULL,
  PRIMARY KEY (room_id, month)
) STRICT, WITHOUT ROWID;

-- Its parts by discipline. A child in a session is one attended, scheduled, not marked or cancelled; a group is one session.
CREATE TABLE month_part (
  month TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, discipline TEXT NOT NULL,
  attended INTEGER NOT NULL, scheduled INTEGER NOT NULL, not_marked INTEGER NOT NULL, cancelled INTEGER NOT NULL,
  child_minutes INTEGER NOT NULL, sessions INTEGER NOT NULL, staff_minutes INTEGER NOT NULL,
  PRIMARY KEY (month, room_id, discipline)
) STRICT, WITHOUT ROWID;

-- Children who came at least once: over several months each counts once.
CREATE TABLE month_served (
  month TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, discipline TEXT NOT NULL, child_id TEXT NOT NULL REFERENCES child,
  PRIMARY KEY (month, room_id, discipline, child_id)
) STRICT, WITHOUT ROWID;

${watch('session', ofSession, 'room_id, day, discipline, staff_id, series_id, outcome, minutes, planned_start, started_at, finished_at')}
${watch('session_child', ofChild, 'status, attended_minutes')}
${watch('series', ofSeries)}
${watch('series_child', ofMember)}
${watch('series_exception', ofException)}
${watch('calendar', ofCalendar)}
${strikesOut(
  'child_update',
  'UPDATE OF enrolled_from, enrolled_to, archived_at',
  'child',
  `room_id IN (SELECT room_id FROM series JOIN series_child ON series_id = series.id WHERE child_id = NEW.id)`,
)}
${strikesOut('room_update', 'UPDATE OF school_id', 'room', 'room_id = NEW.id')}
`;
