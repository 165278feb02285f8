import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysOfMonth, type Month } from '../../../../../src/shared/domain/day.ts';
import { readTotal } from '../../../../support/report.ts';
import { createRoom, type Room, wednesday } from './room.ts';

const day = (text: string) => text as Day;
const [tuesday, thursday, friday] = [-1, 1, 2].map((count) => addDays(wednesday, count)) as [Day, Day, Day];

const move = (room: Room, toDay: Day, toStart = '12:00', changes: object = {}) =>
  room.window.call('plan.moveOccurrence', {
    seriesId: room.school.seriesId,
    day: wednesday,
    toDay,
    toStart,
    reason: '',
    ...changes,
  });
const cancel = (room: Room, on: Day = wednesday, reason = '') =>
  room.window.call('plan.cancelOccurrence', { seriesId: room.school.seriesId, day: on, reason });
const restore = (room: Room, on: Day = wednesday) =>
  room.window.call('plan.restoreOccurrence', { seriesId: room.school.seriesId, day: on });

/** Time passes; the idle lock is opened again. */
function goTo({ testApp, window, school }: Room, now: string): void {
  testApp.setNow(now);
  window.become('specialist', school.specialistId);
}

async function startsOn({ window, school }: Room, on: Day) {
  const { items } = await window.call('sessions.today', { roomId: school.roomId, day: on });
  return items.map(({ start }) => start);
}

async function week({ window, school }: Room, on: Day = wednesday) {
  const { items } = await window.call('plan.week', { roomId: school.roomId, day: on });
  return items.map((item) => `${item.on.slice(8)} ${item.start} ${item.state}`);
}

describe('a single time', () => {
  it('that is cancelled is no longer there, and is there again when it is taken back', async () => {
    const room = createRoom();
    await cancel(room, wednesday, 'Экскурсия');
    expect(await startsOn(room, wednesday)).toEqual(['10:00']);
    expect(await startsOn(room, addDays(wednesday, 7))).toEqual(['09:00', '10:00']);
    await expect(room.steps.open(room.school.seriesId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await week(room)).toEqual(['22 09:00 cancelled', '22 10:00 planned']);
    await restore(room);
    await restore(room);
    expect(await startsOn(room, wednesday)).toEqual(['09:00', '10:00']);
  });

  it('that is moved is opened on its new day at its new time, once', async () => {
    const room = createRoom();
    await move(room, thursday);
    expect(await startsOn(room, wednesday)).toEqual(['10:00']);
    expect(await startsOn(room, thursday)).toEqual(['12:00']);
    expect(await week(room)).toEqual(['22 09:00 away', '22 10:00 planned', '23 12:00 planned']);
    goTo(room, '2026-04-23T12:00:00');
    const sessionId = await room.steps.open(room.school.seriesId, thursday);
    expect(await room.steps.open(room.school.seriesId, thursday)).toBe(sessionId);
    expect(await room.steps.get(sessionId)).toMatchObject({ plannedStart: '12:00', day: thursday });
    await expect(room.steps.open(room.school.seriesId, wednesday)).rejects.toMatchObject({ code: 'not_found' });
    expect(await week(room)).toEqual(['22 09:00 away', '22 10:00 planned', '23 12:00 open']);
  });

  it('that was opened stays where it was', async () => {
    const room = createRoom();
    await room.steps.open(room.school.seriesId);
    await expect(move(room, thursday)).rejects.toMatchObject({ code: 'was_opened' });
    await expect(cancel(room)).rejects.toMatchObject({ code: 'was_opened' });
  });

  it('that was moved and opened there stays there', async () => {
    const room = createRoom();
    await move(room, thursday);
    goTo(room, '2026-04-23T12:00:00');
    await room.steps.open(room.school.seriesId, thursday);
    await expect(restore(room)).rejects.toMatchObject({ code: 'was_opened' });
    await expect(move(room, friday)).rejects.toMatchObject({ code: 'was_opened' });
  });

  it('that is over and was not opened needs a reason', async () => {
    const room = createRoom('2026-04-23T09:00:00');
    await expect(cancel(room)).rejects.toMatchObject({ code: 'reason_needed' });
    await expect(move(room, friday)).rejects.toMatchObject({ code: 'reason_needed' });
    await cancel(room, wednesday, '  Актированный день ');
    const { items } = await room.window.call('plan.week', { roomId: room.school.roomId, day: wednesday });
    expect(items[0]).toMatchObject({ state: 'cancelled', reason: 'Актированный день' });
  });

  it('moved to where it came from is no exception any more', async () => {
    const room = createRoom();
    await move(room, thursday);
    await move(room, wednesday, '09:00');
    expect(await week(room)).toEqual(['22 09:00 planned', '22 10:00 planned']);
  });

  it('of a day that the series does not say is none', async () => {
    const room = createRoom();
    await expect(cancel(room, thursday)).rejects.toMatchObject({ code: 'not_found' });
    await expect(cancel(room, day('2026-03-25'))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('goes over to the series that takes its place, when the weekday stays', async () => {
    const room = createRoom();
    const { school } = room;
    await cancel(room, day('2026-04-29'));
    const [series] = await room.window.call('plan.list', { roomId: school.roomId });
    if (!series) throw new Error('no series');
    const { id, staffName, groupName, children, ...fields } = series;
    await room.window.call('plan.save', { seriesId: id, fields: { ...fields, start: '08:00', from: thursday } });
    expect(await startsOn(room, day('2026-04-29'))).toEqual(['10:00']);
    expect(await startsOn(room, day('2026-05-06'))).toEqual(['08:00', '10:00']);
  });

  it('moved forward and opened does not take place again when the series changes that day', async () => {
    const room = createRoom();
    await room.window.call('plan.moveOccurrence', {
      seriesId: room.school.seriesId,
      day: day('2026-04-29'),
      toDay: thursday,
      toStart: '12:00',
      reason: '',
    });
    goTo(room, '2026-04-23T12:00:00');
    await room.steps.open(room.school.seriesId, thursday);
    const [series] = await room.window.call('plan.list', { roomId: room.school.roomId });
    if (!series) throw new Error('no series');
    const { id, staffName, groupName, children, ...fields } = series;
    const { from } = await room.window.call('plan.save', {
      seriesId: id,
      fields: { ...fields, start: '08:00', from: thursday },
    });
    expect(from).toBe('2026-04-30');
  });
});

describe('a move is refused', () => {
  it('to a day on which the same series takes place, also when taking back', async () => {
    const room = createRoom();
    const next = addDays(wednesday, 7);
    await expect(move(room, next)).rejects.toMatchObject({ code: 'takes_place_twice', detail: { day: '29.04.2026' } });
    await move(room, thursday);
    await room.window.call('plan.moveOccurrence', {
      seriesId: room.school.seriesId,
      day: next,
      toDay: wednesday,
      toStart: '13:00',
      reason: '',
    });
    await expect(restore(room)).rejects.toMatchObject({ code: 'takes_place_twice' });
  });

  it.each(['2026-05-01', '2026-03-20', '2026-06-01'])('to %s: no school, and the calendar says why', async (to) => {
    const room = createRoom();
    await expect(move(room, day(to), '12:00', { reason: 'а' })).rejects.toMatchObject({ code: 'no_school' });
    const check = await room.window.call('plan.checkMove', {
      seriesId: room.school.seriesId,
      day: wednesday,
      toDay: day(to),
      toStart: '12:00',
    });
    expect(check.off?.kind).toBe({ '2026-05-01': 'holiday', '2026-03-20': 'break', '2026-06-01': 'after_year' }[to]);
  });

  it('but not to a Saturday of the school year', async () => {
    const room = createRoom();
    await move(room, day('2026-04-25'));
    expect(await startsOn(room, day('2026-04-25'))).toEqual(['12:00']);
  });

  it('to a time of somebody who is busy then, with names and times', async () => {
    const room = createRoom();
    await expect(move(room, wednesday, '10:30')).rejects.toMatchObject({
      code: 'time_conflict',
      detail: { name: 'specialist Т.', start: '10:00' },
    });
    const { conflicts } = await room.window.call('plan.checkMove', {
      seriesId: room.school.seriesId,
      day: wednesday,
      toDay: wednesday,
      toStart: '10:30',
    });
    expect(conflicts.map(({ kind, name, start, stops }) => [kind, name, start, stops])).toEqual([
      ['staff', 'specialist Т.', '10:00', true],
      ['child', 'Әбенова Айша', '10:00', true],
    ]);
  });

  it('beyond midnight', async () => {
    const room = createRoom();
    await expect(move(room, thursday, '23:45')).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('not by what was cancelled or moved away itself', async () => {
    const room = createRoom();
    const group = room.school.groupSeriesId;
    await room.window.call('plan.cancelOccurrence', { seriesId: group, day: wednesday, reason: '' });
    await move(room, wednesday, '10:15');
    await expect(room.window.call('plan.restoreOccurrence', { seriesId: group, day: wednesday })).rejects.toMatchObject(
      { code: 'time_conflict' },
    );
  });
});

describe('the month sheet, the summary and Today', () => {
  it('agree on what is due, whatever was moved and cancelled', async () => {
    const room = createRoom('2026-05-04T09:00:00');
    const { school } = room;
    const plan = (seriesId: typeof school.seriesId) => ({
      cancel: (on: string) => room.window.call('plan.cancelOccurrence', { seriesId, day: day(on), reason: 'а' }),
      move: (on: string, toDay: string) =>
        room.window.call('plan.moveOccurrence', {
          seriesId,
          day: day(on),
          toDay: day(toDay),
          toStart: '14:00',
          reason: 'а',
        }),
    });
    await plan(school.seriesId).cancel('2026-04-08');
    await plan(school.seriesId).move('2026-04-15', '2026-04-16');
    await plan(school.groupSeriesId).move('2026-04-22', '2026-04-25');
    // Out of April, and into it from the days before the spring break.
    await plan(school.groupSeriesId).move('2026-04-29', '2026-05-04');
    await plan(school.seriesId).move('2026-03-18', '2026-04-03');
    await room.steps.open(school.seriesId, day('2026-04-16'));

    const office = room.testApp.window().become('administrator', school.administratorId);
    const sheet = await office.call('attendance.month', {
      scope: { kind: 'room', roomId: school.roomId },
      discipline: null,
      month: '2026-04' as Month,
    });
    const byDay = new Map<string, number>();
    for (const row of sheet.rows)
      for (const [index, cell] of row.cells.entries()) {
        const marks = 'marks' in cell ? cell.marks.length : 0;
        const on = sheet.days[index]?.day ?? '';
        byDay.set(on, (byDay.get(on) ?? 0) + marks);
      }
    let due = 0;
    for (const on of daysOfMonth('2026-04' as Month)) {
      const { items } = await room.window.call('sessions.today', { roomId: school.roomId, day: on });
      const children = items.reduce((sum, item) => sum + item.children.length, 0);
      due += children;
      expect([on, byDay.get(on) ?? 0]).toEqual([on, children]);
    }
    const behind = await office.call('attendance.behind', {
      scope: { kind: 'room', roomId: school.roomId },
      discipline: null,
      roomId: null,
      childId: null,
      from: day('2026-04-01'),
      to: day('2026-04-30'),
    });
    expect(behind).toHaveLength(due);
    expect(behind.find((one) => one.day === '2026-04-25')).toMatchObject({ plannedStart: '14:00' });
    expect(await readTotal(office, day('2026-04-01'), day('2026-04-30'))).toMatchObject({ scheduled: due });
  });
});

it('Tuesday has nothing of all that', async () => expect(await startsOn(createRoom(), tuesday)).toEqual([]));
