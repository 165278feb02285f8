/** Version 20: the child's file, goals with criteria, exceptions to the plan, notes, times, certificates. */
import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../../shared/domain/collation.ts';

export const version = 20;

export const sql = `
ALTER TABLE child ADD COLUMN languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages));
ALTER TABLE child ADD COLUMN photo_id TEXT;
-- The PMPK conclusion in force; what stood there before is in the events. Two dates: of the paper and of the consultation.
ALTER TABLE child ADD COLUMN pmpk_issued_on TEXT;
ALTER TABLE child ADD COLUMN pmpk_consulted_on TEXT;
ALTER TABLE child ADD COLUMN pmpk_document TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN pmpk_specialists TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pmpk_specialists));
ALTER TABLE child ADD COLUMN pmpk_support TEXT NOT NULL DEFAULT '';
-- Often missing on the paper: null, never guessed.
ALTER TABLE child ADD COLUMN pmpk_sessions_per_week INTEGER;

CREATE TABLE child_photo (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, added_at TEXT NOT NULL, image BLOB NOT NULL
) STRICT;

CREATE TABLE guardian (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, position INTEGER NOT NULL, name TEXT NOT NULL,
  relation TEXT NOT NULL, phone TEXT NOT NULL, language TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX guardian_by_child ON guardian (child_id, position);

CREATE TABLE consent (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, kind TEXT NOT NULL, given_on TEXT NOT NULL,
  given_by TEXT NOT NULL, recorded_by TEXT NOT NULL REFERENCES staff, valid_to TEXT, withdrawn_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_child ON consent (child_id, given_on);

-- A change is a new row from a date: what was due before stays as it was.
CREATE TABLE mandate (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, discipline TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('individual', 'group')),
  sessions_per_week REAL NOT NULL CHECK (sessions_per_week > 0), minutes INTEGER NOT NULL CHECK (minutes > 0),
  from_day TEXT NOT NULL, to_day TEXT, CHECK (to_day IS NULL OR to_day >= from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX mandate_by_child ON mandate (child_id, discipline, from_day);

CREATE TABLE child_group (
  id TEXT PRIMARY KEY, room_id TEXT NOT NULL REFERENCES room, name TEXT NOT NULL, sort_key TEXT NOT NULL,
  archived_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX child_group_by_room ON child_group (room_id, sort_key);
CREATE TABLE child_group_member (
  group_id TEXT NOT NULL REFERENCES child_group, child_id TEXT NOT NULL REFERENCES child,
  PRIMARY KEY (group_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX child_group_member_by_child ON child_group_member (child_id, group_id);

-- A short-term goal serves a long-term one; observations are recorded against short-term goals.
ALTER TABLE goal ADD COLUMN term TEXT NOT NULL DEFAULT 'short' CHECK (term IN ('long', 'short'));
ALTER TABLE goal ADD COLUMN parent_id TEXT REFERENCES goal;
-- Null: what the discipline records first.
ALTER TABLE goal ADD COLUMN recorder TEXT;
ALTER TABLE goal ADD COLUMN icf TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN baseline REAL;
ALTER TABLE goal ADD COLUMN criterion TEXT CHECK (criterion IS NULL OR json_valid(criterion));
ALTER TABLE goal ADD COLUMN prompt_ceiling TEXT;
-- Five texts, from much less (-2) to much more (+2) than expected.
ALTER TABLE goal ADD COLUMN attainment TEXT CHECK (attainment IS NULL OR json_valid(attainment));
ALTER TABLE goal ADD COLUMN importance INTEGER NOT NULL DEFAULT 1 CHECK (importance BETWEEN 0 AND 3);
ALTER TABLE goal ADD COLUMN difficulty INTEGER NOT NULL DEFAULT 1 CHECK (difficulty BETWEEN 0 AND 3);
ALTER TABLE goal ADD COLUMN from_day TEXT;
ALTER TABLE goal ADD COLUMN due_day TEXT;
ALTER TABLE goal ADD COLUMN met_on TEXT;
ALTER TABLE goal ADD COLUMN search TEXT NOT NULL DEFAULT '';
CREATE INDEX goal_by_parent ON goal (parent_id) WHERE parent_id IS NOT NULL;

-- Where the way of working on a goal changed: a line in its chart.
CREATE TABLE goal_phase (
  id TEXT PRIMARY KEY, goal_id TEXT NOT NULL REFERENCES goal, day TEXT NOT NULL, title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_phase_by_goal ON goal_phase (goal_id, day);

-- The school's own goals to choose from, beside those that come with each discipline.
CREATE TABLE goal_template (
  id TEXT PRIMARY KEY, discipline TEXT NOT NULL, title TEXT NOT NULL, recorder TEXT NOT NULL,
  steps TEXT NOT NULL CHECK (json_valid(steps)), icf TEXT NOT NULL, archived_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_template_by_discipline ON goal_template (discipline);

ALTER TABLE series ADD COLUMN group_id TEXT REFERENCES child_group;
CREATE INDEX series_by_group ON series (group_id) WHERE group_id IS NOT NULL;
-- One occurrence that does not take place, or takes place at another time.
CREATE TABLE series_exception (
  series_id TEXT NOT NULL REFERENCES series, day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'moved')), moved_day TEXT, moved_start TEXT,
  reason TEXT NOT NULL DEFAULT '', PRIMARY KEY (series_id, day),
  CHECK ((kind = 'moved') = (moved_day IS NOT NULL)), CHECK ((moved_day IS NULL) = (moved_start IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX series_exception_by_moved_day ON series_exception (moved_day) WHERE moved_day IS NOT NULL;

ALTER TABLE session ADD COLUMN paused_at TEXT;
ALTER TABLE session ADD COLUMN paused_seconds INTEGER NOT NULL DEFAULT 0;
-- Who signed and when; null again after it was unlocked. Certificates keep what was signed.
ALTER TABLE session ADD COLUMN certified_by TEXT REFERENCES staff;
ALTER TABLE session ADD COLUMN certified_at TEXT;
CREATE INDEX session_make_up ON session (make_up_of) WHERE make_up_of IS NOT NULL;
CREATE INDEX session_uncertified ON session (staff_id, day) WHERE finished_at IS NOT NULL AND certified_at IS NULL;
CREATE TABLE certificate (
  id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session, staff_id TEXT NOT NULL REFERENCES staff,
  at TEXT NOT NULL, facts TEXT NOT NULL CHECK (json_valid(facts)),
  unlocked_at TEXT, unlocked_by TEXT REFERENCES staff, unlock_reason TEXT,
  CHECK ((unlocked_at IS NULL) = (unlocked_by IS NULL)), CHECK ((unlocked_at IS NULL) = (unlock_reason IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_by_session ON certificate (session_id, at);

-- Wall-clock minutes of who came late or left early, and the minutes that this comes to; null: the whole session.
ALTER TABLE session_child ADD COLUMN arrived_at TEXT;
ALTER TABLE session_child ADD COLUMN left_at TEXT;
ALTER TABLE session_child ADD COLUMN attended_minutes INTEGER;
ALTER TABLE session_child ADD COLUMN reason TEXT NOT NULL DEFAULT '';
-- What was decided about a missed session: 'owed', 'waived'; null: nothing is owed. Whether it is scheduled or done
-- is read from the sessions that make up for it.
ALTER TABLE session_child ADD COLUMN make_up TEXT CHECK (make_up IN ('owed', 'waived'));
CREATE INDEX session_child_owed ON session_child (session_id, child_id) WHERE make_up = 'owed';

CREATE TABLE note (
  id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, child_id TEXT NOT NULL, text TEXT NOT NULL,
  UNIQUE (session_id, child_id), FOREIGN KEY (session_id, child_id) REFERENCES session_child
) STRICT;
CREATE INDEX note_by_child ON note (child_id, id);
-- Folded words of notes, by the note's id.
CREATE VIRTUAL TABLE note_search USING fts5 (words, content = '', contentless_delete = 1);

-- More kinds of observations than the first table let in; \`part\` is the step, the prompt or the time that a value is about.
CREATE TABLE measure_new (
  id TEXT PRIMARY KEY, session_id TEXT NOT NULL, child_id TEXT NOT NULL, goal_id TEXT REFERENCES goal,
  kind TEXT NOT NULL, value TEXT NOT NULL, part TEXT, at TEXT NOT NULL,
  -- Set when the tap was taken back; nothing is deleted.
  voided_at TEXT,
  FOREIGN KEY (session_id, child_id) REFERENCES session_child
) STRICT;
INSERT INTO measure_new SELECT id, session_id, child_id, goal_id, kind, value, step_id, at, voided_at FROM measure;
DROP TABLE measure;
ALTER TABLE measure_new RENAME TO measure;
CREATE INDEX measure_by_session ON measure (session_id, child_id, id) WHERE voided_at IS NULL;
CREATE INDEX measure_by_goal ON measure (goal_id, at) WHERE voided_at IS NULL;
`;

/** Goals that were there before are found by a search as well; SQLite itself knows no case of Cyrillic letters. */
export function fill(database: Database): void {
  const write = database.prepare<[string, string]>('UPDATE goal SET search = ? WHERE id = ?');
  const goals = database.prepare<[], { id: string; title: string }>('SELECT id, title FROM goal').all();
  for (const { id, title } of goals) write.run(foldForSearch(title), id);
}
