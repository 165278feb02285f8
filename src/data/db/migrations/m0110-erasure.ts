/** Version 110: children of whom nothing is known any more but what was counted, and who erased them. */
export const version = 110;

export const sql = `
-- From then on the row stands for nobody: no name, no birth date, no paper.
ALTER TABLE child ADD COLUMN erased_at TEXT;

-- Numbers only: whom it was about is on the printed certificate and nowhere else.
CREATE TABLE erasure (
  id TEXT PRIMARY KEY, child_id TEXT NOT NULL REFERENCES child, at TEXT NOT NULL, reason TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES staff, approved_by TEXT NOT NULL REFERENCES staff CHECK (approved_by <> asked_by),
  kinds TEXT NOT NULL CHECK (json_valid(kinds)), counts TEXT NOT NULL CHECK (json_valid(counts)),
  -- When no copy of what was erased was left on this PC.
  finished_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_by_time ON erasure (at);
CREATE INDEX erasure_by_child ON erasure (child_id, at);
CREATE INDEX erasure_unfinished ON erasure (at) WHERE finished_at IS NULL;
CREATE INDEX child_left ON child (archived_at, sort_key) WHERE archived_at IS NOT NULL;
`;
