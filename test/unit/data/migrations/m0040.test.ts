import DatabaseDriver from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';

const held = `
INSERT INTO school VALUES ('s', 'School', 'school');
INSERT INTO room VALUES ('r', 's', 'Room', 'room', '["art"]', NULL);
INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
  VALUES ('t', 'F', 'G', '', 'specialist', 'speech_therapist', 'ru', 'cat', 'f g', 'f g');
INSERT INTO session (id, room_id, staff_id, discipline, day, planned_minutes, started_at, finished_at, outcome, minutes)
  VALUES ('x', 'r', 't', 'art', '2025-10-01', 30, '2025-10-01T09:00:00', '2025-10-01T09:30:00', 'held', 30);
`;

describe('to version 40', () => {
  it('keeps sessions as they were, with no total counted yet; a total goes with a change', () => {
    const database = new DatabaseDriver(':memory:');
    migrate(
      database,
      migrations.filter(({ version }) => version < 40),
    );
    database.exec(held);
    const before = database.prepare('SELECT * FROM session').all();
    migrate(
      database,
      migrations.filter(({ version }) => version <= 40),
    );
    const totals = database.prepare('SELECT month FROM month_total ORDER BY month').pluck();
    expect(database.prepare('SELECT * FROM session').all()).toEqual(before);
    expect(totals.all()).toEqual([]);
    database.exec(
      "INSERT INTO month_total VALUES ('r', '2025-09', '2026-01-01', 0), ('r', '2025-10', '2026-01-01', 0)",
    );
    database.exec("UPDATE session SET certified_at = '2025-10-01T10:00:00'");
    expect(totals.all()).toEqual(['2025-09', '2025-10']);
    database.exec('UPDATE session SET minutes = 40');
    expect(totals.all()).toEqual(['2025-09']);
    database.close();
  });
});
