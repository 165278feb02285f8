import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, readVersion } from '../../../src/data/db/migrate.ts';
import { migrations, newestVersion } from '../../../src/data/db/migrations/index.ts';

const inMemory = () => new DatabaseDriver(':memory:');

function schemaOf(database: Database): string {
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  return JSON.stringify(rows);
}

describe('the list of migrations', () => {
  it('counts in tens, upwards, and each stands in a file named after its number', () => {
    const folder = resolve(import.meta.dirname, '../../../src/data/db/migrations');
    const files = readdirSync(folder).filter((name) => /^m\d/.test(name));
    const versions = migrations.map(({ version }) => version);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
    expect(versions).toEqual([...new Set(versions)].toSorted((left, right) => left - right));
    expect(files.map((name) => Number(/^m(\d{4})-[a-z-]+\.ts$/.exec(name)?.[1]))).toEqual(
      migrations.map(({ version }) => version),
    );
    expect(existsSync(folder)).toBe(true);
  });

  it.each(migrations)('version $version makes only strict tables', ({ sql }) => {
    for (const [table] of sql.replaceAll(/--.*/g, '').matchAll(/CREATE TABLE[^;]*;/g))
      expect(table).toMatch(/\) STRICT(, WITHOUT ROWID)?;$/);
  });
});

describe('each migration', () => {
  it.each(migrations.map(({ version }, index) => [version, index] as const))(
    'to version %d starts from the one before and keeps every row',
    (version, index) => {
      const database = inMemory();
      migrate(database, migrations.slice(0, index));
      expect(readVersion(database)).toBe(migrations[index - 1]?.version ?? 0);
      migrate(database, migrations.slice(0, index + 1));
      expect(readVersion(database)).toBe(version);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
    },
  );

  it('one at a time or all at once comes to the same, and a second time to nothing', () => {
    const [atOnce, oneByOne] = [inMemory(), inMemory()];
    migrate(atOnce);
    for (let count = 1; count <= migrations.length; count++) migrate(oneByOne, migrations.slice(0, count));
    expect(schemaOf(oneByOne)).toBe(schemaOf(atOnce));
    migrate(atOnce);
    expect(schemaOf(oneByOne)).toBe(schemaOf(atOnce));
    expect(readVersion(atOnce)).toBe(newestVersion);
  });
});

describe('a migration that is interrupted', () => {
  const next = {
    version: newestVersion + 10,
    sql: 'CREATE TABLE pet (id TEXT) STRICT; INSERT INTO school VALUES (1);',
  };
  const later = { version: newestVersion + 20, sql: 'CREATE TABLE toy (id TEXT) STRICT' };

  it('leaves exactly the version before, and does not go on to the next', () => {
    const database = inMemory();
    migrate(database);
    database.exec("INSERT INTO school VALUES ('a', 'b', 'c')");
    const before = schemaOf(database);
    expect(() => migrate(database, [...migrations, next, later])).toThrow();
    expect(schemaOf(database)).toBe(before);
    expect(readVersion(database)).toBe(newestVersion);
    expect(database.prepare('SELECT count(*) AS count FROM school').get()).toEqual({ count: 1 });
  });

  it('in the second of two keeps the first', () => {
    const database = inMemory();
    const sound = { version: newestVersion + 10, sql: 'CREATE TABLE pet (id TEXT) STRICT' };
    const broken = { version: newestVersion + 20, sql: 'CREATE TABLE toy (id TEXT) STRICT; nonsense' };
    expect(() => migrate(database, [...migrations, sound, broken])).toThrow();
    expect(readVersion(database)).toBe(sound.version);
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name IN ('pet', 'toy')").all()).toEqual([
      { name: 'pet' },
    ]);
  });
});
