import { beforeEach, expect, it } from 'vitest';
import { createRoom, type Room } from './room.ts';

let room: Room;
/** Wednesday, in the middle of the group that is planned from 10:00 to 10:45. */
beforeEach(() => {
  room = createRoom('2026-04-22T10:10:00');
});

const ask = (minutes = 30) => {
  const { roomId, childIds } = room.school;
  return room.window.call('sessions.alsoNow', { roomId, childIds: [childIds[1]], minutes });
};

it('tells what a child is planned for at this time, without refusing the session', async () => {
  expect(await ask()).toMatchObject([{ kind: 'child', start: '10:00', minutes: 45, stops: false }]);
  const { roomId, childIds } = room.school;
  const start = { roomId, discipline: 'exercise', childIds: [childIds[1]], minutes: 30 } as const;
  await room.window.call('sessions.startUnplanned', { ...start, childIds: [...start.childIds] });
});

it('tells of a session that is about to begin, as far as the minutes reach', async () => {
  room.later('2026-04-22T09:40:00');
  expect(await ask(30)).toHaveLength(1);
  expect(await ask(20)).toEqual([]);
});

it('says nothing of one that is finished or called off', async () => {
  const sessionId = await room.steps.open(room.school.groupSeriesId);
  expect(await ask()).toHaveLength(1);
  await room.steps.finish(sessionId, 'cancelled');
  expect(await ask()).toEqual([]);
});
