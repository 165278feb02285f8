import { copyFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../../../src/data/dispatch.ts';
import { Store } from '../../../../../src/data/store.ts';
import type { ChildId, SessionId } from '../../../../../src/shared/domain/ids.ts';
import type { Observation } from '../../../../../src/shared/domain/measure.ts';
import { spliceBetween } from '../../../../../src/shared/domain/note.ts';
import { correct, countRows, createRoom, type Room, stepsAt } from './room.ts';

describe('undo', () => {
  it('takes taps back in order, the newest first, and stays calm when nothing is left', async () => {
    const room = createRoom();
    const { childIds, groupSeriesId } = room.school;
    const sessionId = await room.steps.open(groupSeriesId);
    const states = [await room.steps.get(sessionId)];
    states.push(await room.steps.mark(sessionId, childIds[0]));
    states.push(await room.steps.record(sessionId, childIds[1], correct));
    states.push(await room.steps.mark(sessionId, null, 'late'));
    await room.steps.finish(sessionId);
    for (const state of states.toReversed()) expect(await room.steps.undo(sessionId)).toEqual(state);
    expect(await room.steps.undo(sessionId)).toEqual(states[0]);
  });

  it('takes back a record and the presence that it implied as one step', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.record(sessionId, room.school.childIds[0], correct);
    const session = await room.steps.undo(sessionId);
    expect(session.children[0]).toMatchObject({ status: 'not_marked', measures: [] });
    expect(session.canUndo).toBe(false);
  });

  it('voids and never deletes', async () => {
    const room = createRoom();
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.record(sessionId, room.school.childIds[0], correct);
    await room.steps.undo(sessionId);
    expect(countRows(room, 'measure')).toBe(1);
    const { database } = room.testApp.app.store;
    expect(database.prepare('SELECT voided_at FROM measure').get()).toEqual({ voided_at: '2026-04-22T09:00:00' });
  });

  it('goes on with new taps after an undo', async () => {
    const room = createRoom();
    const [child] = room.school.childIds;
    const sessionId = await room.steps.open(room.school.seriesId);
    const one = await room.steps.record(sessionId, child, correct);
    await room.steps.record(sessionId, child, { kind: 'trial', result: 'incorrect' });
    await room.steps.undo(sessionId);
    await room.steps.record(sessionId, child, { kind: 'trial', result: 'prompted' });
    expect(await room.steps.undo(sessionId)).toEqual(one);
    expect((await room.steps.undo(sessionId)).children[0]?.measures).toEqual([]);
  });

  it('works after the app was killed and started again', async () => {
    const room = createRoom();
    const { app, file } = room.testApp;
    const sessionId = await room.steps.open(room.school.seriesId);
    const before = await room.steps.get(sessionId);
    const after = await room.steps.record(sessionId, room.school.childIds[0], correct);
    // What a power cut leaves: the file and its wal as they are on the disk, nothing closed.
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, `${file}.cut${suffix}`);
    const restarted = { ...app, store: new Store(`${file}.cut`, app.clock) };
    const dispatch = createDispatch(restarted, () => undefined);
    const ask = async (call: string) => {
      const reply = await dispatch(room.window.connection, { id: 1, call, input: { sessionId } });
      return reply?.ok ? reply.value : reply;
    };
    expect(await ask('sessions.get')).toEqual(after);
    expect(await ask('sessions.undo')).toMatchObject({ session: before, undone: { what: 'observation' } });
    restarted.store.close();
  });

  it('is done once when two windows press it for the same tap at the same time', async () => {
    const room = createRoom();
    const other = stepsAt(room.testApp.window().become('specialist', room.school.specialistId));
    const sessionId = await room.steps.open(room.school.seriesId);
    await room.steps.record(sessionId, room.school.childIds[0], correct);
    await Promise.all([room.steps.undo(sessionId), other.undo(sessionId)]);
    expect((await room.steps.get(sessionId)).canUndo).toBe(false);
    expect(room.testApp.reported).toEqual([]);
  });
});

type Tap =
  | { readonly do: 'mark'; readonly child: number | null; readonly status: 'present' | 'absent_ill' | 'late' }
  | { readonly do: 'record'; readonly child: number | null; readonly observation: Observation }
  | { readonly do: 'stop'; readonly child: number | null }
  | { readonly do: 'details'; readonly child: number; readonly arrivedAt: string | null; readonly reason: string }
  | { readonly do: 'pause'; readonly isPaused: boolean }
  | { readonly do: 'note'; readonly child: number; readonly text: string };

const child = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ kind: fc.constant('trial' as const), result: fc.constantFrom('correct', 'prompted', 'incorrect') }),
  fc.record({
    kind: fc.constant('step' as const),
    stepId: fc.constantFrom('wedge', 'coil'),
    result: fc.constantFrom('independent', 'not_done'),
  }),
  fc.record({ kind: fc.constant('repetitions' as const), count: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant('exertion' as const), level: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ kind: fc.constant('stopwatch' as const), of: fc.constant('duration' as const) }),
);
const taps: fc.Arbitrary<readonly Tap[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('mark' as const),
      child,
      status: fc.constantFrom('present' as const, 'absent_ill' as const, 'late' as const),
    }),
    fc.record({ do: fc.constant('record' as const), child, observation }),
    fc.record({ do: fc.constant('stop' as const), child }),
    fc.record({
      do: fc.constant('details' as const),
      child: fc.integer({ min: 0, max: 2 }),
      arrivedAt: fc.constantFrom(null, '09:05', '09:10', '03:00'),
      reason: fc.constantFrom('', 'У врача'),
    }),
    fc.record({ do: fc.constant('pause' as const), isPaused: fc.boolean() }),
    fc.record({
      do: fc.constant('note' as const),
      child: fc.integer({ min: 0, max: 2 }),
      text: fc.constantFrom('', 'Устал', 'Устал, но старался', 'Старался'),
    }),
  ),
  { maxLength: 14 },
);

async function tapAt(
  { steps, window, school }: Room,
  sessionId: SessionId,
  what: Tap,
  idOf: (index: number | null) => ChildId | null,
): Promise<unknown> {
  switch (what.do) {
    case 'mark':
      return steps.mark(sessionId, idOf(what.child), what.status);
    case 'record':
      return steps.record(sessionId, idOf(what.child), what.observation);
    case 'stop':
      return steps.stop({ sessionId, childId: idOf(what.child), goalId: null, of: 'duration' });
    case 'pause':
      return steps.pause(sessionId, what.isPaused);
    case 'details': {
      const childId = idOf(what.child) ?? school.childIds[0];
      const { arrivedAt, reason } = what;
      return steps.details({ sessionId, childId, arrivedAt, leftAt: null, reason });
    }
    case 'note': {
      const childId = idOf(what.child) ?? school.childIds[0];
      const { text } = await window.call('sessions.noteOf', { sessionId, childId });
      const splice = spliceBetween(text, what.text);
      return splice && window.call('sessions.note', { sessionId, childId, splice });
    }
  }
}

/** What is refused or only read is on record as well, and is no tap. */
const countTaps = ({ testApp }: ReturnType<typeof createRoom>) =>
  testApp.app.store.database.prepare("SELECT count(*) FROM event WHERE kind LIKE 'session.%'").pluck().get() as number;

describe('any taps and as many undos', () => {
  it('give back the session as it was', async () => {
    const room = createRoom();
    const { childIds, groupSeriesId } = room.school;
    const sessionId = await room.steps.open(groupSeriesId);
    const initial = await room.steps.get(sessionId);
    const idOf = (index: number | null): ChildId | null => (index === null ? null : (childIds[index] ?? null));
    const tap = async (what: Tap): Promise<void> => {
      // Refused taps (an absent child, nobody marked yet) write nothing, and there is nothing to take back.
      const refused = () => undefined;
      await tapAt(room, sessionId, what, idOf).catch(refused);
    };
    await fc.assert(
      fc.asyncProperty(taps, async (sequence) => {
        const states = [initial];
        for (const what of sequence) {
          const events = countTaps(room);
          await tap(what);
          if (countTaps(room) > events) states.push(await room.steps.get(sessionId));
        }
        states.pop();
        for (const state of states.toReversed()) expect(await room.steps.undo(sessionId)).toEqual(state);
        expect(await room.steps.get(sessionId)).toEqual(initial);
      }),
      { numRuns: 40 },
    );
    expect(room.testApp.reported).toEqual([]);
  });
});
