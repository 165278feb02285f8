/** The office's mark beside the specialist's: what counts, what stays, and what is on record. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day, Month } from '../../../src/shared/domain/day.ts';
import type { ChildId, SessionId } from '../../../src/shared/domain/ids.ts';
import type { OfficeStatus } from '../../../src/shared/domain/office-mark.ts';
import { sheetTable } from '../../../src/shared/sheet/sheet-table.ts';
import { readTotal } from '../../support/report.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';

const today = '2026-04-22' as Day;
let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;
let sessionId: SessionId;
let childId: ChildId;

beforeEach(async () => {
  app = createTestApp();
  school = fillSmallSchool(app);
  [childId] = school.childIds;
  office = app.window().become('administrator', school.administratorId);
  specialist = app.window().become('specialist', school.specialistId);
  ({ id: sessionId } = await openGroup());
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
});

async function openGroup() {
  const opened = await specialist.call('sessions.openPlanned', { seriesId: school.groupSeriesId, day: today });
  await specialist.call('sessions.mark', { sessionId: opened.sessionId, childId: null, status: 'present' });
  await specialist.call('sessions.finish', { sessionId: opened.sessionId, outcome: 'held', minutes: 40 });
  return specialist.call('sessions.get', { sessionId: opened.sessionId });
}
const query = () =>
  ({ scope: { kind: 'room', roomId: school.roomId }, discipline: null, month: '2026-04' as Month }) as const;
const month = () => office.call('attendance.month', query());
const cellOfToday = async () => (await month()).rows[0]?.cells[21];
const correct = (status: OfficeStatus, reason = 'Справка от врача') =>
  office.call('attendance.correct', { sessionId, childId, status, reason });
const eventsOf = (kind: string) =>
  app.app.store.database
    .prepare('SELECT data FROM event WHERE kind = ?')
    .pluck()
    .all(kind)
    .map((data) => JSON.parse(String(data)));

describe("the office's mark", () => {
  it('counts on the sheet, in the summary and for the child, beside what the specialist marked', async () => {
    const summary = () => readTotal(office, today, today);
    expect(await summary()).toMatchObject({ attended: 3, childMinutes: 120 });
    await correct('absent_ill');
    expect((await cellOfToday())?.marks).toContain('absent_ill');
    expect((await cellOfToday())?.own).toContain('present');
    expect((await month()).totals).toMatchObject({ attended: 2, ill: 1, minutes: 80 });
    expect(await summary()).toMatchObject({ attended: 2, childMinutes: 80, staffMinutes: 40 });
    const { disciplines } = await specialist.call('progress.overview', { childId, from: today, to: today });
    expect(disciplines.find((one) => one.discipline === 'pottery')).toMatchObject({ attended: 0, scheduled: 1 });
    const { children } = await specialist.call('sessions.get', { sessionId });
    expect(children[0]).toMatchObject({
      status: 'present',
      office: { status: 'absent_ill', reason: 'Справка от врача', byName: 'administrator Т.' },
    });
    const { items } = await specialist.call('progress.timeline', {
      childId,
      discipline: null,
      before: null,
      limit: 10,
    });
    expect(items[0]).toMatchObject({ kind: 'session', status: 'present', office: { status: 'absent_ill' } });
  });

  it('stands below the printed sheet with its reason', async () => {
    await correct('absent_ill');
    const table = sheetTable(await month(), ['ru'], today);
    expect(table.remarks?.[1]).toBe(
      'Әбенова Айша Тестқызы, 22.04.2026, Гончарная мастерская: Присутствие → По болезни. Причина: Справка от врача. administrator Т., 22.04.2026.',
    );
    expect(table.rows[0]?.find((cell) => cell.kind === 'mark' && cell.look === 'corrected')).toBeDefined();
  });

  it('also of what is signed: the certificate stays as it is', async () => {
    app.app.store.database
      .prepare("UPDATE session SET certified_at = '2026-04-22T12:00:00', certified_by = staff_id")
      .run();
    await correct('absent_excused');
    const history = await office.call('certify.history', { sessionId });
    expect(history.current.children.find((one) => one.childId === childId)?.status).toBe('present');
    expect((await specialist.call('sessions.get', { sessionId })).certifiedAt).not.toBeNull();
  });

  it('is taken back, and each step is on record with what was before', async () => {
    await correct('absent_ill');
    await correct('absent_ill');
    await correct('absent_unexcused', 'Справки нет');
    await office.call('attendance.takeBackCorrection', { sessionId, childId });
    await office.call('attendance.takeBackCorrection', { sessionId, childId });
    expect((await cellOfToday())?.own).toBeNull();
    expect(
      eventsOf('attendance.corrected').map((data) => [data.own, data.before.office_status, data.after.office_status]),
    ).toEqual([
      ['present', null, 'absent_ill'],
      ['present', 'absent_ill', 'absent_unexcused'],
    ]);
    expect(eventsOf('attendance.correction_taken_back')).toHaveLength(1);
  });

  it('is no correction where the specialist says the same later', async () => {
    await correct('late');
    app.app.store.database.prepare("UPDATE session_child SET status = 'late' WHERE child_id = ?").run(childId);
    expect((await month()).corrections).toEqual([]);
  });

  it('is refused in words: of a session that was called off, without a reason, and where it says the same', async () => {
    await expect(correct('present')).rejects.toMatchObject({ code: 'same_mark' });
    await expect(correct('absent_ill', '  ')).rejects.toMatchObject({ code: 'bad_input' });
    app.app.store.database.prepare("UPDATE session SET outcome = 'cancelled', minutes = 0").run();
    await expect(correct('absent_ill')).rejects.toMatchObject({ code: 'session_called_off' });
    expect((await month()).totals.cancelled).toBe(3);
  });

  it('makes a session missed, or no longer, also for what is owed', async () => {
    const missed = async () => (await specialist.call('makeUps.ofSession', { sessionId })).map((one) => one.childId);
    expect(await missed()).toEqual([]);
    await correct('absent_excused');
    expect(await missed()).toEqual([childId]);
    await office.call('attendance.takeBackCorrection', { sessionId, childId });
    expect(await missed()).toEqual([]);
  });
});
