/**
 * Version 50: the office's marks beside the specialist's, where a child was before, the school's own sheet, and what
 * was imported.
 */
export const version = 50;

export const sql = `
-- What the office says stands beside what the specialist said, never over it.
ALTER TABLE session_child ADD COLUMN office_status TEXT;
ALTER TABLE session_child ADD COLUMN office_reason TEXT CHECK ((office_reason IS NULL) = (office_status IS NULL));
ALTER TABLE session_child ADD COLUMN office_by TEXT REFERENCES staff CHECK ((office_by IS NULL) = (office_status IS NULL));
ALTER TABLE session_child ADD COLUMN office_at TEXT CHECK ((office_at IS NULL) = (office_status IS NULL));
-- The mark that sheets and totals count.
ALTER TABLE session_child ADD COLUMN counted TEXT AS (coalesce(office_status, status)) VIRTUAL;
DROP INDEX session_child_by_child;
CREATE INDEX session_child_by_child ON session_child (child_id, session_id, status, counted);
-- Rooms that a child was in before the one it is in now. Days of one child do not overlap.
CREATE TABLE former_placement (
  child_id TEXT NOT NULL REFERENCES child, room_id TEXT NOT NULL REFERENCES room, from_day TEXT NOT NULL,
  to_day TEXT NOT NULL, PRIMARY KEY (child_id, from_day), CHECK (to_day >= from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_placement_by_room ON former_placement (room_id, child_id, from_day, to_day);

-- A second entry of the same child: its history is the other one's now, and it stays as a sign.
ALTER TABLE child ADD COLUMN merged_into TEXT REFERENCES child;
CREATE INDEX child_merged ON child (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX child_by_class ON child (class_name, sort_key);
-- Of all rows: a mark that changes hands looks for what points at it, once for each session.
DROP INDEX measure_by_session;
CREATE INDEX measure_by_session ON measure (session_id, child_id, id);

-- Month sheets of a class and of a specialist.
CREATE INDEX room_by_school ON room (school_id);
CREATE INDEX session_by_staff ON session (staff_id, day);
CREATE INDEX series_by_staff ON series (staff_id);

-- What a school changed of the printed sheet: marks, columns, header and signatures.
CREATE TABLE sheet_template (
  school_id TEXT PRIMARY KEY REFERENCES school, data TEXT NOT NULL CHECK (json_valid(data))
) STRICT, WITHOUT ROWID;

-- An import and each record that it wrote, as it was before and after, so that it can be taken back.
CREATE TABLE import_run (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, staff_id TEXT NOT NULL REFERENCES staff, file_name TEXT NOT NULL,
  format TEXT NOT NULL, counts TEXT NOT NULL CHECK (json_valid(counts)), undone_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX import_run_by_time ON import_run (at);
CREATE TABLE import_change (
  run_id TEXT NOT NULL REFERENCES import_run, seq INTEGER NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)), after TEXT CHECK (json_valid(after)), PRIMARY KEY (run_id, seq)
) STRICT, WITHOUT ROWID;
-- The ids by which another system knows what is here.
CREATE TABLE source_id (
  source TEXT NOT NULL, entity TEXT NOT NULL, source_id TEXT NOT NULL, entity_id TEXT NOT NULL,
  PRIMARY KEY (source, entity, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_id_by_entity ON source_id (entity, entity_id);
-- Which column meant what, by the names of the columns of a file.
CREATE TABLE import_mapping (
  columns TEXT PRIMARY KEY, data TEXT NOT NULL CHECK (json_valid(data)), used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
