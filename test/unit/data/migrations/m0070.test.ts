import DatabaseDriver, { type Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly hidden: number };
type Key = { readonly table: string; readonly from: string; readonly to: string | null };

const texts: Readonly<Record<string, unknown>> = {
  role: 'administrator',
  kind: 'trial',
  outcome: 'held',
  term: 'short',
  weekday: 3,
  minutes: 30,
  planned_minutes: 30,
};

const tablesOf = (database: Database) =>
  database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid",
    )
    .pluck()
    .all()
    .filter((name) => !/^sqlite_|_(data|idx|content|docsize|config)$/.test(name));

/** A row for each table, whose values fit what the table asks for; what may be null is null. */
function fill(database: Database): readonly string[] {
  const filled: string[] = [];
  for (const table of tablesOf(database)) {
    const columns = database.prepare<[], Column>(`PRAGMA table_xinfo(${table})`).all();
    const needed = columns.filter(({ notnull, hidden }) => notnull === 1 && hidden === 0);
    const values = needed.map(({ name, type }) => {
      if (name in texts) return texts[name];
      if (/(_at|day|_on|month|from|to)$/.test(name)) return '2025-10-01';
      if (type === 'INTEGER' || type === 'REAL') return 1;
      if (type === 'BLOB') return Buffer.from('x');
      return /data|steps|disciplines|counts|before|after|entry|facts|columns/.test(name) ? '[]' : 'x';
    });
    const names = needed.map(({ name }) => name).join(', ');
    try {
      database.prepare(`INSERT INTO ${table} (${names}) VALUES (${needed.map(() => '?').join(', ')})`).run(...values);
      filled.push(table);
    } catch (error) {
      // A trigger may have made the row already, and a rule of one table is not what is tested here.
      if (!/CHECK|UNIQUE/.test(String(error))) throw error;
    }
  }
  return filled;
}

const rowsOf = (database: Database, tables: readonly string[]) =>
  Object.fromEntries(tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]));

describe('to version 70', () => {
  const upTo = (version: number) => migrations.filter((step) => step.version <= version);

  it('keeps every row of every table, and what points at staff', () => {
    const database = new DatabaseDriver(':memory:');
    migrate(database, upTo(60));
    database.pragma('foreign_keys = OFF');
    const tables = fill(database);
    expect(tables.length).toBeGreaterThan(25);
    for (const table of ['staff', 'staff_room', 'session', 'session_child', 'certificate', 'series', 'import_run'])
      expect(tables).toContain(table);
    const before = rowsOf(database, tables);
    migrate(database, upTo(70));
    expect(rowsOf(database, tables)).toEqual(before);
    const keys = tables.flatMap((table) => database.prepare<[], Key>(`PRAGMA foreign_key_list(${table})`).all());
    expect(keys.some(({ table }) => table === 'staff')).toBe(true);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('SELECT role FROM staff').pluck().all()).toEqual(['administrator']);
    database.close();
  });

  it('knows four roles and no other', () => {
    const database = new DatabaseDriver(':memory:');
    migrate(database, upTo(70));
    const add = database.prepare(
      `INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
       VALUES (@role, 'F', 'G', '', @role, 'psychologist', 'ru', 'cat', 'f', 'f')`,
    );
    for (const role of ['specialist', 'lead_specialist', 'administrator', 'device_administrator']) add.run({ role });
    expect(() => add.run({ role: 'head' })).toThrow(/CHECK/);
    expect(() => database.exec("UPDATE staff SET role = 'root'")).toThrow(/CHECK/);
    database.close();
  });
});
