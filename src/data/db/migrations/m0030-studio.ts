/** Version 30: what the studio knows of a hand, starters made at the school, recorded words, quick opening of drawings. */
export const version = 30;

export const sql = `
-- A drawing can belong to a goal, as it belongs to a session; a copy says what it was copied from.
ALTER TABLE drawing ADD COLUMN goal_id TEXT REFERENCES goal;
ALTER TABLE drawing ADD COLUMN copied_from TEXT REFERENCES drawing;
CREATE INDEX drawing_by_goal ON drawing (goal_id, updated_at) WHERE goal_id IS NOT NULL;

-- The ink after the first \`entries\` entries at \`scale\` device pixels per page unit: the rest is painted onto it.
CREATE TABLE drawing_ink (
  drawing_id TEXT PRIMARY KEY REFERENCES drawing, entries INTEGER NOT NULL CHECK (entries > 0),
  scale REAL NOT NULL CHECK (scale > 0), png BLOB NOT NULL
) STRICT;

-- How the studio suits a child; without a row it is as usual.
CREATE TABLE hand_profile (
  child_id TEXT PRIMARY KEY REFERENCES child, profile TEXT NOT NULL CHECK (json_valid(profile)), updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Colouring pages and activities that adults of the school made from drawings. Never deleted: drawings begun on one need it.
CREATE TABLE starter (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, drawing TEXT NOT NULL CHECK (json_valid(drawing)),
  picture BLOB NOT NULL, made_from TEXT REFERENCES drawing, made_by TEXT NOT NULL REFERENCES staff,
  created_at TEXT NOT NULL, archived_at TEXT
) STRICT;

-- Words that staff spoke into the app, so that buttons can be heard in a language without a voice of its own.
CREATE TABLE spoken_word (
  language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en')), word TEXT NOT NULL, mime TEXT NOT NULL, audio BLOB NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff, recorded_at TEXT NOT NULL, PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
`;
