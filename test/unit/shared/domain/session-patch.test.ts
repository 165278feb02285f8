import { describe, expect, it } from 'vitest';
import { measureSchema } from '../../../../src/shared/domain/measure.ts';
import { type Session, sessionSchema } from '../../../../src/shared/domain/session.ts';
import { mergePatch, type SessionPatch } from '../../../../src/shared/domain/session-patch.ts';

const uuid = (last: number) => `01920000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const child = (id: number) => ({
  childId: uuid(id),
  name: 'Ахметов Әли',
  givenName: 'Әли',
  pictogram: 'apple',
  status: 'not_marked',
  arrivedAt: null,
  leftAt: null,
  attendedMinutes: null,
  reason: '',
  office: null,
  hasNote: true,
  goals: [],
  measures: [],
});

const session: Session = sessionSchema.parse({
  id: uuid(1),
  seriesId: null,
  roomId: uuid(2),
  roomName: 'Кабинет',
  staffId: uuid(3),
  staffName: 'Жақыпова Д.',
  discipline: 'speech_therapy',
  day: '2026-04-22',
  plannedStart: '09:00',
  plannedMinutes: 30,
  startedAt: '2026-04-22T09:00:00',
  finishedAt: null,
  outcome: null,
  minutes: null,
  certifiedAt: null,
  makeUpOf: null,
  pausedAt: null,
  pausedSeconds: 60,
  children: [child(10), child(11)],
  canUndo: false,
});
const [first, second] = session.children as [Session['children'][0], Session['children'][0]];

const measure = (id: number) =>
  measureSchema.parse({
    id: uuid(id),
    goalId: null,
    at: '2026-04-22T09:05:00',
    observation: { kind: 'trial', result: 'correct' },
  });

const recorded = (added: SessionPatch['children'][0]['added']): SessionPatch => ({
  children: [{ childId: first.childId, status: 'present', arrivedAt: null, leftAt: null, reason: '', added }],
  pause: null,
});

describe('what a tap changed', () => {
  it('is the child of the tap, and that it can be taken back; all else stays', () => {
    const merged = mergePatch(session, recorded([measure(20)]));
    expect(merged).toEqual({
      ...session,
      canUndo: true,
      children: [{ ...first, status: 'present', measures: [measure(20)] }, second],
    });
    expect(merged.children[1]).toBe(second);
  });

  it('adds observations in the order of the taps', () => {
    const merged = [measure(20), measure(21), measure(22)].reduce(
      (shown, one) => mergePatch(shown, recorded([one])),
      session,
    );
    expect(merged.children[0]?.measures).toEqual([measure(20), measure(21), measure(22)]);
  });

  it('is there once, though it was merged twice or read with the session already', () => {
    const patch = recorded([measure(20)]);
    const once = mergePatch(session, patch);
    const twice = mergePatch(once, patch);
    expect(twice).toEqual(once);
    expect(twice.children.map((after, place) => after === once.children[place])).toEqual([true, true]);
  });

  it('is the pause alone where the timer was stopped', () => {
    const pause = { pausedAt: '2026-04-22T09:10:00', pausedSeconds: 60 };
    expect(mergePatch(session, { children: [], pause })).toEqual({ ...session, ...pause, canUndo: true });
  });
});
