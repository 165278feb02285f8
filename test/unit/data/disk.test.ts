import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/data/error-code.ts';
import { Store } from '../../../src/data/store.ts';
import type { Day } from '../../../src/shared/domain/day.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import { CallError, type Reply } from '../../../src/shared/ipc/result.ts';
import type { TestWindow } from '../../support/test-app.ts';
import { contentOf, type House, openHouse } from './call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const database = () => house.testApp.app.store.database;

/** No page more than there is now: what a full disk is for SQLite. */
function fillDisk(): void {
  database().exec('VACUUM');
  database().pragma(`max_page_count = ${database().pragma('page_count', { simple: true })}`);
}

const freeDisk = () => database().pragma('max_page_count = 1073741823');

describe('a full disk', () => {
  it('refuses with the sentence for it; what was answered is there, and it goes on when there is room', async () => {
    const { testApp, windowOf, inputs } = house;
    const window = windowOf('administrator');
    const add = (number: number): Promise<Reply | null> => {
      const input = { ...inputs['children.save'], childId: null };
      const fields = { ...input.fields, family: `Толық-${number}`, birthDate: '2016-02-29' as Day };
      return testApp.dispatch(window.connection, { id: number, call: 'children.save', input: { ...input, fields } });
    };
    const saved = () =>
      database().prepare<[], number>("SELECT count(*) FROM child WHERE family LIKE 'Толық-%'").pluck().get();
    fillDisk();
    let acknowledged = 0;
    let refusal: Reply | null = null;
    for (let number = 0; number < 2000 && refusal === null; number++) {
      const reply = await add(number);
      if (reply?.ok) acknowledged++;
      else refusal = reply;
    }
    expect(refusal).toMatchObject({ ok: false, error: 'disk_full' });
    expect(saved()).toBe(acknowledged);
    expect(database().pragma('integrity_check', { simple: true })).toBe('ok');

    const before = contentOf(testApp);
    expect(await add(5000)).toMatchObject({ ok: false, error: 'disk_full' });
    expect(contentOf(testApp)).toBe(before);
    const list = await testApp.dispatch(window.connection, {
      id: 1,
      call: 'children.list',
      input: inputs['children.list'],
    });
    expect(list).toMatchObject({ ok: true });

    freeDisk();
    expect(await add(5001)).toMatchObject({ ok: true });
    expect(saved()).toBe(acknowledged + 1);
    expect(testApp.reported).toEqual([]);
  });

  it('loses no stroke: what did not fit is sent again, in order, once there is room', async () => {
    const child = house.windowOf('child');
    const { drawingId } = await child.call('draw.create', {});
    await child.call('draw.append', { drawingId, entries: [{ seq: 0, entry: beginEntry() }] });
    fillDisk();
    const entries = [1, 2, 3].map((seq) => ({ seq, entry: { kind: 'undo', filler: 'x'.repeat(20_000) } }));
    await expect(child.call('draw.append', { drawingId, entries })).rejects.toMatchObject({ code: 'disk_full' });
    expect((await child.call('draw.open', { drawingId })).journal).toHaveLength(1);
    freeDisk();
    expect(await child.call('draw.append', { drawingId, entries })).toEqual({ upTo: 3 });
    expect((await child.call('draw.open', { drawingId })).journal).toHaveLength(4);
  });
});

describe('a disk that may no longer be written to', () => {
  it('refuses with the sentence for it, reads on, and goes on when it may', async () => {
    const window = house.windowOf('administrator');
    const archive = () => window.call('children.archive', house.inputs['children.archive']);
    const before = contentOf(house.testApp);
    database().pragma('query_only = ON');
    await expect(archive()).rejects.toMatchObject({ code: 'read_only' });
    await expect(window.call('children.list', house.inputs['children.list'])).resolves.toHaveLength(2);
    expect(contentOf(house.testApp)).toBe(before);
    database().pragma('query_only = OFF');
    await archive();
    expect(house.testApp.reported).toEqual([]);
  });
});

describe('another program that is just writing', () => {
  it('is told as busy, and nothing happens', async () => {
    const other = new Store(house.testApp.file, house.testApp.app.clock);
    const before = contentOf(house.testApp);
    // The real patience is five seconds; how long it waits is not what is tested.
    database().pragma('busy_timeout = 1');
    other.database.exec('BEGIN IMMEDIATE');
    const archive = () => house.windowOf('administrator').call('children.archive', house.inputs['children.archive']);
    await expect(archive()).rejects.toMatchObject({ code: 'busy' });
    expect(contentOf(house.testApp)).toBe(before);
    other.database.exec('ROLLBACK');
    await archive();
    other.close();
  });
});

describe('a disk that fails', () => {
  it.each(['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'EIO', 'ENODEV'])('%s has a sentence of its own', (code) => {
    expect(codeOf(Object.assign(new Error(), { code }))).toBe('disk_failing');
  });
});

describe('the room that is kept', () => {
  it('is given free when something does not fit, and not when another disk is full', async () => {
    const { testApp, inputs } = house;
    const file = join(dirname(testApp.file), 'kabinet.reserve');
    await testApp.app.reserve.keep();
    expect(statSync(file).size).toBe(16 * 1024 * 1024);
    const window = house.windowOf('administrator');
    testApp.app.backups.take = () => Promise.reject(new CallError('disk_full'));
    await expect(house.windowOf('device_administrator').call('backup.take', {})).rejects.toThrow('disk_full');
    expect(existsSync(file)).toBe(true);
    fillDisk();
    await expect(fillUp(window, inputs)).rejects.toThrow('disk_full');
    expect(existsSync(file)).toBe(false);
  });
});

async function fillUp(window: TestWindow, inputs: House['inputs']): Promise<void> {
  for (let number = 0; number < 2000; number++) {
    const input = { ...inputs['children.save'], childId: null };
    const fields = { ...input.fields, family: `Толық-${number}` };
    await window.call('children.save', { ...input, fields: { ...fields, birthDate: '2016-02-29' as Day } });
  }
}
