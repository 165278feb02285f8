import DatabaseDriver from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, readVersion } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';

/** A school of version 10 with a row of everything that version 20 touches. */
const school = `
INSERT INTO school VALUES ('s', 'School', 'school');
INSERT INTO room VALUES ('r', 's', 'Room', 'room', '["speech_therapy"]', NULL);
INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
  VALUES ('t', 'F', 'G', '', 'specialist', 'speech_therapist', 'ru', 'cat', 'f g', 'f g');
INSERT INTO child (id, family, given, patronymic, class_name, language, pictogram, room_id, enrolled_from, pmpk_number, search, sort_key)
  VALUES ('c', 'F', 'G', '', '2A', 'kk', 'dog', 'r', '2025-09-01', '12', 'f g', 'f g');
INSERT INTO goal VALUES ('g', 'c', 'speech_therapy', 'Says it', '[]', NULL);
INSERT INTO series VALUES ('w', 'r', 't', 'speech_therapy', 3, '09:00', 30, '2025-09-01', NULL);
INSERT INTO series_child VALUES ('w', 'c');
INSERT INTO session (id, room_id, staff_id, discipline, series_id, day, planned_minutes, started_at, finished_at, outcome, minutes)
  VALUES ('x', 'r', 't', 'speech_therapy', 'w', '2025-10-01', 30, '2025-10-01T09:00:00', '2025-10-01T09:30:00', 'held', 30);
INSERT INTO session_child VALUES ('x', 'c', 'present');
INSERT INTO measure VALUES ('1', 'x', 'c', 'g', 'trial', 'correct', NULL, '2025-10-01T09:01:00', NULL);
INSERT INTO measure VALUES ('2', 'x', 'c', NULL, 'step', 'prompted', 'wedge', '2025-10-01T09:02:00', NULL);
INSERT INTO measure VALUES ('3', 'x', 'c', NULL, 'exertion', '7', NULL, '2025-10-01T09:03:00', '2025-10-01T09:03:05');
`;

function migrated() {
  const database = new DatabaseDriver(':memory:');
  migrate(database, migrations.slice(0, 1));
  database.exec(school);
  const rows = (table: string) => database.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
  const tables = ['child', 'goal', 'series', 'session', 'session_child', 'measure'];
  const before = new Map(tables.map((table) => [table, rows(table)]));
  database.pragma('foreign_keys = ON');
  migrate(database, migrations.slice(0, 2));
  return { database, before, rows };
}

describe('from version 10 to 20', () => {
  it('keeps every row as it was, with nothing known in the new columns', () => {
    const { database, before, rows } = migrated();
    expect(readVersion(database)).toBe(20);
    for (const [table, old] of before) {
      if (table === 'measure') continue;
      expect(rows(table), table).toMatchObject(old);
    }
    expect(rows('child')[0]).toMatchObject({ languages: '[]', photo_id: null, pmpk_sessions_per_week: null });
    expect(rows('goal')[0]).toMatchObject({ term: 'short', parent_id: null, criterion: null, recorder: null });
    expect(rows('goal')[0]).toMatchObject({ search: 'says it' });
    expect(rows('session')[0]).toMatchObject({ certified_at: null, paused_at: null, paused_seconds: 0 });
    expect(rows('session_child')[0]).toMatchObject({ attended_minutes: null, make_up: null, reason: '' });
    expect(database.pragma('foreign_key_check')).toEqual([]);
  });

  it('keeps observations, also taken back ones, with the step as the part they are about', () => {
    const { before, rows } = migrated();
    const old = before.get('measure') ?? [];
    expect(old).toHaveLength(3);
    expect(rows('measure')).toEqual(old.map(({ step_id, ...row }) => ({ ...row, part: step_id })));
  });

  it('lets in new kinds of observations, and a note that can be found', () => {
    const { database } = migrated();
    database.exec(
      "INSERT INTO measure VALUES ('4', 'x', 'c', 'g', 'consonants', '8/10', NULL, '2025-10-01T09:04:00', NULL)",
    );
    database.exec("INSERT INTO note (id, session_id, child_id, text) VALUES (5, 'x', 'c', 'Жақсы жұмыс істеді')");
    database.exec("INSERT INTO note_search (rowid, words) VALUES (5, 'жаксы жумыс истеди')");
    const found = database.prepare("SELECT rowid FROM note_search WHERE words MATCH 'жум*'").all();
    expect(found).toEqual([{ rowid: 5 }]);
    expect(() => database.exec("INSERT INTO note (session_id, child_id, text) VALUES ('x', 'c', 'again')")).toThrow(
      /UNIQUE/,
    );
  });
});
