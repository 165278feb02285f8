import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../../src/data/app.ts';
import { writePin, writeStaffRooms } from '../../../../src/data/db/queries/staff.ts';
import type { SessionId, StaffId } from '../../../../src/shared/domain/ids.ts';
import { pinHash, pins } from '../pins.ts';
import { correct, countRows, createRoom, type Room, stepsAt } from './sessions/room.ts';

let room: Room;
let sessionId: SessionId;

beforeEach(async () => {
  room = createRoom();
  writePin(room.testApp.app.store.database, room.school.specialistId, await pinHash(pins.specialist));
  sessionId = await room.steps.open(room.school.seriesId);
  await room.steps.record(sessionId, room.school.childIds[0], correct, room.school.goalId);
});

const pin = pins.specialist;
const sign = (ids: readonly SessionId[] = [sessionId], window = room.window, with_: string = pin) =>
  window.call('certify.sign', { sessionIds: [...ids], pin: with_ });
/** Still at the window, although the clock moved on. */
const later = (time: string) => {
  room.testApp.setNow(`2026-04-22T${time}:00`);
  room.window.become('specialist', room.school.specialistId);
};
const unlock = (reason = 'Ошибка в отметке') => room.window.call('certify.unlock', { sessionId, reason });
const history = () => room.window.call('certify.history', { sessionId });
const unsigned = async () => (await room.window.call('certify.unsigned', {})).items.map((item) => item.sessionId);

describe('signing', () => {
  it('locks a finished session and takes it off the list', async () => {
    await room.steps.finish(sessionId);
    expect(await unsigned()).toEqual([sessionId]);
    expect(await room.window.call('certify.countUnsigned', {})).toEqual({ count: 1 });
    expect(await sign()).toEqual({ signed: 1 });
    expect((await room.steps.get(sessionId)).certifiedAt).toBe('2026-04-22T09:00:00');
    expect(await unsigned()).toEqual([]);
    expect(await room.window.call('certify.countUnsigned', {})).toEqual({ count: 0 });
  });

  it('signs all of a list with one PIN, and none when one of them is not finished', async () => {
    const group = await room.steps.open(room.school.groupSeriesId);
    await room.steps.finish(sessionId);
    await expect(sign([sessionId, group])).rejects.toMatchObject({ code: 'session_unfinished' });
    expect(countRows(room, 'certificate')).toBe(0);
    await room.steps.mark(group, null);
    await room.steps.finish(group);
    expect(await sign([sessionId, group])).toEqual({ signed: 2 });
    expect(countRows(room, 'certificate')).toBe(2);
  });

  it('is one fact when two windows sign at the same time, or one signs twice', async () => {
    await room.steps.finish(sessionId);
    const other = room.testApp.window().become('specialist', room.school.specialistId);
    const events = countRows(room, 'event');
    const answers = await Promise.all([sign(), sign([sessionId], other)]);
    expect(answers.map(({ signed }) => signed).sort()).toEqual([0, 1]);
    expect(await sign([sessionId, sessionId])).toEqual({ signed: 0 });
    expect(countRows(room, 'certificate')).toBe(1);
    expect(countRows(room, 'event')).toBe(events + 1);
  });

  it('counts a wrong PIN as sign-in does, and makes the person wait at both', async () => {
    await room.steps.finish(sessionId);
    const wrong = () => sign([sessionId], room.window, pins.next);
    let code = '';
    for (let tries = 0; tries < 20 && code !== 'pin_wait'; tries++)
      code = await wrong().then(
        () => 'signed',
        (error: { code: string }) => error.code,
      );
    expect(code).toBe('pin_wait');
    await expect(sign()).rejects.toMatchObject({ code: 'pin_wait' });
    const signIn = { staffId: room.school.specialistId, pin };
    await expect(room.testApp.window().call('auth.signIn', signIn)).rejects.toMatchObject({ code: 'pin_wait' });
    expect(countRows(room, 'certificate')).toBe(0);
  });

  it("refuses another person's session before looking at the PIN", async () => {
    await room.steps.finish(sessionId);
    const other = room.testApp.window().become('specialist', addSpecialist(room));
    await expect(sign([sessionId], other)).rejects.toMatchObject({ code: 'not_your_session' });
    await expect(other.call('certify.unlock', { sessionId, reason: 'Ошибка' })).rejects.toMatchObject({
      code: 'not_your_session',
    });
  });
});

describe('a signed session', () => {
  beforeEach(async () => {
    await room.steps.finish(sessionId);
    await sign();
  });

  it('refuses every write, and keeps every row as it is', async () => {
    const [childId] = room.school.childIds;
    const events = countRows(room, 'event');
    const splice = { length: 0, at: 0, removed: '', inserted: 'Хорошо' };
    const writes: readonly (() => Promise<unknown>)[] = [
      () => room.steps.mark(sessionId, childId, 'late'),
      () => room.steps.mark(sessionId, null),
      () => room.steps.record(sessionId, childId, correct),
      () => room.steps.undo(sessionId),
      () => room.steps.finish(sessionId, 'cancelled'),
      () => room.window.call('certify.reopen', { sessionId }),
      () => room.window.call('sessions.undo', { sessionId, what: 'finish' }),
      () => room.window.call('sessions.pause', { sessionId, isPaused: true }),
      () => room.window.call('sessions.details', { sessionId, childId, arrivedAt: null, leftAt: '09:20', reason: '' }),
      () => room.window.call('sessions.note', { sessionId, childId, splice }),
      () => room.window.call('sessions.stop', { sessionId, childId, goalId: null, of: 'duration' }),
    ];
    for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'session_certified' });
    expect(countRows(room, 'event')).toBe(events);
  });

  it('is unlocked by a reason that says something, once', async () => {
    await expect(unlock('  a ')).rejects.toMatchObject({ code: 'bad_input' });
    const events = countRows(room, 'event');
    expect((await unlock()).certifiedAt).toBeNull();
    await unlock('Второе окно');
    expect(countRows(room, 'event')).toBe(events + 1);
    expect((await history()).certificates).toMatchObject([
      { unlocked: { reason: 'Ошибка в отметке', at: '2026-04-22T09:00:00' }, changes: [] },
    ]);
    expect(await unsigned()).toEqual([sessionId]);
  });

  it('is unlocked by an administrator as well, who cannot sign', async () => {
    const office = room.testApp.window().become('administrator', room.school.administratorId);
    await office.call('certify.unlock', { sessionId, reason: 'По просьбе специалиста' });
    expect((await history()).certificates[0]?.unlocked?.byName).toContain('administrator');
    await expect(sign([sessionId], office)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('that came without a certificate has its original kept when it is unlocked', async () => {
    room.testApp.app.store.database.exec('DELETE FROM certificate');
    await unlock();
    await room.window.call('certify.reopen', { sessionId });
    await room.steps.mark(sessionId, room.school.childIds[0], 'late');
    const { certificates } = await history();
    expect(certificates).toMatchObject([
      { at: '2026-04-22T09:00:00', unlocked: { reason: 'Ошибка в отметке' }, facts: { outcome: 'held', minutes: 30 } },
    ]);
    expect(certificates[0]?.changes.map(({ field }) => field)).toContain('status');
  });

  it('keeps the original beside the change, and both after it is signed again', async () => {
    const [childId] = room.school.childIds;
    await unlock();
    await room.steps.undo(sessionId);
    await room.steps.mark(sessionId, childId, 'late');
    await room.steps.record(sessionId, childId, { kind: 'trial', result: 'incorrect' }, room.school.goalId);
    await room.steps.finish(sessionId);
    const { certificates, current, goals, children } = await history();
    expect(certificates[0]?.facts.children[0]).toMatchObject({ status: 'present', observations: [{}] });
    expect(current.children[0]).toMatchObject({ status: 'late', observations: [{}, {}] });
    expect(certificates[0]?.changes).toEqual([
      { childId, field: 'status' },
      { childId, field: 'observations' },
    ]);
    expect(goals).toEqual([{ goalId: room.school.goalId, title: 'Звук [р]', steps: [] }]);
    expect(children).toEqual([{ childId, name: 'Әбенова Айша' }]);
    room.testApp.setNow('2026-04-22T09:02:00');
    expect(await sign()).toEqual({ signed: 1 });
    const again = await history();
    expect(again.certificates.map(({ unlocked, at }) => [at, unlocked === null])).toEqual([
      ['2026-04-22T09:02:00', true],
      ['2026-04-22T09:00:00', false],
    ]);
    expect(again.certificates.map(({ changes }) => changes.length)).toEqual([0, 2]);
  });
});

describe('opening a finished session again', () => {
  it('for a correction keeps its minutes, however late; on the spot the clock goes on', async () => {
    later('09:12');
    await room.steps.finish(sessionId);
    await room.window.call('certify.reopen', { sessionId });
    later('09:20');
    expect(await room.window.call('sessions.formerFinish', { sessionId })).toEqual({ former: null });
    expect((await room.steps.finish(sessionId)).minutes).toBe(20);
    await sign();
    await unlock();
    await room.window.call('certify.reopen', { sessionId });
    later('09:29');
    const offered = await room.window.call('sessions.formerFinish', { sessionId });
    expect(offered).toEqual({ former: { outcome: 'held', minutes: 20 } });
    expect((await room.steps.finish(sessionId)).minutes).toBe(20);
  });

  it('takes the finish back once, from two windows as well', async () => {
    await room.steps.finish(sessionId);
    const other = room.testApp.window().become('specialist', room.school.specialistId);
    const events = countRows(room, 'event');
    await room.window.call('certify.reopen', { sessionId });
    const opened = await other.call('certify.reopen', { sessionId });
    expect(opened).toMatchObject({ finishedAt: null, outcome: null, minutes: null });
    expect(countRows(room, 'event')).toBe(events + 1);
    const undone = await stepsAt(other).undo(sessionId);
    expect(undone.children[0]?.measures).toEqual([]);
  });

  it('works where no event tells of the finish', async () => {
    room.testApp.app.store.database
      .prepare("UPDATE session SET finished_at = '2026-04-22T09:30:00', outcome = 'held', minutes = 30 WHERE id = ?")
      .run(sessionId);
    const opened = await room.window.call('certify.reopen', { sessionId });
    expect(opened).toMatchObject({ finishedAt: null, outcome: null });
  });
});

function addSpecialist({ testApp, school }: Room): StaffId {
  const id = newId(testApp.app) as StaffId;
  testApp.app.store.database
    .prepare(
      `INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
       SELECT ?, 'Другой', given, patronymic, role, specialism, language, pictogram, search, sort_key
       FROM staff WHERE id = ?`,
    )
    .run(id, school.specialistId);
  writeStaffRooms(testApp.app.store.database, id, [school.roomId]);
  return id;
}
