import { describe, expect, it } from 'vitest';
import { insertStaff } from '../../../../../src/data/db/queries/staff.ts';
import { namesFor } from '../../../../../src/data/services/names.ts';
import { followGroup } from '../../../../../src/data/services/plan-members.ts';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import type { ChildId, GroupId, RoomId, StaffId } from '../../../../../src/shared/domain/ids.ts';
import { createRoom, type Room, wednesday } from './room.ts';

const day = (text: string) => text as Day;

/** The group series of the small school becomes one of a group. */
function withGroup() {
  const room = createRoom();
  const { database } = room.testApp.app.store;
  const groupId = '01900000-0000-7000-8000-0000000000aa' as GroupId;
  const { roomId, groupSeriesId, childIds } = room.school;
  database.prepare("INSERT INTO child_group VALUES (?, ?, 'Топ', 'топ', NULL)").run(groupId, roomId);
  for (const id of childIds) database.prepare('INSERT INTO child_group_member VALUES (?, ?)').run(groupId, id);
  database.prepare('UPDATE series SET group_id = ? WHERE id = ?').run(groupId, groupSeriesId);
  const follow = (ids: readonly ChildId[]) => followGroup(room.testApp.context(room.window), groupId, ids);
  return { ...room, groupId, follow };
}

const membersOn = async ({ window, school }: Room, on: string) => {
  const { items } = await window.call('sessions.today', { roomId: school.roomId, day: day(on) });
  return items.find((item) => item.start === '10:00')?.children.length ?? 0;
};

describe('a group', () => {
  it('shows by its name in the plan', async () => {
    const room = withGroup();
    const rows = await room.window.call('plan.list', { roomId: room.school.roomId });
    expect(rows.map(({ groupName }) => groupName)).toEqual([null, 'Топ']);
  });

  it('that changes, changes its sessions from today on', async () => {
    const room = withGroup();
    const [first, second] = room.school.childIds;
    expect(room.follow([first, second])).toBe(1);
    expect(room.follow([second, first])).toBe(0);
    expect([await membersOn(room, '2026-04-15'), await membersOn(room, wednesday)]).toEqual([3, 2]);
  });

  it('that changes on a day on which it was opened, changes from the next day on', async () => {
    const room = withGroup();
    await room.steps.open(room.school.groupSeriesId);
    room.follow(room.school.childIds.slice(0, 1));
    expect([await membersOn(room, wednesday), await membersOn(room, '2026-04-29')]).toEqual([3, 1]);
  });

  it('of nobody has no sessions any more', async () => {
    const room = withGroup();
    expect(room.follow([])).toBe(1);
    expect([await membersOn(room, '2026-04-15'), await membersOn(room, wednesday)]).toEqual([3, 0]);
  });

  it('does not take a child that is busy then', async () => {
    const room = withGroup();
    const { roomId, childIds } = room.school;
    room.follow(childIds.slice(0, 2));
    const { database } = room.testApp.app.store;
    const otherId = '01900000-0000-7000-8000-0000000000bb';
    const name = { family: 'Бек', given: 'Б', patronymic: '' };
    insertStaff(database, {
      id: otherId,
      ...name,
      ...namesFor(name),
      role: 'specialist',
      specialism: 'exercise_instructor',
      language: 'kk',
      pictogram: 'cat',
    });
    await room.window.call('plan.save', {
      seriesId: null,
      fields: {
        roomId,
        staffId: otherId as StaffId,
        discipline: 'exercise',
        weekday: 3,
        start: '10:15',
        minutes: 30,
        from: wednesday,
        to: null,
        groupId: null,
        childIds: [childIds[2]],
      },
    });
    expect(() => room.follow(childIds)).toThrow('time_conflict');
  });

  it('of another room cannot be planned here', async () => {
    const room = withGroup();
    const { specialistId, childIds } = room.school;
    const fields = {
      roomId: room.school.roomId,
      staffId: specialistId,
      discipline: 'exercise' as const,
      weekday: 4,
      start: '10:15',
      minutes: 30,
      from: wednesday,
      to: null,
      childIds: [childIds[2]],
    };
    const strange = '01900000-0000-7000-8000-0000000000cc' as GroupId;
    await expect(
      room.window.call('plan.save', { seriesId: null, fields: { ...fields, groupId: strange } }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a child that moved to another room', () => {
  it('can leave the sessions of the old one, and a series of nobody ends', async () => {
    const room = createRoom();
    const { database } = room.testApp.app.store;
    const [childId] = room.school.childIds;
    const other = '01900000-0000-7000-8000-0000000000dd' as RoomId;
    database
      .prepare("INSERT INTO room SELECT ?, school_id, 'Кабинет 2', sort_key, disciplines, NULL FROM room")
      .run(other);
    const office = room.testApp.window().become('administrator', room.school.administratorId);
    expect(await office.call('plan.elsewhere', { childId })).toEqual([]);
    database.prepare('UPDATE child SET room_id = ? WHERE id = ?').run(other, childId);
    const left = await office.call('plan.elsewhere', { childId });
    expect(left.map(({ start, roomName }) => [start, roomName])).toEqual([
      ['09:00', 'Кабинет 1'],
      ['10:00', 'Кабинет 1'],
    ]);
    const member = { roomId: room.school.roomId, name: 'Топ', childIds: [childId] };
    database.prepare('UPDATE child SET room_id = ? WHERE id = ?').run(room.school.roomId, childId);
    await room.window.call('groups.save', { groupId: null, fields: member });
    database.prepare('UPDATE child SET room_id = ? WHERE id = ?').run(other, childId);
    expect(await office.call('plan.leaveElsewhere', { childId })).toEqual({ series: 2 });
    const [group] = await room.window.call('groups.list', { roomId: room.school.roomId });
    expect(group?.children).toEqual([]);
    expect(await office.call('plan.elsewhere', { childId })).toEqual([]);
    const { items } = await room.window.call('sessions.today', { roomId: room.school.roomId, day: wednesday });
    expect(items.map(({ start, children }) => [start, children.length])).toEqual([['10:00', 2]]);
  });
});
