import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import { newGoalFields } from '../../../../../src/shared/domain/goal.ts';
import type { SeriesId } from '../../../../../src/shared/domain/ids.ts';
import type { PlanFields } from '../../../../../src/shared/ipc/contract/plan.ts';
import { createRoom, type Room, wednesday } from './room.ts';

const day = (text: string) => text as Day;

function fieldsOf({ school }: Room, changes: Partial<PlanFields> = {}): PlanFields {
  return {
    roomId: school.roomId,
    staffId: school.specialistId,
    discipline: 'exercise',
    weekday: 4,
    start: '11:00',
    minutes: 30,
    from: wednesday,
    to: null,
    groupId: null,
    childIds: [school.childIds[1]],
    ...changes,
  };
}

const save = (room: Room, changes: Partial<PlanFields> = {}, seriesId: SeriesId | null = null) =>
  room.window.call('plan.save', { seriesId, fields: fieldsOf(room, changes) });
const list = (room: Room) => room.window.call('plan.list', { roomId: room.school.roomId });

describe('plan', () => {
  it('adds a series that shows in the week and on its day', async () => {
    const room = createRoom();
    await save(room);
    expect((await list(room)).map(({ weekday, start, staffName }) => [weekday, start, staffName])).toEqual([
      [3, '09:00', 'specialist Т.'],
      [3, '10:00', 'specialist Т.'],
      [4, '11:00', 'specialist Т.'],
    ]);
    const today = await room.window.call('sessions.today', { roomId: room.school.roomId, day: day('2026-04-23') });
    expect(today.items).toMatchObject([{ start: '11:00', discipline: 'exercise' }]);
  });

  it('changes a series from a day on and leaves the days before as they were', async () => {
    const room = createRoom();
    const changed = await save(
      room,
      { weekday: 3, start: '12:00', discipline: 'speech_therapy', from: day('2026-04-29') },
      room.school.seriesId,
    );
    expect(changed.from).toBe('2026-04-29');
    const starts = async (on: string) =>
      (await room.window.call('sessions.today', { roomId: room.school.roomId, day: day(on) })).items.map(
        ({ start }) => start,
      );
    expect(await starts('2026-04-22')).toEqual(['09:00', '10:00']);
    expect(await starts('2026-04-29')).toEqual(['10:00', '12:00']);
  });

  it('counts a change from the day after the one that was opened already', async () => {
    const room = createRoom();
    await room.steps.open(room.school.seriesId);
    const changed = await save(room, { weekday: 3, start: '12:00' }, room.school.seriesId);
    expect(changed.from).toBe('2026-04-23');
    const today = await room.window.call('sessions.today', { roomId: room.school.roomId, day: wednesday });
    expect(today.items.map(({ start }) => start)).toEqual(['09:00', '10:00']);
  });

  it('takes the place of a series that has not begun', async () => {
    const room = createRoom();
    const first = await save(room, { from: day('2026-05-01') });
    await save(room, { from: day('2026-05-01'), start: '12:00' }, first.seriesId);
    expect((await list(room)).map(({ start }) => start)).toEqual(['09:00', '10:00', '12:00']);
  });

  it('ends a series on its last day, and removes one that never took place', async () => {
    const room = createRoom();
    const { window, school } = room;
    await window.call('plan.end', { seriesId: school.seriesId, lastDay: wednesday });
    expect((await list(room))[0]).toMatchObject({ start: '09:00', to: wednesday });
    const { seriesId } = await save(room);
    await window.call('plan.end', { seriesId, lastDay: day('2026-04-21') });
    expect(await list(room)).toHaveLength(2);
    await expect(window.call('plan.end', { seriesId: school.seriesId, lastDay: day('2026-03-01') })).rejects.toThrow();
  });

  it.each<[string, Partial<PlanFields>]>([
    ['beyond midnight', { start: '23:50' }],
    ['end before from', { to: day('2026-04-01') }],
    ['a discipline the room has not', { discipline: 'art' }],
    ['a time that is none', { start: '25:00' }],
    ['four minutes', { minutes: 4 }],
    ['nobody', { childIds: [] }],
  ])('refuses what is impossible: %s', async (_what, changes) => {
    const room = createRoom();
    await expect(save(room, changes)).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('refuses a specialist or a child twice at once, and says who and when', async () => {
    const room = createRoom();
    const changes = { weekday: 3, start: '10:30' } as const;
    await expect(save(room, changes)).rejects.toMatchObject({
      code: 'time_conflict',
      detail: { name: 'specialist Т.', start: '10:00' },
    });
    const conflicts = await room.window.call('plan.conflicts', { seriesId: null, fields: fieldsOf(room, changes) });
    expect(conflicts.map(({ kind, name, start, minutes }) => [kind, name, start, minutes])).toEqual([
      ['staff', 'specialist Т.', '10:00', 45],
      ['child', 'Ёлкин Егор', '10:00', 45],
    ]);
  });

  it('lets one begin as another ends, and does not hold a series against itself', async () => {
    const room = createRoom();
    await save(room, { weekday: 3, start: '10:45', from: day('2026-04-29') });
    await save(
      room,
      { weekday: 3, start: '10:05', minutes: 40, from: day('2026-04-29'), childIds: [...room.school.childIds] },
      room.school.groupSeriesId,
    );
  });
});

describe('goals', () => {
  it('are added, renamed and archived, and stay with their child', async () => {
    const room = createRoom();
    const [childId, otherId] = room.school.childIds;
    const fields = newGoalFields('pottery', '  Кесе ', null);
    const { goalId } = await room.window.call('goals.save', { goalId: null, childId, fields });
    const titles = async () => (await room.window.call('goals.list', { childId })).map(({ title }) => title);
    expect(await titles()).toEqual(['Кесе', 'Звук [р]']);
    await room.window.call('goals.save', { goalId, childId, fields: { ...fields, title: 'Құмыра' } });
    expect(await titles()).toEqual(['Құмыра', 'Звук [р]']);
    await expect(room.window.call('goals.save', { goalId, childId: otherId, fields })).rejects.toMatchObject({
      code: 'not_found',
    });
    await room.window.call('goals.archive', { goalId });
    expect(await titles()).toEqual(['Звук [р]']);
  });

  it('show in the session of their discipline, and an archived one while something was recorded against it', async () => {
    const room = createRoom();
    const { seriesId, childIds, goalId } = room.school;
    const sessionId = await room.steps.open(seriesId);
    await room.steps.record(sessionId, childIds[0], { kind: 'trial', result: 'correct' }, goalId);
    await room.window.call('goals.archive', { goalId });
    expect((await room.steps.get(sessionId)).children[0]?.goals.map(({ id }) => id)).toEqual([goalId]);
    expect((await room.steps.undo(sessionId)).children[0]?.goals).toEqual([]);
  });
});
