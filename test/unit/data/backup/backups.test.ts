import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpAtClose, backUpBefore, backUpIfDue, backupState } from '../../../../src/data/backup/backup-beside.ts';
import { checkFile } from '../../../../src/data/backup/copy.ts';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations, newestVersion } from '../../../../src/data/db/migrations/index.ts';
import { Store } from '../../../../src/data/store.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
beforeEach(() => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
});
afterEach(() => testApp.close());

const folder = () => testApp.app.backups.folder;
const names = () => testApp.app.backups.list().map(({ name }) => name);
/** Nobody stays signed in over hours. */
const comeBack = (at: string) => {
  testApp.setNow(at);
  return office.become('administrator', school.administratorId);
};
const change = (at: string) => comeBack(at).call('app.chooseRoom', { roomId: school.roomId });

describe('a backup', () => {
  it('holds what there was, is found sound, and stands in the list with what is in it', async () => {
    const made = await office.call('backup.take', {});
    expect(made).toMatchObject({ name: `kabinet_2026-04-22_09-00-00_v${newestVersion}_asked.db`, reason: 'asked' });
    expect(made.content).toMatchObject({ children: school.childIds.length, sessions: 0 });
    expect((await office.call('backup.list', {})).backups).toEqual([made]);
    const copy = new DatabaseDriver(join(folder(), made.name), { readonly: true });
    const count = copy.prepare('SELECT count(*) FROM child').pluck().get();
    copy.close();
    expect(count).toBe(testApp.app.store.database.prepare('SELECT count(*) FROM child').pluck().get());
  });

  it('leaves nothing behind where it could not be made, and the reason is told', async () => {
    rmSync(folder(), { recursive: true, force: true });
    writeFileSync(folder(), 'a file in the place of the folder');
    await expect(office.call('backup.take', {})).rejects.toMatchObject({ code: 'internal' });
    rmSync(folder());
    mkdirSync(folder());
    expect(readdirSync(folder())).toEqual([]);
  });

  it('of a damaged file is refused as damaged, and none stands in the list', async () => {
    const { database } = testApp.app.store;
    database.pragma('wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(testApp.file);
    bytes.fill(0xff, 4096 * 3, 4096 * 12);
    writeFileSync(testApp.file, bytes);
    await expect(office.call('backup.take', {})).rejects.toMatchObject({ code: 'damaged' });
    expect(names()).toEqual([]);
    expect(readdirSync(folder())).toEqual([]);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 20_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'another database',
      (file: string) => {
        rmSync(file);
        new DatabaseDriver(file).exec('CREATE TABLE child (id)').close();
      },
    ],
    [
      'with a reference to nothing',
      (file: string) => {
        const database = new DatabaseDriver(file);
        database.pragma('foreign_keys = OFF');
        database.exec("UPDATE child SET room_id = 'nowhere'");
        database.close();
      },
    ],
  ])('that is %s is not used', async (_what, spoil) => {
    const { name } = await office.call('backup.take', {});
    spoil(join(folder(), name));
    expect(checkFile(join(folder(), name))).toBeNull();
    expect((await office.call('backup.preview', { name })).content).toBeNull();
    await expect(office.call('backup.restore', { name })).rejects.toMatchObject({ code: 'backup_not_sound' });
    expect(testApp.app.store.problem).toBeNull();
  });

  it.each(['../kabinet.db', 'kabinet.db', ''])('is nothing of the name %j', async (name) => {
    await expect(office.call('backup.preview', { name })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('backups that nobody asks for', () => {
  it('are made soon after the start, then half an hour after a change and not without one', async () => {
    expect(await backUpIfDue(testApp.app)).toBeNull();
    expect(names()).toHaveLength(1);
    await change('2026-04-22T09:20:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(1);
    testApp.setNow('2026-04-22T09:40:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(2);
    testApp.setNow('2026-04-22T11:00:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(2);
  });

  it('are made though the clock was set back, and what it dated ahead does not hide them', async () => {
    testApp.setNow('2030-01-01T09:00:00');
    await backUpIfDue(testApp.app);
    await change('2026-04-22T09:00:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(2);
    expect(testApp.app.backups.last?.at).toBe('2026-04-22T09:00:00');
  });

  it('say what went wrong, in the list as well', async () => {
    writeFileSync(folder(), '');
    expect(await backUpIfDue(testApp.app)).toBe('internal');
    rmSync(folder());
    expect(testApp.app.store.problem).toBeNull();
    expect(await backUpIfDue(testApp.app)).toBeNull();
  });

  it('are told to be old days after a change that is in none', async () => {
    await backUpIfDue(testApp.app);
    testApp.setNow('2026-05-20T09:00:00');
    expect(backupState(testApp.app)).toEqual({ last: '2026-04-22T09:00:00', isOld: false, second: null });
    await change('2026-05-20T09:00:00');
    expect(backupState(testApp.app)).toEqual({ last: '2026-04-22T09:00:00', isOld: true, second: null });
  });
});

describe('at the end of the day', () => {
  it('what was done is copied without waiting for the half hour, once', async () => {
    testApp.setNow('2026-04-22T16:50:00');
    await backUpIfDue(testApp.app);
    await change('2026-04-22T16:55:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(1);
    testApp.setNow('2026-04-22T17:01:00');
    await backUpIfDue(testApp.app);
    expect(testApp.app.backups.last?.reason).toBe('evening');
    await change('2026-04-22T17:10:00');
    await backUpIfDue(testApp.app);
    expect(names()).toHaveLength(2);
  });

  it('leaving the app copies what is in no backup yet, and is not held up where that fails', async () => {
    await backUpIfDue(testApp.app);
    await backUpAtClose(testApp.app);
    expect(names()).toHaveLength(1);
    await change('2026-04-22T09:05:00');
    await backUpAtClose(testApp.app);
    expect(testApp.app.backups.last?.reason).toBe('closing');
    await change('2026-04-22T09:10:00');
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), '');
    await expect(backUpAtClose(testApp.app)).resolves.toBeUndefined();
  });
});

describe('before an import', () => {
  it('what there is is copied; where that fails, nothing may be written', async () => {
    await backUpBefore(testApp.app, 'import');
    expect(testApp.app.backups.last?.reason).toBe('import');
    await change('2026-04-22T10:00:00');
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), '');
    await expect(backUpBefore(testApp.app, 'import')).rejects.toThrow();
  });
});

describe('before a new version', () => {
  const older = () => {
    testApp.app.store.close();
    rmSync(testApp.file);
    const database = new DatabaseDriver(testApp.file);
    database.pragma(`application_id = ${0x4b424e54}`);
    migrate(
      database,
      migrations.filter(({ version }) => version < newestVersion),
    );
    database.exec("INSERT INTO school VALUES ('s', 'Мектеп', 'мектеп')");
    database.close();
  };
  const beforeMigration = (database: Database) => void testApp.app.backups.takeNow(database, 'migration');

  it('the old one is copied as it is', () => {
    older();
    const store = new Store(testApp.file, testApp.app.clock, { beforeMigration });
    expect(store.problem).toBeNull();
    store.close();
    const [backup] = testApp.app.backups.list();
    expect(backup).toMatchObject({ reason: 'migration', version: migrations.at(-2)?.version });
    expect(backup?.content).not.toBeNull();
  });

  it('nothing is changed where it cannot be copied', () => {
    older();
    writeFileSync(folder(), '');
    const bytes = readFileSync(testApp.file);
    const store = new Store(testApp.file, testApp.app.clock, { beforeMigration });
    expect(store.problem).not.toBeNull();
    expect(readFileSync(testApp.file).equals(bytes)).toBe(true);
  });
});

describe('going back', () => {
  it('brings what there was, copies what there is, and signs everybody out', async () => {
    const { name } = await office.call('backup.take', {});
    const [archived] = school.childIds;
    comeBack('2026-04-22T10:00:00');
    await office.call('children.archive', { childId: archived, archived: true });
    const device = deviceId();
    await office.call('backup.restore', { name });
    expect(isArchived(archived)).toBe(false);
    expect(office.connection.role).toBe('nobody');
    expect(testApp.events).toContainEqual({ event: 'signed-out' });
    expect(deviceId()).not.toBe(device);

    office.become('administrator', school.administratorId);
    const [before] = (await office.call('backup.list', {})).backups;
    expect(before).toMatchObject({ reason: 'restore', at: '2026-04-22T10:00:00' });
    testApp.setNow('2026-04-22T10:01:00');
    await office.call('backup.restore', { name: before?.name ?? '' });
    expect(isArchived(archived)).toBe(true);
  });

  it('is on record, with from where', async () => {
    const { name } = await office.call('backup.take', {});
    await office.call('backup.restore', { name });
    const event = testApp.app.store.database
      .prepare("SELECT actor_id, data FROM event WHERE kind = 'database.restored'")
      .get();
    expect(event).toEqual({ actor_id: school.administratorId, data: JSON.stringify({ from: name, follows: null }) });
  });

  it('from a damaged file takes the newest sound one; the file stays under another name', async () => {
    await office.call('backup.take', {});
    comeBack('2026-04-22T10:00:00');
    const { name } = await office.call('backup.take', {});
    truncateSync(join(folder(), name), 9000);
    testApp.app.store.close();
    truncateSync(testApp.file, 9000);
    testApp.app.store.reportDamage();
    const window = testApp.window();
    expect(await window.call('app.status', {})).toMatchObject({
      state: 'problem',
      newestBackup: '2026-04-22T10:00:00',
    });
    const answer = await window.call('backup.restoreNewest', {});
    expect(answer).toEqual({ at: '2026-04-22T09:00:00', keptAs: 'kabinet.db.kept-20260422100000' });
    expect(await window.call('app.status', {})).toMatchObject({ state: 'ready' });
    expect(existsSync(join(dirname(testApp.file), answer.keptAs ?? ''))).toBe(true);
  });

  it('is not for anybody while the data can be opened', async () => {
    await expect(testApp.window().call('backup.restoreNewest', {})).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('without any sound one says so, and changes nothing', async () => {
    testApp.app.store.reportDamage();
    await expect(testApp.window().call('backup.restoreNewest', {})).rejects.toMatchObject({ code: 'not_found' });
    expect(testApp.app.store.problem).toMatchObject({ kind: 'damaged' });
  });

  it('goes on at the next start where the power went in between', async () => {
    const { name } = await office.call('backup.take', {});
    const { clock } = testApp.app;
    testApp.app.store.close();
    copyFileSync(join(folder(), name), `${testApp.file}.next`);
    rmSync(testApp.file);
    const store = new Store(testApp.file, clock);
    expect(store.database.prepare('SELECT count(*) FROM child').pluck().get()).toBe(school.childIds.length);
    store.close();
    expect(existsSync(`${testApp.file}.next`)).toBe(false);
  });

  it('does not happen where only its preparation was done', async () => {
    await office.call('backup.take', {});
    const { clock } = testApp.app;
    testApp.app.store.close();
    writeFileSync(`${testApp.file}.next`, 'anything');
    const store = new Store(testApp.file, clock);
    expect(store.problem).toBeNull();
    expect(store.database.prepare('SELECT count(*) FROM child').pluck().get()).toBe(school.childIds.length);
    store.close();
    expect(existsSync(`${testApp.file}.next`)).toBe(false);
  });
});

const deviceId = () =>
  testApp.app.store.database.prepare("SELECT value FROM setting WHERE key = 'device_id'").pluck().get();

const isArchived = (childId: string) =>
  testApp.app.store.database.prepare('SELECT archived_at IS NOT NULL FROM child WHERE id = ?').pluck().get(childId) ===
  1;
