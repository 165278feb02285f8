/** Version 10: school, people, plan, sessions, measures, drawings, and the events that every change is. */
export const version = 10;

export const sql = `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE school (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
  school_id TEXT NOT NULL REFERENCES school, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)), PRIMARY KEY (school_id, first_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
  id TEXT PRIMARY KEY, school_id TEXT NOT NULL REFERENCES school, name TEXT NOT NULL, sort_key TEXT NOT NULL,
  disciplines TEXT NOT NULL CHECK (json_valid(disciplines)), archived_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('specialist', 'administrator')), specialism TEXT NOT NULL,
  language TEXT NOT NULL, pictogram TEXT NOT NULL, search TEXT NOT NULL, sort_key TEXT NOT NULL,
  pin_hash TEXT, wrong_tries INTEGER NOT NULL DEFAULT 0, locked_seconds INTEGER NOT NULL DEFAULT 0, locked_at INTEGER,
  archived_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_by_name ON staff (sort_key);

CREATE TABLE staff_room (
  staff_id TEXT NOT NULL REFERENCES staff, room_id TEXT NOT NULL REFERENCES room, PRIMARY KEY (staff_id, room_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_room_by_room ON staff_room (room_id, staff_id);

CREATE TABLE child (
  id TEXT PRIMARY KEY, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL, birth_date TEXT,
  class_name TEXT NOT NULL, language TEXT NOT NULL, pictogram TEXT NOT NULL,
  room_id TEXT NOT NULL REFERENCES room, enrolled_from TEXT NOT NULL, enrolled_to TEXT,
  pmpk_number TEXT NOT NULL, pmpk_valid_to TEXT, search TEXT NOT NULL, sort_key TEXT NOT NULL, archived_at TEXT,
  CHECK (enrolled_to IS NULL OR enrolled_to >= enrolled_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX child_by_room ON child (room_id, sort_key);
CREATE INDEX child_by_name ON child (sort_key);

CREATE TABLE goal (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, discipline TEXT NOT NULL, title TEXT NOT NULL,
  steps TEXT NOT NULL CHECK (json_valid(steps)), archived_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_by_child ON goal (child_id, discipline);

CREATE TABLE series (
  id TEXT PRIMARY KEY, room_id TEXT NOT NULL REFERENCES room, staff_id TEXT NOT NULL REFERENCES staff,
  discipline TEXT NOT NULL, weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), start TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 240), from_day TEXT NOT NULL, to_day TEXT,
  CHECK (to_day IS NULL OR to_day >= from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_by_room ON series (room_id, weekday, start);

CREATE TABLE series_child (
  series_id TEXT NOT NULL REFERENCES series, child_id TEXT NOT NULL REFERENCES child, PRIMARY KEY (series_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_child_by_child ON series_child (child_id, series_id);

CREATE TABLE session (
  id TEXT PRIMARY KEY, room_id TEXT NOT NULL REFERENCES room, staff_id TEXT NOT NULL REFERENCES staff,
  discipline TEXT NOT NULL, series_id TEXT REFERENCES series, day TEXT NOT NULL, planned_start TEXT,
  planned_minutes INTEGER NOT NULL, started_at TEXT NOT NULL, finished_at TEXT,
  outcome TEXT CHECK (outcome IN ('held', 'student_absent', 'provider_absent', 'cancelled')),
  minutes INTEGER, make_up_of TEXT REFERENCES session,
  CHECK ((finished_at IS NULL) = (outcome IS NULL)), CHECK ((outcome IS NULL) = (minutes IS NULL))
) STRICT, WITHOUT ROWID;
-- One session for one planned occurrence, however many windows open it.
CREATE UNIQUE INDEX session_by_series ON session (series_id, day) WHERE series_id IS NOT NULL;
-- Covers the month sheet and the summary, so that they never touch the table itself.
CREATE INDEX session_by_room ON session (room_id, day, discipline, staff_id, outcome, minutes, make_up_of, series_id);
-- Sessions that nobody planned may run at the same time as another one of the same specialist.
CREATE INDEX session_unplanned ON session (day, room_id, staff_id) WHERE series_id IS NULL AND outcome = 'held';
CREATE INDEX session_by_day ON session (day, room_id);
CREATE INDEX session_open ON session (room_id, day) WHERE finished_at IS NULL;

CREATE TABLE session_child (
  session_id TEXT NOT NULL REFERENCES session, child_id TEXT NOT NULL REFERENCES child,
  status TEXT NOT NULL, PRIMARY KEY (session_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_child_by_child ON session_child (child_id, session_id, status);

CREATE TABLE measure (
  id TEXT PRIMARY KEY, session_id TEXT NOT NULL, child_id TEXT NOT NULL, goal_id TEXT REFERENCES goal,
  kind TEXT NOT NULL CHECK (kind IN ('trial', 'step', 'repetitions', 'exertion')),
  -- Trial or step result, or the number of an exertion or of repetitions, as text.
  value TEXT NOT NULL, step_id TEXT, at TEXT NOT NULL,
  -- Set when the tap was taken back; nothing is deleted.
  voided_at TEXT,
  FOREIGN KEY (session_id, child_id) REFERENCES session_child
) STRICT, WITHOUT ROWID;
-- Only what stands: a tap that was taken back is never read with a session.
CREATE INDEX measure_by_session ON measure (session_id, child_id, id) WHERE voided_at IS NULL;
CREATE INDEX measure_by_goal ON measure (goal_id, at);

CREATE TABLE drawing (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, session_id TEXT REFERENCES session,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, binned_at TEXT, thumbnail BLOB
) STRICT;
CREATE INDEX drawing_by_child ON drawing (child_id, updated_at);

CREATE TABLE drawing_entry (
  drawing_id TEXT NOT NULL REFERENCES drawing, seq INTEGER NOT NULL CHECK (seq >= 0),
  entry TEXT NOT NULL CHECK (json_valid(entry)), PRIMARY KEY (drawing_id, seq)
) STRICT, WITHOUT ROWID;

-- Every change is an event of one writer (device), in the writer's own order, so that several PCs can be joined later.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device_id TEXT NOT NULL, at TEXT NOT NULL, actor_id TEXT,
  room_id TEXT, kind TEXT NOT NULL, subject_id TEXT NOT NULL, data TEXT NOT NULL CHECK (json_valid(data)),
  -- The event that this one takes back.
  undoes TEXT
) STRICT;
CREATE INDEX event_by_subject ON event (subject_id, seq);
CREATE UNIQUE INDEX event_by_undone ON event (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER event_is_for_ever BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_lost BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
`;
