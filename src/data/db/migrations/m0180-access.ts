/** Version 180: who ended an emergency opening and when the clock was last seen in it; PINs that somebody else set. */
export const version = 180;

export const sql = `
-- SQLite cannot change a CHECK; no version so far wrote into the table.
DROP TABLE emergency_access;
CREATE TABLE emergency_access (
  id TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff, child_id TEXT NOT NULL REFERENCES child,
  why TEXT NOT NULL, words TEXT NOT NULL, opened_at TEXT NOT NULL,
  -- Unix ms. seen_ms: the latest that the clock showed, so that moving it back ends the access.
  opened_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL CHECK (until_ms > opened_ms),
  seen_ms INTEGER NOT NULL, closed_at TEXT,
  closed_by TEXT CHECK (closed_by IN ('person', 'administrator', 'time', 'clock')),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX emergency_access_open ON emergency_access (staff_id, child_id) WHERE closed_at IS NULL;
CREATE INDEX emergency_access_by_time ON emergency_access (opened_ms);
CREATE INDEX emergency_access_by_child ON emergency_access (child_id);

-- Set by somebody else: an own one is chosen at the next sign-in. NULL: it is the person's own.
ALTER TABLE staff ADD COLUMN pin_given_by TEXT REFERENCES staff;
`;
