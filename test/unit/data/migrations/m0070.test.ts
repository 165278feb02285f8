import DatabaseDriver, { type Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';
import { fillTables } from '../../../support/fill-tables.ts';

type Key = { readonly table: string; readonly from: string; readonly to: string | null };

const rowsOf = (database: Database, tables: readonly string[]) =>
  Object.fromEntries(tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]));

describe('to version 70', () => {
  const upTo = (version: number) => migrations.filter((step) => step.version <= version);

  it('keeps every row of every table, and what points at staff', () => {
    const database = new DatabaseDriver(':memory:');
    migrate(database, upTo(60));
    database.pragma('foreign_keys = OFF');
    const tables = fillTables(database);
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
