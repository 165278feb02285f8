import { describe, expect, it } from 'vitest';
import { writeStaffRooms } from '../../../../../src/data/db/queries/staff.ts';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import { countRows, createRoom, stepsAt, wednesday } from './room.ts';

const todayOf = (room: ReturnType<typeof createRoom>, day: Day = wednesday) =>
  room.window.call('sessions.today', { roomId: room.school.roomId, day });

describe('today', () => {
  it('lists what the plan says, in the order of time, with the children by name', async () => {
    const room = createRoom();
    const today = await todayOf(room);
    expect(today.items.map(({ start, discipline, state }) => [start, discipline, state])).toEqual([
      ['09:00', 'speech_therapy', 'planned'],
      ['10:00', 'pottery', 'planned'],
    ]);
    expect(today.items[1]?.children.map(({ name }) => name)).toEqual(['Әбенова Айша', 'Ёлкин Егор', 'Қасымов Нұрлан']);
    expect(today.isSchoolDay).toBe(true);
    expect(today.nextSchoolDay).toBe('2026-04-23');
  });

  it('shows an opened occurrence once, as a session, and an unplanned one at the time it began', async () => {
    const room = createRoom('2026-04-22T11:20:00');
    const sessionId = await room.steps.open(room.school.seriesId);
    const input = { roomId: room.school.roomId, discipline: 'pottery', minutes: 20 } as const;
    await room.window.call('sessions.startUnplanned', { ...input, childIds: [room.school.childIds[1]] });
    const today = await todayOf(room);
    expect(today.items.map(({ start, state }) => [start, state])).toEqual([
      ['09:00', 'open'],
      ['10:00', 'planned'],
      ['11:20', 'open'],
    ]);
    expect(today.items[0]?.sessionId).toBe(sessionId);
  });

  it('has no planned session on a holiday, and says when school goes on', async () => {
    const room = createRoom('2026-03-25T09:00:00');
    const today = await todayOf(room, '2026-03-25' as Day);
    expect(today).toMatchObject({ isSchoolDay: false, items: [], nextSchoolDay: '2026-03-30' });
  });

  it('leaves out children who are not enrolled on that day, and an occurrence without any', async () => {
    const room = createRoom();
    const { database } = room.testApp.app.store;
    database.prepare('UPDATE child SET enrolled_to = ? WHERE id = ?').run('2026-04-01', room.school.childIds[0]);
    const today = await todayOf(room);
    expect(today.items.map(({ children }) => children.length)).toEqual([2]);
    await expect(room.steps.open(room.school.seriesId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists sessions of earlier days until they are finished', async () => {
    const room = createRoom('2026-04-15T09:00:00');
    const sessionId = await room.steps.open(room.school.seriesId, '2026-04-15' as Day);
    await room.steps.mark(sessionId, null);
    room.testApp.setNow('2026-04-22T09:00:00');
    room.window.become('specialist', room.school.specialistId);
    expect((await todayOf(room)).unfinished).toMatchObject([{ sessionId, day: '2026-04-15', state: 'open' }]);
    const finished = await room.steps.finish(sessionId);
    expect(finished.minutes).toBe(30);
    expect((await todayOf(room)).unfinished).toEqual([]);
  });
});

describe('going on', () => {
  it('leads back to the open session that this person tapped in last', async () => {
    const room = createRoom();
    const { roomId, seriesId, groupSeriesId, administratorId } = room.school;
    writeStaffRooms(room.testApp.app.store.database, administratorId, [roomId]);
    const resume = async () => (await room.window.call('sessions.resume', { roomId })).sessionId;
    expect(await resume()).toBeNull();
    const single = await room.steps.open(seriesId);
    const group = await room.steps.open(groupSeriesId);
    await room.steps.mark(single, null);
    expect(await resume()).toBe(single);
    await stepsAt(room.testApp.window().become('specialist', administratorId)).mark(group, null);
    expect(await resume()).toBe(single);
    await room.steps.finish(single);
    expect(await resume()).toBe(group);
  });
});

describe('opening', () => {
  it('gives one session however often and from however many windows it is opened', async () => {
    const room = createRoom();
    const other = stepsAt(room.testApp.window().become('specialist', room.school.specialistId));
    const ids = await Promise.all([
      room.steps.open(room.school.seriesId),
      other.open(room.school.seriesId),
      room.steps.open(room.school.seriesId),
    ]);
    expect(new Set(ids).size).toBe(1);
    expect(countRows(room, 'session')).toBe(1);
  });

  it('refuses a day on which the series does not fall, and one to come', async () => {
    const room = createRoom();
    await expect(room.steps.open(room.school.seriesId, '2026-04-21' as Day)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(room.steps.open(room.school.seriesId, '2026-04-29' as Day)).rejects.toMatchObject({
      code: 'bad_input',
    });
  });

  it('starts an unplanned session only in a discipline of the room, with each child once', async () => {
    const room = createRoom();
    const { roomId, childIds } = room.school;
    const start = (discipline: 'pottery' | 'art') =>
      room.window.call('sessions.startUnplanned', {
        roomId,
        discipline,
        minutes: 30,
        childIds: [childIds[0], childIds[0]],
      });
    await expect(start('art')).rejects.toMatchObject({ code: 'bad_input' });
    const { sessionId } = await start('pottery');
    expect((await room.steps.get(sessionId)).children).toHaveLength(1);
  });

  it('is not for administrators nor for nobody', async () => {
    const room = createRoom();
    const office = room.testApp.window().become('administrator', room.school.administratorId);
    await expect(stepsAt(office).open(room.school.seriesId)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(stepsAt(room.testApp.window()).open(room.school.seriesId)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});
