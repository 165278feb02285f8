import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSetting } from '../../../../src/data/db/queries/settings.ts';
import { inTransaction } from '../../../../src/data/db/transaction.ts';
import { triggerPrefix } from '../../../../src/data/journal/capture.ts';
import { Keeper } from '../../../../src/data/journal/keeper.ts';
import { readPlace } from '../../../../src/data/journal/place.ts';
import { decodeRecords } from '../../../../src/data/journal/record.ts';
import { followedTables, notFollowed } from '../../../../src/data/journal/tables.ts';
import { Store } from '../../../../src/data/store.ts';
import { foldForSearch } from '../../../../src/shared/domain/collation.ts';
import { callNames } from '../../../../src/shared/ipc/contract/index.ts';
import { dumpOf } from '../../../support/dump.ts';
import { createTestApp, type TestApp } from '../../../support/test-app.ts';
import { allowedRole, openHouse } from '../call-inputs.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp(undefined, true);
});
afterEach(() => testApp.close());

const database = (): Database => testApp.app.store.database;
const journalFolder = (of: TestApp = testApp) => join(dirname(of.file), 'journal');
const records = (of: TestApp = testApp) =>
  readdirSync(journalFolder(of), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => [...decodeRecords(readFileSync(join(one.parentPath, one.name)))]);
const rowsOf = (of?: TestApp) => records(of).flatMap(({ rows }) => rows);

/** Opens the same folder again, as the next start does. */
function startAgain(of: TestApp): Store {
  const { clock, random, backups } = of.app;
  const keeper = new Keeper({ folder: journalFolder(of), clock, random });
  return new Store(of.file, clock, { keeper, backups: () => backups.files });
}

describe('the journal', () => {
  it('follows every table but those that are counted from others, in all three ways', () => {
    const triggers = database()
      .prepare(`SELECT count(*) FROM sqlite_temp_schema WHERE type = 'trigger' AND name LIKE '${triggerPrefix}%'`)
      .pluck()
      .get();
    const all = database()
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(followedTables(database()).length).toBe(all.length - notFollowed.length);
    expect(triggers).toBe(3 * (all.length - notFollowed.length));
  });

  it('needs nothing that triggers of the schema write: they write only what it does not follow', () => {
    const triggers = database()
      .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      .pluck()
      .all();
    const written = triggers.flatMap((sql) =>
      [...sql.slice(sql.indexOf('BEGIN')).matchAll(/(?:INTO|UPDATE|DELETE FROM)\s+(\w+)/g)].map(
        ([, table = '']) => table,
      ),
    );
    expect(written.filter((table) => !notFollowed.includes(table))).toEqual([]);
  });

  it('lets nothing be written past it', () => {
    const insert = () => database().exec("INSERT INTO school VALUES ('s', 'Мектеп', 'мектеп')");
    expect(insert).toThrow(/school/);
    expect(database().prepare('SELECT count(*) FROM school').pluck().get()).toBe(0);
    inTransaction(database(), insert);
    expect(rowsOf()).toContainEqual({ do: '+', table: 'school', row: { id: 's', name: 'Мектеп', sort_key: 'мектеп' } });
  });

  it('is on the disk before a statement of its own returns', () => {
    writeSetting(database(), 'language', 'ru');
    expect(rowsOf().at(-1)).toEqual({ do: '+', table: 'setting', row: { key: 'language', value: 'ru' } });
    writeSetting(database(), 'language', 'kk');
    expect(rowsOf().at(-1)).toEqual({ do: '~', table: 'setting', key: { key: 'language' }, row: { value: 'kk' } });
    expect(readPlace(database())?.serial).toBe(records().at(-1)?.serial);
  });

  it('has nothing of what was given up, whole or in part', () => {
    const before = records().length;
    const school = (id: string) => database().prepare('INSERT INTO school VALUES (?, ?, ?)').run(id, id, id);
    const fail = () => {
      throw new Error('no');
    };
    expect(() => inTransaction(database(), () => [school('a'), fail()])).toThrow('no');
    expect(records()).toHaveLength(before);
    inTransaction(database(), () => {
      school('b');
      expect(() => inTransaction(database(), () => [school('c'), fail()])).toThrow('no');
      school('d');
    });
    expect(
      records()
        .at(-1)
        ?.rows.map((change) => 'row' in change && change.row['id']),
    ).toEqual(['b', 'd']);
  });

  it('takes back what was on the disk where the commit itself fails', () => {
    writeSetting(database(), 'language', 'ru');
    const before = records();
    const dangling = () => {
      database().pragma('defer_foreign_keys = ON');
      database().exec("INSERT INTO room VALUES ('r', 'nowhere', 'Бөлме', 'бөлме', '[]', NULL)");
    };
    expect(() => inTransaction(database(), dangling)).toThrow(/FOREIGN KEY/);
    expect(records()).toEqual(before);
    writeSetting(database(), 'language', 'en');
    expect(records().map(({ serial }) => serial)).toEqual([...before.map(({ serial }) => serial), before.length + 1]);
  });

  it('keeps bytes, large numbers and odd letters', () => {
    const value = 'a\u0000б"\u2028\ud83d\ude00';
    writeSetting(database(), 'language', value);
    expect(rowsOf().at(-1)).toMatchObject({ row: { value } });
  });
});

describe('the journal of all calls', () => {
  it('makes the same database again from nothing', async () => {
    const house = await openHouse(true);
    try {
      const skipped = [
        'app.openDemo',
        'app.setUpSchool',
        'app.keepAside',
        'app.leaveDemo',
        'backup.restore',
        'copies.restore',
      ];
      for (const name of callNames) {
        if (skipped.includes(name) || name.startsWith('imports.')) continue;
        const role = allowedRole(name);
        await house.testApp.dispatch(house.windowOf(role).connection, { id: 1, call: name, input: house.inputs[name] });
      }
      expect(house.testApp.reported).toEqual([]);
      const { store } = house.testApp.app;
      const before = dumpOf(store.database);
      const search = (of: Database) =>
        of.prepare('SELECT rowid FROM note_search WHERE words MATCH ?').all(foldForSearch('жақсы'));
      const words = search(store.database);
      expect(words.length).toBeGreaterThan(0);
      store.close();
      rmSync(house.testApp.file);
      rmSync(house.testApp.app.backups.folder, { recursive: true, force: true });
      const again = startAgain(house.testApp);
      expect(again.takeRestored()).toMatchObject({ backup: null, keptAs: null });
      expect(dumpOf(again.database)).toBe(before);
      expect(search(again.database)).toEqual(words);
      again.close();
    } finally {
      house.testApp.close();
    }
  });
});
