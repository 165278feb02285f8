import { describe, expect, it } from 'vitest';
import type { Month } from '../../../../../src/shared/domain/day.ts';
import { readTotal } from '../../../../support/report.ts';
import { countRows, createRoom, type Room, stepsAt } from './room.ts';

const details = (room: Room, sessionId: Awaited<ReturnType<Room['steps']['open']>>, index: 0 | 1 | 2) => ({
  sessionId,
  childId: room.school.childIds[index],
  arrivedAt: null,
  leftAt: null,
  reason: '',
});

describe('pausing', () => {
  it('stands still and goes on, and the minutes leave it out', async () => {
    const room = createRoom('2026-04-22T09:00:00');
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, null);
    room.later('2026-04-22T09:10:00');
    const paused = await room.steps.pause(sessionId, true);
    expect(paused).toMatchObject({ pausedAt: '2026-04-22T09:10:00', pausedSeconds: 0 });
    room.later('2026-04-22T09:15:30');
    const goingOn = await room.steps.pause(sessionId, false);
    expect(goingOn).toMatchObject({ pausedAt: null, pausedSeconds: 330 });
    room.later('2026-04-22T09:30:00');
    expect(await room.steps.finish(sessionId)).toMatchObject({ minutes: 25 });
  });

  it('is one fact though two windows press it, and ends with the session', async () => {
    const room = createRoom('2026-04-22T09:00:00');
    const other = room.testApp.window().become('specialist', room.school.specialistId);
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, null);
    await room.steps.pause(sessionId, true);
    const events = countRows(room, 'event');
    await stepsAt(other).pause(sessionId, true);
    expect(countRows(room, 'event')).toBe(events);
    const before = await room.steps.get(sessionId);
    room.later('2026-04-22T09:20:00');
    expect(await room.steps.finish(sessionId)).toMatchObject({ pausedAt: null, pausedSeconds: 1200 });
    expect(await room.steps.undo(sessionId)).toEqual(before);
    expect(await room.steps.takeBack(sessionId)).toEqual({ what: 'pause' });
  });
});

describe('coming late and leaving early', () => {
  it('are told, checked and taken back', async () => {
    const room = createRoom('2026-04-22T10:00:00');
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, room.school.childIds[0], 'late');
    const told = await room.steps.details({ ...details(room, sessionId, 0), arrivedAt: '10:12' });
    expect(told.children[0]).toMatchObject({ status: 'late', arrivedAt: '10:12', attendedMinutes: null });
    expect(await room.steps.takeBack(sessionId)).toEqual({ what: 'details', childIds: [room.school.childIds[0]] });
    expect((await room.steps.get(sessionId)).children[0]).toMatchObject({ status: 'late', arrivedAt: null });
  });

  it.each([
    [{ arrivedAt: '09:59' }, 'before_start'],
    [{ leftAt: '11:00' }, 'after_end'],
    [{ arrivedAt: '10:20', leftAt: '10:10' }, 'left_before_arrived'],
    [{ leftAt: '00:10' }, 'before_start'],
  ])('are refused where they cannot be: %o', async (times, why) => {
    const room = createRoom('2026-04-22T10:00:00');
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, room.school.childIds[0], 'late');
    await expect(room.steps.details({ ...details(room, sessionId, 0), ...times })).rejects.toMatchObject({
      code: 'impossible_time',
      detail: { why, start: '10:00', end: '10:45' },
    });
  });

  it('are nothing for who was there all the time, and a presence has no reason', async () => {
    const room = createRoom('2026-04-22T10:00:00');
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, room.school.childIds[0]);
    const refused = { code: 'bad_input' };
    const of = details(room, sessionId, 0);
    await expect(room.steps.details({ ...of, arrivedAt: '10:05' })).rejects.toMatchObject(refused);
    await expect(room.steps.details({ ...of, reason: 'грипп' })).rejects.toMatchObject(refused);
  });

  it('go with the mark that they belong to, and come back with it', async () => {
    const room = createRoom('2026-04-22T10:00:00');
    const [child] = room.school.childIds;
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, child, 'late');
    await room.steps.details({ ...details(room, sessionId, 0), arrivedAt: '10:12' });
    const left = await room.steps.mark(sessionId, child, 'left_early');
    expect(left.children[0]).toMatchObject({ arrivedAt: '10:12' });
    const ill = await room.steps.mark(sessionId, child, 'absent_ill');
    expect(ill.children[0]).toMatchObject({ arrivedAt: null, reason: '' });
    await room.steps.details({ ...details(room, sessionId, 0), reason: ' У врача ' });
    const excused = await room.steps.mark(sessionId, child, 'absent_excused');
    expect(excused.children[0]).toMatchObject({ reason: 'У врача' });
    const present = await room.steps.mark(sessionId, child, 'present');
    expect(present.children[0]).toMatchObject({ reason: '' });
    expect((await room.steps.undo(sessionId)).children[0]).toMatchObject({ reason: 'У врача' });
    for (let undos = 0; undos < 4; undos++) await room.steps.undo(sessionId);
    expect((await room.steps.get(sessionId)).children[0]).toMatchObject({ status: 'late', arrivedAt: '10:12' });
  });

  it('change the minutes of the child in the month sheet and the summary, and not those of the specialist', async () => {
    const room = createRoom('2026-04-22T10:00:00');
    const { childIds, groupSeriesId, roomId, administratorId } = room.school;
    const sessionId = await room.steps.open(groupSeriesId);
    await room.steps.mark(sessionId, childIds[0], 'late');
    await room.steps.mark(sessionId, childIds[1], 'left_early');
    await room.steps.mark(sessionId, null);
    await room.steps.details({ ...details(room, sessionId, 0), arrivedAt: '10:10' });
    await room.steps.details({ ...details(room, sessionId, 1), leftAt: '10:30' });
    room.later('2026-04-22T10:40:00');
    const finished = await room.steps.finish(sessionId);
    expect(finished.minutes).toBe(40);
    expect(finished.children.map((child) => child.attendedMinutes)).toEqual([30, 30, null]);

    const office = room.testApp.window().become('administrator', administratorId);
    const sheet = await office.call('attendance.month', {
      scope: { kind: 'room', roomId },
      discipline: 'pottery',
      month: '2026-04' as Month,
    });
    expect(sheet.rows.map(({ totals }) => totals.minutes)).toEqual([30, 30, 40]);
    const { day } = finished;
    const behind = await office.call('attendance.behind', {
      scope: { kind: 'room', roomId },
      discipline: 'pottery',
      roomId: null,
      childId: childIds[0],
      from: day,
      to: day,
    });
    expect(behind.map(({ minutes }) => minutes)).toEqual([30]);
    expect(await readTotal(office, day, day)).toMatchObject({ childMinutes: 100, staffMinutes: 40 });

    const reopened = await room.steps.undo(sessionId);
    expect(reopened.children.map((child) => child.attendedMinutes)).toEqual([null, null, null]);
    const shorter = await room.window.call('sessions.finish', { sessionId, outcome: 'held', minutes: 20 });
    expect(shorter.children.map((child) => child.attendedMinutes)).toEqual([10, 20, null]);
  });

  it('a session that would end on the next day is refused', async () => {
    const room = createRoom('2026-04-22T23:50:00');
    const { roomId, childIds } = room.school;
    const { sessionId } = await room.window.call('sessions.startUnplanned', {
      roomId,
      discipline: 'exercise',
      childIds: [childIds[0]],
      minutes: 30,
    });
    await room.steps.mark(sessionId, null);
    await expect(
      room.window.call('sessions.finish', { sessionId, outcome: 'held', minutes: 30 }),
    ).rejects.toMatchObject({ code: 'impossible_time', detail: { why: 'past_midnight' } });
    expect(await room.steps.finish(sessionId)).toMatchObject({ minutes: 10 });
  });
});

describe('a stopwatch', () => {
  it('is started once and stopped once, also from two windows, and counted from its stored start', async () => {
    const room = createRoom('2026-04-22T09:00:00');
    const other = room.testApp.window().become('specialist', room.school.specialistId);
    const [childId] = room.school.childIds;
    const sessionId = await room.steps.open(room.school.seriesId);
    const start = { kind: 'stopwatch', of: 'attention' } as const;
    await room.steps.record(sessionId, childId, start, room.school.goalId);
    await stepsAt(other).record(sessionId, childId, start, room.school.goalId);
    expect(countRows(room, 'measure')).toBe(1);
    room.later('2026-04-22T09:01:35');
    const stop = { sessionId, childId, goalId: room.school.goalId, of: 'attention' } as const;
    const stopped = await room.steps.stop(stop);
    expect(stopped.children[0]?.measures.at(-1)?.observation).toEqual({ kind: 'attention', seconds: 95 });
    await stepsAt(other).stop(stop);
    expect(countRows(room, 'measure')).toBe(2);
    const running = await room.steps.undo(sessionId);
    expect(running.children[0]?.measures.map(({ observation }) => observation)).toEqual([start]);
  });

  it('has run a second though the clock was moved back', async () => {
    const room = createRoom('2026-04-22T09:00:00');
    const [childId] = room.school.childIds;
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.record(sessionId, childId, { kind: 'stopwatch', of: 'duration' });
    room.later('2026-04-22T08:30:00');
    const stopped = await room.steps.stop({ sessionId, childId, goalId: null, of: 'duration' });
    expect(stopped.children[0]?.measures.at(-1)?.observation).toEqual({ kind: 'duration', seconds: 1 });
  });

  it('runs for each of those who came, and stops with the finish, which takes its span back with it', async () => {
    const room = createRoom('2026-04-22T10:00:00');
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, room.school.childIds[1], 'absent_ill');
    await room.steps.mark(sessionId, null);
    await room.steps.record(sessionId, room.school.childIds[0], { kind: 'stopwatch', of: 'duration' });
    const all = await room.steps.record(sessionId, null, { kind: 'stopwatch', of: 'duration' });
    expect(all.children.map(({ measures }) => measures.length)).toEqual([1, 0, 1]);
    room.later('2026-04-22T10:05:00');
    const finished = await room.steps.finish(sessionId);
    expect(finished.children.map(({ measures }) => measures.at(-1)?.observation)).toEqual([
      { kind: 'duration', seconds: 300 },
      undefined,
      { kind: 'duration', seconds: 300 },
    ]);
    expect(await room.steps.undo(sessionId)).toEqual(all);
  });
});
