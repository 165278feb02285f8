/**
 * Version 170: totals of children by month lie month by month, as they are counted and read; those of school years are
 * kept beside them, so that a report over years reads a row for each year instead of one for each month. A month that is
 * counted again strikes out the year that it is in.
 */

export const version = 170;

const figures = `
  attended INTEGER NOT NULL, scheduled INTEGER NOT NULL, not_marked INTEGER NOT NULL, called_off INTEGER NOT NULL,
  made_up INTEGER NOT NULL, owed INTEGER NOT NULL,
  delivered INTEGER NOT NULL, made_up_minutes INTEGER NOT NULL, lost INTEGER NOT NULL`;

export const sql = `
-- Counted anew, month by month, by whoever asks first.
DELETE FROM month_total;
DROP TABLE month_child;

-- What each child had in a month.
CREATE TABLE month_child (
  month TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, child_id TEXT NOT NULL REFERENCES child,
  discipline TEXT NOT NULL, staff_id TEXT NOT NULL REFERENCES staff, ${figures},
  PRIMARY KEY (month, room_id, child_id, discipline, staff_id)
) STRICT, WITHOUT ROWID;

-- A school year whose totals stand: from its first month to the last one that was over when they were added up.
CREATE TABLE year_total (first TEXT PRIMARY KEY, last TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What each child had in a school year: the sum of its months.
CREATE TABLE year_child (
  first TEXT NOT NULL, room_id TEXT NOT NULL REFERENCES room, child_id TEXT NOT NULL REFERENCES child,
  discipline TEXT NOT NULL, staff_id TEXT NOT NULL REFERENCES staff, ${figures},
  PRIMARY KEY (first, room_id, child_id, discipline, staff_id)
) STRICT, WITHOUT ROWID;

-- A month that was struck out has to be counted again before anything is added up, and then its year goes.
CREATE TRIGGER totals_year AFTER INSERT ON month_total WHEN EXISTS (SELECT 1 FROM year_total)
BEGIN DELETE FROM year_total WHERE NEW.month BETWEEN first AND last; END;
`;
