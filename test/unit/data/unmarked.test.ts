/** What nobody marked, as the office lists it and closes it one by one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day, Month } from '../../../src/shared/domain/day.ts';
import type { CallInput } from '../../../src/shared/ipc/contract/index.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';

const day = '2026-04-15' as Day;
const april = '2026-04' as Month;
let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;

beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
  specialist = app.window().become('specialist', school.specialistId);
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
});

const list = (roomId: SmallSchool['roomId'] | null = null) =>
  office.call('attendance.unmarked', { month: april, roomId });
const count = async () => (await list()).reduce((sum, { children }) => sum + children.length, 0);
const sheet = () =>
  office.call('attendance.month', { scope: { kind: 'room', roomId: school.roomId }, discipline: null, month: april });
const open = async () =>
  (await specialist.call('sessions.openPlanned', { seriesId: school.groupSeriesId, day })).sessionId;
const close = (input: CallInput<'attendance.close'>) => office.call('attendance.close', input);
const notHeld = (changes: object = {}) =>
  close({
    what: 'did_not_take_place',
    seriesId: school.groupSeriesId,
    day,
    outcome: 'cancelled',
    marks: [],
    reason: 'Карантин в классе',
    ...changes,
  } as CallInput<'attendance.close'>);

describe('what is not marked', () => {
  it('adds up to the month sheets, oldest first, opened or not', async () => {
    await open();
    expect(await count()).toBe((await sheet()).totals.notMarked);
    const rows = await list(school.roomId);
    expect(rows.map((row) => `${row.day.slice(8)} ${row.start}`)).toEqual([
      '01 09:00',
      '01 10:00',
      '08 09:00',
      '08 10:00',
      '15 09:00',
      '15 10:00',
    ]);
    expect(rows.at(-1)).toMatchObject({ isOpen: true, seriesId: null, staffName: 'specialist Т.' });
    expect(await office.call('attendance.unmarked', { month: '2026-05' as Month, roomId: null })).toEqual([]);
  });

  it('of an opened session is closed by marks of the office, and the specialist still marks as before', async () => {
    const sessionId = await open();
    const [first, second, third] = school.childIds;
    const marks = [
      { childId: first, status: 'present' as const },
      { childId: second, status: 'absent_ill' as const },
    ];
    await close({ what: 'marked', sessionId, marks, reason: 'По журналу' });
    await close({ what: 'marked', sessionId, marks, reason: 'По журналу' });
    expect((await list()).at(-1)?.children.map(({ childId }) => childId)).toEqual([third]);
    const { children } = await specialist.call('sessions.get', { sessionId });
    expect(children.map((child) => [child.status, child.office?.status ?? null])).toEqual([
      ['not_marked', 'present'],
      ['not_marked', 'absent_ill'],
      ['not_marked', null],
    ]);
    const events = app.app.store.database
      .prepare("SELECT count(*) FROM event WHERE kind = 'attendance.corrected'")
      .pluck();
    expect(events.get()).toBe(2);
    // What somebody marked meanwhile is not marked over.
    await specialist.call('sessions.mark', { sessionId, childId: third, status: 'late' });
    await close({ what: 'marked', sessionId, marks: [{ childId: third, status: 'refused' }], reason: 'По журналу' });
    expect((await specialist.call('sessions.get', { sessionId })).children[2]).toMatchObject({
      status: 'late',
      office: null,
    });
    expect(await count()).toBe((await sheet()).totals.notMarked);
  });

  it('of a time that nobody opened is closed as not taken place, owed to the children and never twice', async () => {
    const before = await count();
    await notHeld();
    expect(await count()).toBe(before - 3);
    expect((await sheet()).totals.cancelled).toBe(3);
    await expect(notHeld()).rejects.toMatchObject({ code: 'was_opened' });
    const owed = await specialist.call('makeUps.countOwed', { roomId: school.roomId });
    expect(owed).toEqual({ count: 3 });
    // Its specialist can take the finish back, and write down what was.
    const sessionId = await open();
    expect(await specialist.call('sessions.get', { sessionId })).toMatchObject({
      outcome: 'cancelled',
      staffName: 'specialist Т.',
    });
    expect(await specialist.call('certify.reopen', { sessionId })).toMatchObject({ outcome: null });
    expect(await specialist.call('makeUps.countOwed', { roomId: school.roomId })).toEqual({ count: 0 });
  });

  it('of absent children takes a mark for each, of the office', async () => {
    const marks = school.childIds.map((childId) => ({ childId, status: 'absent_excused' }));
    await expect(notHeld({ outcome: 'student_absent' })).rejects.toMatchObject({ code: 'bad_input' });
    const wrong = [...marks.slice(1), { childId: school.childIds[0], status: 'present' }];
    await expect(notHeld({ outcome: 'student_absent', marks: wrong })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(notHeld({ marks })).rejects.toMatchObject({ code: 'bad_input' });
    await notHeld({ outcome: 'student_absent', marks });
    expect((await sheet()).totals).toMatchObject({ excused: 3, missed: 3, cancelled: 0 });
    expect((await sheet()).corrections).toHaveLength(3);
  });

  it('is not closed before it is over, nor where nothing is planned', async () => {
    await expect(notHeld({ day: '2026-04-22' })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(notHeld({ day: '2026-04-16' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
