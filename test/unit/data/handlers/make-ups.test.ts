import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/shared/domain/day.ts';
import type { ChildId, SessionId } from '../../../../src/shared/domain/ids.ts';
import type { MakeUpDecision } from '../../../../src/shared/domain/make-up.ts';
import { readTotal } from '../../../support/report.ts';
import { countRows, createRoom, type Room, stepsAt, wednesday } from './sessions/room.ts';

let room: Room;
let missedId: SessionId;
let childIds: readonly [ChildId, ChildId, ChildId];

/** A group session that the specialist could not hold. */
beforeEach(async () => {
  room = createRoom();
  childIds = room.school.childIds;
  missedId = await room.steps.open(room.school.groupSeriesId);
});

const callOff = () => room.steps.finish(missedId, 'provider_absent');
const ofSession = (sessionId = missedId) => room.window.call('makeUps.ofSession', { sessionId });
const states = async () => (await ofSession()).map(({ state }) => state);
const list = () => room.window.call('makeUps.list', { roomId: room.school.roomId });
const count = async () => (await room.window.call('makeUps.countOwed', { roomId: room.school.roomId })).count;
const start = (chosen: readonly ChildId[], window = room.window) =>
  window.call('makeUps.start', { sessionId: missedId, childIds: [...chosen] });
const decide = (childId: ChildId, decision: MakeUpDecision, reason = '') =>
  room.window.call('makeUps.decide', { sessionId: missedId, childId, decision, reason });

describe('a session that was called off', () => {
  it('leaves a make-up owed to each child, and taking the finish back takes that back', async () => {
    await room.window.call('sessions.finish', {
      sessionId: missedId,
      outcome: 'cancelled',
      minutes: null,
      reason: ' Нет воды ',
    });
    expect(await states()).toEqual(['owed', 'owed', 'owed']);
    expect((await ofSession()).map(({ reason }) => reason)).toEqual(['Нет воды', 'Нет воды', 'Нет воды']);
    expect(await count()).toBe(3);
    await room.steps.undo(missedId);
    expect(await count()).toBe(0);
    expect(leftOver(room)).toEqual([null, null, null]);
    await room.steps.mark(missedId, null);
    await room.steps.finish(missedId);
    expect(await states()).toEqual([]);
  });

  it('keeps what was decided before when it is opened again and called off again', async () => {
    await callOff();
    await decide(childIds[1], 'waived', 'Семья не хочет');
    await room.window.call('certify.reopen', { sessionId: missedId });
    expect(leftOver(room)).toEqual([null, 'waived', null]);
    await callOff();
    expect(await states()).toEqual(['owed', 'waived', 'owed']);
    expect((await ofSession())[1]?.waivedReason).toBe('Семья не хочет');
  });

  it('is listed however long ago it was', async () => {
    room.testApp.app.store.database
      .prepare('UPDATE session SET day = ? WHERE id = ?')
      .run(addDays(wednesday, -200), missedId);
    await callOff();
    expect((await list()).map(({ day, state }) => [day, state])).toEqual([
      ['2025-10-04', 'owed'],
      ['2025-10-04', 'owed'],
      ['2025-10-04', 'owed'],
    ]);
  });
});

describe('the make-up session', () => {
  beforeEach(callOff);

  it('is one, whoever starts it and however often, and says what it makes up for', async () => {
    const other = room.testApp.window().become('specialist', room.school.specialistId);
    const sessions = countRows(room, 'session');
    const [first, second] = await Promise.all([start(childIds), start(childIds, other)]);
    expect(second).toEqual(first);
    expect(await start([childIds[1]])).toEqual(first);
    expect(countRows(room, 'session')).toBe(sessions + 1);
    expect(await room.steps.get(first.sessionId)).toMatchObject({
      makeUpOf: { sessionId: missedId, day: wednesday },
      discipline: 'pottery',
      plannedMinutes: 45,
      plannedStart: null,
      seriesId: null,
    });
    expect(await states()).toEqual(['scheduled', 'scheduled', 'scheduled']);
    expect(await count()).toBe(3);
  });

  it('settles what is owed to those who came, and to nobody else', async () => {
    const { sessionId } = await start(childIds);
    await room.steps.mark(sessionId, childIds[0], 'absent_ill');
    await room.steps.mark(sessionId, null);
    await room.steps.finish(sessionId);
    expect(await states()).toEqual(['owed', 'done', 'done']);
    expect(await count()).toBe(1);
    expect((await ofSession())[1]?.makeUp).toEqual({ sessionId, day: wednesday });
    // The rest is made up for in a session of its own.
    const again = await start([childIds[0]]);
    expect(again.sessionId).not.toBe(sessionId);
    await expect(start([childIds[1]])).rejects.toMatchObject({ code: 'bad_input' });
    // Nobody finished: taking the finish of the first one back makes it owed again, still in one list.
    await room.steps.undo(sessionId);
    expect(await states()).toEqual(['scheduled', 'scheduled', 'scheduled']);
  });

  it('that is called off as well leaves it owed once, not twice', async () => {
    const { sessionId } = await start(childIds);
    await room.steps.finish(sessionId, 'provider_absent');
    expect(await states()).toEqual(['owed', 'owed', 'owed']);
    expect(await ofSession(sessionId)).toEqual([]);
    expect(await count()).toBe(3);
    expect(await list()).toHaveLength(3);
  });

  it('counts in the month sheet as made up, and the missed one outside the scheduled ones', async () => {
    const { sessionId } = await start(childIds);
    await room.steps.mark(sessionId, null);
    await room.window.call('sessions.finish', { sessionId, outcome: 'held', minutes: 40 });
    const office = room.testApp.window().become('administrator', room.school.administratorId);
    const query = {
      scope: { kind: 'room', roomId: room.school.roomId },
      discipline: 'pottery',
      month: '2026-04',
    } as const;
    const sheet = await office.call('attendance.month', query as never);
    const totals = sheet.rows.map((row) => row.totals);
    // Three Wednesdays of April are over and were never opened; this one was called off and made up for.
    for (const row of totals)
      expect(row).toMatchObject({ planned: 4, notMarked: 3, attended: 1, madeUp: 1, cancelled: 1, minutes: 40 });
    expect(await readTotal(office, wednesday, wednesday)).toMatchObject({
      held: 1,
      attended: 3,
      scheduled: 3,
      calledOff: 3,
      childMinutes: 120,
    });
  });
});

describe("a child's own absence", () => {
  beforeEach(async () => {
    await room.window.call('sessions.mark', { sessionId: missedId, childId: childIds[0], status: 'refused' });
    await room.steps.mark(missedId, null);
    await room.steps.finish(missedId);
  });

  it('owes nothing until somebody says so, also after it was signed', async () => {
    expect(await states()).toEqual(['not_required']);
    await expect(start([childIds[0]])).rejects.toMatchObject({ code: 'bad_input' });
    signByHand(room, missedId);
    expect((await decide(childIds[0], 'owed')).map(({ state }) => state)).toEqual(['owed']);
    expect(await count()).toBe(1);
    await expect(start([childIds[0]])).resolves.toHaveProperty('sessionId');
  });

  it('is let go only with a reason, and each decision is one fact', async () => {
    await expect(decide(childIds[0], 'waived', ' - ')).rejects.toMatchObject({ code: 'bad_input' });
    const events = countRows(room, 'event');
    await decide(childIds[0], 'owed');
    await decide(childIds[0], 'owed');
    await decide(childIds[0], 'waived', 'Ребёнок болел');
    expect(countRows(room, 'event')).toBe(events + 2);
    expect(await ofSession()).toMatchObject([{ state: 'waived', waivedReason: 'Ребёнок болел' }]);
    await decide(childIds[0], 'none');
    expect(await ofSession()).toMatchObject([{ state: 'not_required', waivedReason: '' }]);
  });

  it('cannot be decided for a child who came, nor while the session is open', async () => {
    await expect(decide(childIds[1], 'owed')).rejects.toMatchObject({ code: 'bad_input' });
    await decide(childIds[0], 'owed');
    await room.steps.undo(missedId);
    await expect(decide(childIds[0], 'none')).rejects.toMatchObject({ code: 'bad_input' });
    // Open again, it is not missed yet; marked present after all, it is not owed either.
    expect(await count()).toBe(0);
    await room.steps.mark(missedId, childIds[0], 'present');
    await room.steps.finish(missedId);
    expect(await list()).toEqual([]);
  });
});

it('a session left open overnight is finished with its planned minutes', async () => {
  const other = createRoom('2026-04-23T08:00:00');
  const sessionId = await other.steps.open(other.school.seriesId, '2026-04-22' as Day);
  other.testApp.app.store.database
    .prepare("UPDATE session SET started_at = '2026-04-22T09:03:00' WHERE id = ?")
    .run(sessionId);
  await stepsAt(other.window).mark(sessionId, null);
  expect(await other.steps.finish(sessionId)).toMatchObject({ minutes: 30, outcome: 'held' });
});

function leftOver({ testApp }: Room): readonly unknown[] {
  return testApp.app.store.database
    .prepare('SELECT make_up FROM session_child WHERE session_id = ? ORDER BY child_id')
    .pluck()
    .all(missedId);
}

function signByHand({ testApp, school }: Room, sessionId: SessionId): void {
  testApp.app.store.database
    .prepare("UPDATE session SET certified_by = ?, certified_at = '2026-04-22T09:30:00' WHERE id = ?")
    .run(school.specialistId, sessionId);
}
