import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../../src/shared/domain/measure.ts';
import { addGoal, afterTap, correct, countRows, createRoom, stepsAt } from './room.ts';

describe('marking', () => {
  it('marks one child, then all that are not marked yet', async () => {
    const room = createRoom();
    const { childIds, groupSeriesId } = room.school;
    const sessionId = await room.steps.open(groupSeriesId);
    await room.steps.mark(sessionId, childIds[1], 'absent_ill');
    const session = await room.steps.mark(sessionId, null);
    expect(session.children.map(({ status }) => status)).toEqual(['present', 'absent_ill', 'present']);
    expect(session.canUndo).toBe(true);
  });

  it('writes the same mark once, also from two windows', async () => {
    const room = createRoom();
    const other = stepsAt(room.testApp.window().become('specialist', room.school.specialistId));
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, room.school.childIds[0]);
    const events = countRows(room, 'event');
    await other.mark(sessionId, room.school.childIds[0]);
    await other.mark(sessionId, null);
    expect(countRows(room, 'event')).toBe(events);
  });

  it('refuses a child who is not in the session', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    await expect(room.steps.mark(sessionId, room.school.childIds[2])).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('recording', () => {
  const observations: readonly Observation[] = [
    correct,
    { kind: 'trial', result: 'no_response' },
    { kind: 'step', stepId: 'wedge', result: 'prompted' },
    { kind: 'repetitions', count: 5 },
    { kind: 'exertion', level: 0 },
  ];

  it.each(observations)('keeps %o as it was seen, and takes the child as present by it', async (observation) => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    const session = await room.steps.record(sessionId, room.school.childIds[0], observation, room.school.goalId);
    expect(session.children[0]).toMatchObject({
      status: 'present',
      measures: [{ goalId: room.school.goalId, observation }],
    });
  });

  it('keeps the order although the clock stands still or is moved back', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    const counts = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const count of counts) {
      if (count === 20) room.testApp.setNow('2026-04-22T08:59:59.500');
      await room.steps.record(sessionId, room.school.childIds[0], { kind: 'repetitions', count });
    }
    const { children } = await room.steps.get(sessionId);
    expect(children[0]?.measures.map(({ observation }) => 'count' in observation && observation.count)).toEqual(counts);
  });

  it('writes the same for all who came, each against their own goal', async () => {
    const room = createRoom();
    const { childIds, groupSeriesId } = room.school;
    const goalId = addGoal(room, childIds[2], 'pottery');
    const sessionId = await room.steps.open(groupSeriesId);
    await room.steps.mark(sessionId, childIds[0], 'absent_ill');
    await room.steps.mark(sessionId, null);
    const observation = { kind: 'step', stepId: 'coil', result: 'independent' } as const;
    const record = { sessionId, childId: null, goalId: null, goalIds: [goalId], observation };
    const session = await afterTap(room.window, sessionId, () => room.window.call('sessions.record', record));
    expect(session.children.map(({ measures }) => measures.map((measure) => measure.goalId))).toEqual([
      [],
      [null],
      [goalId],
    ]);
    const undone = await room.steps.undo(sessionId);
    expect(undone.children.every(({ measures }) => measures.length === 0)).toBe(true);
  });

  it('asks who is here before the same is written for all', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await expect(room.steps.record(sessionId, null, correct)).rejects.toMatchObject({ code: 'not_marked' });
  });

  it("refuses an absent child, another child's goal and a goal of another discipline", async () => {
    const room = createRoom();
    const { childIds, groupSeriesId, goalId, seriesId } = room.school;
    const sessionId = await room.steps.open(groupSeriesId);
    await room.steps.mark(sessionId, childIds[0], 'absent_ill');
    await expect(room.steps.record(sessionId, childIds[0], correct)).rejects.toMatchObject({ code: 'bad_input' });
    await expect(room.steps.record(sessionId, childIds[1], correct, goalId)).rejects.toMatchObject({
      code: 'bad_input',
    });
    const foreign = addGoal(room, childIds[1], 'pottery');
    const single = await room.steps.open(seriesId);
    await expect(room.steps.record(single, childIds[0], correct, foreign)).rejects.toMatchObject({ code: 'bad_input' });
    expect(countRows(room, 'measure')).toBe(0);
  });
});

describe('finishing', () => {
  it('offers the minutes of the clock', async () => {
    const room = createRoom('2026-04-22T09:01:00');
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, null);
    room.testApp.setNow('2026-04-22T09:04:00');
    await room.steps.get(sessionId);
    room.testApp.setNow('2026-04-22T09:08:20');
    expect(await room.steps.finish(sessionId)).toMatchObject({
      outcome: 'held',
      minutes: 7,
      finishedAt: '2026-04-22T09:08:20',
    });
  });

  it('takes the minutes that the specialist says', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, null, 'absent_ill');
    const finish = { sessionId, outcome: 'student_absent', minutes: 0 } as const;
    expect(await room.window.call('sessions.finish', finish)).toMatchObject({ outcome: 'student_absent', minutes: 0 });
  });

  it('needs every child marked, unless the school called the session off', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.groupSeriesId);
    await room.steps.mark(sessionId, room.school.childIds[0]);
    await expect(room.steps.finish(sessionId)).rejects.toMatchObject({ code: 'not_marked' });
    expect(await room.steps.finish(sessionId, 'cancelled')).toMatchObject({ outcome: 'cancelled' });
  });

  it('refuses an outcome that attendance contradicts', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.mark(sessionId, null);
    await expect(room.steps.finish(sessionId, 'student_absent')).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('closes the session for every tap, until the finish is undone', async () => {
    const room = createRoom();
    const { seriesId, childIds } = room.school;
    const sessionId = await room.steps.open(seriesId);
    const before = await room.steps.mark(sessionId, null);
    await room.steps.finish(sessionId);
    const refused = { code: 'session_finished' };
    await expect(room.steps.mark(sessionId, childIds[0], 'late')).rejects.toMatchObject(refused);
    await expect(room.steps.record(sessionId, childIds[0], correct)).rejects.toMatchObject(refused);
    await expect(room.steps.finish(sessionId)).rejects.toMatchObject(refused);
    expect(await room.steps.undo(sessionId)).toEqual(before);
  });
});
