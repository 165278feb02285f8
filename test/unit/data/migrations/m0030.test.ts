import DatabaseDriver from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';

const drawn = `
INSERT INTO school VALUES ('s', 'School', 'school');
INSERT INTO room VALUES ('r', 's', 'Room', 'room', '["art"]', NULL);
INSERT INTO child (id, family, given, patronymic, class_name, language, pictogram, room_id, enrolled_from, pmpk_number, search, sort_key)
  VALUES ('c', 'F', 'G', '', '2A', 'kk', 'dog', 'r', '2025-09-01', '12', 'f g', 'f g');
INSERT INTO drawing (id, child_id, created_at, updated_at) VALUES ('d', 'c', '2025-10-01T09:00:00', '2025-10-01T09:10:00');
INSERT INTO drawing_entry VALUES ('d', 0, '{"kind":"begin"}');
`;

describe('to version 30', () => {
  it('keeps drawings as they were, with no goal and copied from nothing', () => {
    const database = new DatabaseDriver(':memory:');
    migrate(
      database,
      migrations.filter(({ version }) => version < 30),
    );
    database.exec(drawn);
    const before = database.prepare('SELECT * FROM drawing').get();
    migrate(
      database,
      migrations.filter(({ version }) => version <= 30),
    );
    expect(database.prepare('SELECT * FROM drawing').get()).toEqual({
      ...(before as object),
      goal_id: null,
      copied_from: null,
    });
    expect(database.prepare('SELECT count(*) AS entries FROM drawing_entry').get()).toEqual({ entries: 1 });
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  });
});
