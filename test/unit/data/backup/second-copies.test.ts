import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpIfDue, backupState } from '../../../../src/data/backup/backup-beside.ts';
import { encodeHeader, readHeader } from '../../../../src/data/backup/sealed/header.ts';
import { newestVersion } from '../../../../src/data/db/migrations/index.ts';
import { eraseChild } from '../../../../src/data/services/erasure/erase-child.ts';
import { finishErasures } from '../../../../src/data/services/erasure/finish-erasures.ts';
import { checkCopyCode } from '../../../../src/shared/domain/copy-code.ts';
import type { FoundCopy } from '../../../../src/shared/domain/second-copy.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
let stick: string;
beforeEach(() => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
  stick = join(testApp.drives, 'KINGSTON');
  mkdirSync(stick);
});
afterEach(() => testApp.close());

const comeBack = (at: string) => {
  testApp.setNow(at);
  return office.become('administrator', school.administratorId);
};
const changeAt = (at: string) => comeBack(at).call('app.chooseRoom', { roomId: school.roomId });

/** Chosen, and the first copy is there. */
async function begin(): Promise<string> {
  const { code } = await office.call('copies.choose', { path: stick });
  await takeBoth();
  return code ?? '';
}
async function takeBoth(): Promise<void> {
  await testApp.app.second.copyNewest();
  await office.call('backup.take', {});
  await testApp.app.second.copyNewest();
}
const filesOn = (drive: string) =>
  existsSync(join(drive, 'Kabinet'))
    ? readdirSync(join(drive, 'Kabinet'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.includes('kabinet_'),
      )
    : [];
const fileOn = (drive: string) => join(drive, 'Kabinet', filesOn(drive)[0] ?? '');
const state = () => testApp.app.second.state;

describe('a second drive', () => {
  it('is offered with what is free on it, and chosen it gets each backup, encrypted', async () => {
    const [drive] = await office.call('copies.drives', {});
    expect(drive).toMatchObject({ path: stick, label: 'KINGSTON' });
    const code = await begin();
    expect(checkCopyCode(code)).toEqual({ state: 'good' });
    expect(filesOn(stick).map((name) => name.split(/[\\/]/).at(-1))).toEqual([
      `kabinet_2026-04-22_09-00-00_v${newestVersion}_asked.kabinet`,
    ]);
    const bytes = readFileSync(fileOn(stick));
    for (const word of ['SQLite format 3', 'administrator', 'setting'])
      expect(bytes.includes(Buffer.from(word)), word).toBe(false);
    expect(state()).toMatchObject({ failure: null, last: { at: '2026-04-22T09:00:00' }, isCopying: false });
    expect(existsSync(join(dirname(testApp.file), 'second-copy-trial.db'))).toBe(false);
  });

  it('is known again under another name of its place', async () => {
    await begin();
    const elsewhere = join(testApp.drives, 'KINGSTON1');
    renameSync(stick, elsewhere);
    await changeAt('2026-04-22T10:00:00');
    await takeBoth();
    expect(filesOn(elsewhere)).toHaveLength(2);
    expect(state()).toMatchObject({ drive: { label: 'KINGSTON1' }, failure: null });
  });

  it('that is gone is told of since when, keeps nothing waiting, and gets its copy when it is back', async () => {
    await begin();
    const away = join(dirname(testApp.file), 'in a pocket');
    renameSync(stick, away);
    await changeAt('2026-04-22T10:00:00');
    expect(await backUpIfDue(testApp.app)).toBeNull();
    await testApp.app.second.copyNewest();
    expect(state()).toMatchObject({
      failure: { kind: 'absent', since: '2026-04-22T10:00:00' },
      lastSeen: '2026-04-22T09:00:00',
    });
    testApp.setNow('2026-04-22T11:00:00');
    await testApp.app.second.copyNewest();
    expect(state().failure?.since).toBe('2026-04-22T10:00:00');
    renameSync(away, stick);
    await testApp.app.second.copyNewest();
    expect(state()).toMatchObject({ failure: null, last: { at: '2026-04-22T10:00:00' } });
    expect(filesOn(stick)).toHaveLength(2);
  });

  it('with another stick in its place is not written to', async () => {
    await begin();
    rmSync(stick, { recursive: true });
    mkdirSync(stick);
    await takeBoth();
    expect(filesOn(stick)).toEqual([]);
    expect(state().failure?.kind).toBe('absent');
  });

  it('that cannot be written to says so', async () => {
    await begin();
    const [pc = ''] = readdirSync(join(stick, 'Kabinet')).filter((name) => /^[0-9a-f]{16}$/.test(name));
    rmSync(join(stick, 'Kabinet', pc), { recursive: true });
    writeFileSync(join(stick, 'Kabinet', pc), 'a file in the place of the folder');
    await changeAt('2026-04-22T10:00:00');
    await takeBoth();
    expect(state().failure).not.toBeNull();
    expect((await office.call('backup.list', {})).backups).toHaveLength(2);
  });

  it('keeps what is kept at home, and nothing that this PC did not write is ever removed', async () => {
    await begin();
    const own = dirname(fileOn(stick));
    const foreign = [
      join(stick, 'letter.txt'),
      join(stick, 'Kabinet', 'notes.txt'),
      join(own, 'holiday.jpg'),
      join(own, 'kabinet_2020-01-01_09-00-00_v110_regular.kabinet'),
    ];
    for (const file of foreign) writeFileSync(file, 'of somebody else');
    const other = join(stick, 'Kabinet', 'aaaaaaaaaaaaaaaa');
    mkdirSync(other);
    copyFileSync(fileOn(stick), join(other, 'kabinet_2020-01-01_09-00-00_v110_regular.kabinet'));
    for (const at of ['10:00', '11:00', '12:00']) {
      await changeAt(`2026-04-22T${at}:00`);
      await takeBoth();
    }
    writeFileSync(join(own, 'kabinet_2026-04-22_12-30-00_v110_regular.kabinet.part'), 'half');
    expect(filesOn(stick)).toHaveLength(7);
    await changeAt('2026-05-20T12:00:00');
    await takeBoth();
    for (const file of [...foreign, join(other, 'kabinet_2020-01-01_09-00-00_v110_regular.kabinet')])
      expect(existsSync(file), file).toBe(true);
    const ours = readdirSync(own).filter((name) => name.startsWith('kabinet_2026'));
    expect(ours.map((name) => name.slice(8, 18))).toEqual(['2026-04-22', '2026-05-20']);
  });

  it('loses the copies of before an erasure, also where it comes back only later', async () => {
    await begin();
    const away = join(dirname(testApp.file), 'in a pocket');
    renameSync(stick, away);
    comeBack('2026-04-22T10:00:00');
    const [childId] = school.childIds;
    const { administratorId, specialistId } = school;
    eraseChild(testApp.context(office), {
      childId,
      kinds: ['identity'],
      reason: 'period_over',
      askedBy: administratorId,
      approvedBy: specialistId,
    });
    await finishErasures(testApp.app);
    await testApp.app.second.copyNewest();
    renameSync(away, stick);
    await testApp.app.second.copyNewest();
    expect(filesOn(stick).map((name) => name.split('_').at(-1))).toEqual(['erasure.kabinet']);
  });

  it('is told on the first screen, red only when something is long missing there', async () => {
    expect(backupState(testApp.app).second).toBeNull();
    await begin();
    const second = { drive: 'KINGSTON', last: '2026-04-22T09:00:00', isOld: false };
    expect(backupState(testApp.app).second).toEqual(second);
    rmSync(stick, { recursive: true });
    testApp.setNow('2026-05-20T09:00:00');
    expect(backupState(testApp.app).second).toEqual(second);
    await changeAt('2026-05-20T09:00:00');
    await backUpIfDue(testApp.app);
    expect(backupState(testApp.app).second).toEqual({ ...second, isOld: true });
  });

  it('given up gets no more, and what is there stays', async () => {
    await begin();
    await office.call('copies.leave', {});
    await changeAt('2026-04-22T10:00:00');
    await takeBoth();
    expect(filesOn(stick)).toHaveLength(1);
    expect(backupState(testApp.app).second).toBeNull();
  });

  it('that is not there cannot be chosen', async () => {
    await expect(office.call('copies.choose', { path: dirname(testApp.file) })).rejects.toMatchObject({
      code: 'drive_gone',
    });
  });
});

describe('the code', () => {
  it('stays the same for another drive; a new one opens new copies, and old ones are opened by the old', async () => {
    const code = await begin();
    const other = join(testApp.drives, 'DISK');
    mkdirSync(other);
    expect(await office.call('copies.choose', { path: other })).toEqual({ code: null });
    await testApp.app.second.copyNewest();
    const { code: next } = await office.call('copies.renewCode', {});
    await changeAt('2026-04-22T10:00:00');
    await takeBoth();
    const found = await office.call('copies.find', {});
    const [newer, older] = ['DISK', 'KINGSTON'].map((name) => found.find(({ drive }) => drive === name)) as [
      FoundCopy,
      FoundCopy,
    ];
    expect([newer.isOwn, older.isOwn]).toEqual([true, false]);
    await expect(office.call('copies.open', { id: older.id, code: next })).rejects.toMatchObject({
      code: 'code_wrong',
    });
    await expect(office.call('copies.open', { id: older.id, code: null })).rejects.toMatchObject({
      code: 'code_wrong',
    });
    await expect(office.call('copies.open', { id: newer.id, code })).rejects.toMatchObject({ code: 'code_wrong' });
    expect((await office.call('copies.open', { id: older.id, code })).content.children).toBe(school.childIds.length);
    expect((await office.call('copies.open', { id: newer.id, code: next })).content.children).toBe(
      school.childIds.length,
    );
  });

  it('is printed as long as it is the one of now', async () => {
    const code = await begin();
    await office.call('copies.printCode', { code: code.toLowerCase() });
    expect(testApp.printed.at(-1)).toContain(code.toLowerCase());
    await office.call('copies.renewCode', {});
    await expect(office.call('copies.printCode', { code })).rejects.toMatchObject({ code: 'code_wrong' });
  });

  it('of a school that was put away opens nothing of the next one', async () => {
    await begin();
    testApp.app.store.reportDamage();
    await testApp.window().call('app.keepAside', {});
    expect(state()).toMatchObject({ drive: null, codeMadeAt: null });
  });
});

describe('going back to a copy from a drive', () => {
  const openFirst = async (window: TestWindow, code: string | null) => {
    const [copy] = await window.call('copies.find', {});
    return { id: copy?.id ?? '', opened: await window.call('copies.open', { id: copy?.id ?? '', code }) };
  };
  const isArchived = (app: TestApp, childId: string) =>
    app.app.store.database.prepare('SELECT archived_at IS NOT NULL FROM child WHERE id = ?').pluck().get(childId) === 1;

  it('in the office shows what would change, copies what there is, and can be taken back', async () => {
    await begin();
    const [childId] = school.childIds;
    comeBack('2026-04-22T10:00:00');
    await office.call('children.archive', { childId, archived: true });
    const { id, opened } = await openFirst(office, null);
    expect(opened.content.children - (opened.now?.children ?? 0)).toBe(1);
    await office.call('copies.restore', { id });
    expect(isArchived(testApp, childId)).toBe(false);
    expect(office.connection.role).toBe('nobody');
    expect(existsSync(join(dirname(testApp.file), 'opened-copy.db'))).toBe(false);
    comeBack('2026-04-22T10:05:00');
    const [before] = (await office.call('backup.list', {})).backups;
    expect(before?.reason).toBe('restore');
    await office.call('backup.restore', { name: before?.name ?? '' });
    expect(isArchived(testApp, childId)).toBe(true);
  });

  it('on another PC brings the school there, with the code; the code stays the one on paper', async () => {
    const code = await begin();
    const other = createTestApp('2026-04-23T08:00:00', true);
    mkdirSync(join(other.drives, 'USB'));
    renameSync(stick, join(other.drives, 'USB', 'x'));
    renameSync(join(other.drives, 'USB', 'x', 'Kabinet'), join(other.drives, 'USB', 'Kabinet'));
    const window = other.window();
    const [found] = await window.call('copies.find', {});
    expect(found).toMatchObject({ drive: 'USB', at: '2026-04-22T09:00:00', isOwn: false, isNewer: false });
    expect(found?.school).not.toBe('');
    const { id, opened } = await openFirst(window, code);
    expect(opened).toMatchObject({ content: { children: school.childIds.length }, now: null });
    await window.call('copies.restore', { id });
    expect(await window.call('app.status', {})).toMatchObject({ state: 'ready' });
    const count = other.app.store.database.prepare('SELECT count(*) FROM child').pluck().get();
    expect(count).toBe(testApp.app.store.database.prepare('SELECT count(*) FROM child').pluck().get());
    await expect(window.call('copies.find', {})).rejects.toMatchObject({ code: 'not_allowed' });
    const there = other.window().become('administrator', school.administratorId);
    await there.call('copies.choose', { path: join(other.drives, 'USB') });
    await other.app.second.copyNewest();
    await there.call('backup.take', {});
    await other.app.second.copyNewest();
    const copies = await there.call('copies.find', {});
    expect(copies).toHaveLength(2);
    await there.call('copies.open', { id: copies[0]?.id ?? '', code });
    expect(other.reported).toEqual([]);
    other.close();
  });

  it('is for nobody while there is a school', async () => {
    const code = await begin();
    const [copy] = await office.call('copies.find', {});
    const id = copy?.id ?? '';
    const window = testApp.window();
    await expect(window.call('copies.open', { id, code })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(window.call('copies.restore', { id })).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('is for anybody with the code where the data are damaged and nothing else helps', async () => {
    const code = await begin();
    testApp.app.store.reportDamage();
    const window = testApp.window();
    await expect(openFirst(window, null)).rejects.toMatchObject({ code: 'code_wrong' });
    const { id } = await openFirst(window, code);
    await window.call('copies.restore', { id });
    expect(await window.call('app.status', {})).toMatchObject({ state: 'ready' });
  });

  it.each([
    ['cut short', 'copy_damaged', (file: string) => truncateSync(file, 40_000)],
    [
      'spoiled in the middle',
      'copy_damaged',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[60_000] = (bytes[60_000] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    [
      'of a later version',
      'copy_newer',
      (file: string) => {
        const { header, raw } = readHeader(file);
        const newer = encodeHeader({ ...header, version: newestVersion + 10 });
        writeFileSync(file, Buffer.concat([newer, readFileSync(file).subarray(raw.length)]));
      },
    ],
    ['gone', 'drive_gone', (file: string) => rmSync(file)],
  ])('that is %s is refused, and nothing changes', async (_what, code, spoil) => {
    const paper = await begin();
    const [before] = await office.call('copies.find', {});
    spoil(fileOn(stick));
    const found = await office.call('copies.find', {});
    const id = (found[0] ?? before)?.id ?? '';
    await expect(office.call('copies.open', { id, code: paper })).rejects.toMatchObject({ code });
    await expect(office.call('copies.restore', { id })).rejects.toMatchObject({ code: 'not_found' });
    expect(existsSync(join(dirname(testApp.file), 'opened-copy.db'))).toBe(false);
    expect(testApp.app.store.problem).toBeNull();
  });

  it('reads a file that lies elsewhere, and says so where it is no copy', async () => {
    const code = await begin();
    const file = join(dirname(testApp.file), 'from-a-letter.kabinet');
    copyFileSync(fileOn(stick), file);
    testApp.choose(file);
    const picked = await office.call('copies.pick', { title: 'Copy' });
    expect((await office.call('copies.open', { id: picked?.id ?? '', code })).content).toBeTruthy();
    testApp.choose(testApp.file);
    await expect(office.call('copies.pick', { title: 'Copy' })).rejects.toMatchObject({ code: 'copy_damaged' });
    testApp.choose(null);
    expect(await office.call('copies.pick', { title: 'Copy' })).toBeNull();
  });
});
