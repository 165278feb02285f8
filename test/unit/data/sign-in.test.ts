import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPin, type PinRecord, writePin } from '../../../src/data/db/queries/staff.ts';
import { checkPin } from '../../../src/data/services/sign-in.ts';
import { Store } from '../../../src/data/store.ts';
import type { StaffId } from '../../../src/shared/domain/ids.ts';
import { CallError } from '../../../src/shared/ipc/result.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';
import { codeHash, pinHash, pins, recoveryCode } from './pins.ts';

const wrong = '000000';
const start = Date.parse('2026-04-22T09:00:00');

let testApp: TestApp;
let school: SmallSchool;
let staffId: StaffId;
let now: number;

beforeEach(async () => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  staffId = school.specialistId;
  now = start;
  writePin(testApp.app.store.database, staffId, await pinHash(pins.specialist));
});
afterEach(() => testApp.close());

const tries = (): PinRecord => findPin(testApp.app.store.database, staffId) as PinRecord;

/** What comes of a try: `in`, or the code with its seconds. */
async function enter(pin: string, database = testApp.app.store.database): Promise<string> {
  try {
    await checkPin(database, staffId, pin, now);
    return 'in';
  } catch (error) {
    if (error instanceof CallError) return `${error.code} ${error.detail.seconds ?? ''}`.trim();
    throw error;
  }
}

async function enterWrong(times: number): Promise<string> {
  let last = '';
  for (let time = 0; time < times; time++) last = await enter(wrong);
  return last;
}

describe('wrong PINs', () => {
  it('make the wait grow from nothing to an hour', async () => {
    const waits = [];
    for (let time = 0; time < 9; time++) {
      const answer = await enter(wrong);
      waits.push(answer);
      now += Number(answer.split(' ')[1]) * 1000;
    }
    const seconds = [0, 0, 0, 30, 60, 120, 300, 900, 3600];
    expect(waits).toEqual(seconds.map((wait) => `wrong_pin ${wait}`));
  });

  it('lock after ten, whatever is entered and however long one waits, until a new PIN is set', async () => {
    for (let time = 0; time < 10; time++) {
      const answer = await enter(wrong);
      now += Number(answer.split(' ')[1]) * 1000;
    }
    now += 365 * 86_400_000;
    expect(await enter(pins.specialist)).toBe('pin_locked');
    expect(await enter(wrong)).toBe('pin_locked');
    expect(tries().wrong_tries).toBe(10);
    writePin(testApp.app.store.database, staffId, await pinHash(pins.next));
    expect(await enter(pins.next)).toBe('in');
  });

  it('are forgotten after the right one', async () => {
    await enterWrong(3);
    expect(await enter(pins.specialist)).toBe('in');
    expect(tries()).toMatchObject({ wrong_tries: 0, locked_seconds: 0, locked_at: null });
    expect(await enterWrong(3)).toBe('wrong_pin 0');
  });

  it('of one person keep nobody else out', async () => {
    writePin(testApp.app.store.database, school.administratorId, await pinHash(pins.administrator));
    await enterWrong(4);
    staffId = school.administratorId;
    expect(await enter(pins.administrator)).toBe('in');
  });
});

describe('during the wait', () => {
  beforeEach(() => enterWrong(4));

  it('not even the right PIN is looked at, and asking costs nothing', async () => {
    now += 29_000;
    expect(await enter(pins.specialist)).toBe('pin_wait 1');
    expect(await enter(wrong)).toBe('pin_wait 1');
    expect(tries().wrong_tries).toBe(4);
  });

  it('it is over to the second', async () => {
    now += 30_000;
    expect(await enter(pins.specialist)).toBe('in');
  });

  it('a restart changes nothing', async () => {
    testApp.app.store.close();
    const again = new Store(testApp.file, testApp.app.clock);
    now += 10_000;
    expect(await enter(pins.specialist, again.database)).toBe('pin_wait 20');
    again.close();
  });

  it.each([
    ['a minute', 60_000],
    ['a year', 365 * 86_400_000],
  ])('a clock moved back by %s begins it anew, neither shorter nor longer', async (_by, back) => {
    now += 20_000;
    expect(await enter(pins.specialist)).toBe('pin_wait 10');
    now -= back;
    expect(await enter(pins.specialist)).toBe('pin_wait 30');
    now += 29_000;
    expect(await enter(pins.specialist)).toBe('pin_wait 1');
    now += 1000;
    expect(await enter(pins.specialist)).toBe('in');
  });
});

describe('a try is counted before the PIN is looked at', () => {
  it('so that pulling the plug meanwhile saves nothing', async () => {
    const other = new Store(testApp.file, testApp.app.clock);
    const entering = enter(pins.specialist);
    // Nothing was awaited yet: this is the state on disk while the hash is being computed.
    expect(findPin(other.database, staffId)?.wrong_tries).toBe(1);
    expect(await entering).toBe('in');
    expect(findPin(other.database, staffId)?.wrong_tries).toBe(0);
    other.close();
  });

  it('so that twenty at once are no more than four', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter(wrong)));
    expect(answers.filter((answer) => answer.startsWith('wrong_pin'))).toHaveLength(4);
    expect(answers.filter((answer) => answer === 'pin_wait 30')).toHaveLength(16);
    expect(tries().wrong_tries).toBe(4);
  });

  it('so that a PIN can be guessed through no other call', async () => {
    const child = testApp.window();
    await child.call('draw.enter', { childId: school.childIds[0] });
    const window = testApp.window().become('specialist', staffId);
    for (let time = 0; time < 2; time++) {
      await expect(child.call('draw.leave', { staffId, pin: wrong })).rejects.toMatchObject({ code: 'wrong_pin' });
      const change = window.call('auth.changePin', { oldPin: wrong, newPin: pins.next });
      await expect(change).rejects.toMatchObject({ code: 'wrong_pin' });
    }
    const signIn = testApp.window().call('auth.signIn', { staffId, pin: pins.specialist });
    await expect(signIn).rejects.toMatchObject({ code: 'pin_wait', detail: { seconds: 30 } });
  });
});

describe('nobody gets in', () => {
  it.each([
    ['without a PIN', 'UPDATE staff SET pin_hash = NULL'],
    ['who was archived', "UPDATE staff SET archived_at = '2026-04-01T00:00:00'"],
  ])('%s', async (_who, sql) => {
    testApp.app.store.database.exec(sql);
    expect(await enter(pins.specialist)).toBe('not_found');
  });

  it('who was archived while the PIN was looked at', async () => {
    const window = testApp.window();
    const entering = window.call('auth.signIn', { staffId, pin: pins.specialist });
    testApp.app.store.database.exec("UPDATE staff SET archived_at = '2026-04-01T00:00:00'");
    await expect(entering).rejects.toMatchObject({ code: 'not_found' });
    expect(window.connection.role).toBe('nobody');
  });
});

describe('the recovery code', () => {
  const recover = (code: string, pin: string = pins.next) =>
    testApp.window().call('app.recover', { recoveryCode: code, staffId: school.administratorId, pin });

  beforeEach(async () => {
    writePin(testApp.app.store.database, school.administratorId, await pinHash(pins.administrator));
    const code = await codeHash();
    testApp.app.store.database.prepare("INSERT INTO setting VALUES ('recovery_hash', ?)").run(code);
  });

  it('sets a new PIN, ends the wait, and is used up', async () => {
    staffId = school.administratorId;
    await enterWrong(4);
    testApp.app.store.database.prepare('UPDATE staff SET wrong_tries = 10 WHERE id = ?').run(staffId);
    expect(await enter(pins.administrator)).toBe('pin_locked');
    const { recoveryCode: next } = await recover(recoveryCode.toLowerCase().replaceAll('-', ' '));
    expect(await enter(pins.next)).toBe('in');
    await expect(recover(recoveryCode)).rejects.toMatchObject({ code: 'wrong_pin' });
    await expect(recover(next)).resolves.toBeTruthy();
  });

  it('does nothing with a weak PIN, says why, and stays good', async () => {
    await expect(recover(recoveryCode, '12345678')).rejects.toMatchObject({ code: 'weak_pin', detail: { why: 'run' } });
    await expect(recover(recoveryCode, '123456')).rejects.toMatchObject({ detail: { why: 'too_short', count: 8 } });
    await expect(recover(recoveryCode)).resolves.toBeTruthy();
  });

  it('is no way to the PIN of a specialist or of somebody archived', async () => {
    const forSpecialist = { recoveryCode, staffId: school.specialistId, pin: pins.next };
    await expect(testApp.window().call('app.recover', forSpecialist)).rejects.toMatchObject({ code: 'not_found' });
    testApp.app.store.database.exec("UPDATE staff SET archived_at = '2026-04-01T00:00:00'");
    await expect(recover(recoveryCode)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('and PINs stand nowhere in the database as they are', async () => {
    await recover(recoveryCode);
    const { database } = testApp.app.store;
    database.pragma('wal_checkpoint(TRUNCATE)');
    const bytes = database.serialize();
    for (const secret of [...Object.values(pins), recoveryCode, recoveryCode.replaceAll('-', '')])
      expect(bytes.includes(secret)).toBe(false);
  });
});
