/** Version 70: four roles of staff, what somebody may take out beyond or below their role, and emergency openings. */
export const version = 70;

export const sql = `
-- SQLite cannot change a CHECK: the column is made anew beside the old one and takes its place.
ALTER TABLE staff ADD COLUMN next_role TEXT NOT NULL DEFAULT 'specialist'
  CHECK (next_role IN ('specialist', 'lead_specialist', 'administrator', 'device_administrator'));
UPDATE staff SET next_role = role;
ALTER TABLE staff DROP COLUMN role;
ALTER TABLE staff RENAME COLUMN next_role TO role;
-- Who holds sessions, in the order of names.
CREATE INDEX staff_of_rooms ON staff (sort_key, id) WHERE role IN ('specialist', 'lead_specialist');

-- Only what differs from what the role may take out anyway.
CREATE TABLE staff_export (
  staff_id TEXT NOT NULL REFERENCES staff, kind TEXT NOT NULL, is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
  PRIMARY KEY (staff_id, kind)
) STRICT, WITHOUT ROWID;

-- A child's record opened for a short while by somebody who does not reach it otherwise, and why.
CREATE TABLE emergency_access (
  id TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff, child_id TEXT NOT NULL REFERENCES child,
  why TEXT NOT NULL, words TEXT NOT NULL, opened_at TEXT NOT NULL,
  -- Unix ms: a clock moved back ends it, and never makes it longer.
  opened_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL CHECK (until_ms > opened_ms),
  closed_at TEXT, closed_by TEXT CHECK (closed_by IN ('button', 'sign_out', 'time')),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX emergency_access_by_staff ON emergency_access (staff_id, closed_at);
CREATE INDEX emergency_access_by_time ON emergency_access (opened_ms);
CREATE INDEX emergency_access_by_child ON emergency_access (child_id);
`;
