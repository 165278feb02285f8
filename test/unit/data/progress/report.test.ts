/** The printed report: what is in it, for whom, and what may not leave. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/ipc/contract/index.ts';
import { addPastSession, asDay, trials } from '../../../support/child-history.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let window: TestWindow;
const drawingId = '01900000-0000-7000-8000-000000000001';
beforeEach(() => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  window = testApp.window().become('specialist', school.specialistId);
  run(
    "INSERT INTO drawing (id, child_id, created_at, updated_at, thumbnail) VALUES (?, ?, '2026-04-01T10:00:00', '2026-04-01T10:00:00', x'89504E47')",
    drawingId,
    school.childIds[0],
  );
  const { goalId } = school;
  for (const [day, right] of [
    ['2026-04-01', 2],
    ['2026-04-08', 3],
    ['2026-04-15', 8],
    ['2026-04-16', 9],
  ] as const)
    addPastSession(testApp, school, { day, goalId, seen: trials(right, 0, 10 - right) });
  run(
    "INSERT INTO mandate VALUES ('m', ?, 'speech_therapy', 'individual', 2, 30, '2026-03-30', NULL)",
    school.childIds[0],
  );
});
afterEach(() => testApp.close());

const run = (sql: string, ...values: unknown[]) => testApp.app.store.database.prepare(sql).run(...values);
const make = (parts: Partial<CallInput<'progress.report'>> = {}) =>
  window.call('progress.report', {
    childId: school.childIds[0],
    from: asDay('2026-03-30'),
    to: asDay('2026-04-22'),
    audience: 'parents',
    language: 'kk',
    goalIds: [school.goalId],
    drawingIds: [],
    text: '',
    isForFamilyOnly: false,
    as: 'pdf',
    ...parts,
  });
function savedHtml(): string {
  const content = testApp.saved.at(-1)?.content;
  return content?.kind === 'pdf' ? content.html : '';
}

it('says in plain words how it went, in the language of the family', async () => {
  expect((await window.call('progress.reportDefaults', { childId: school.childIds[0] })).language).toBe('kk');
  expect(await make()).toEqual({ isMade: true });
  expect(savedHtml()).toContain('Бұл кезеңде 4 сабақ. Басында өзі он реттен шамамен 3 рет, соңғы кезде шамамен 9 рет.');
  expect(savedHtml()).toContain('Әбенова Айша Тестқызы');
  expect(savedHtml()).toContain('<svg class="chart"');
  expect(testApp.saved.at(-1)?.fileName).toBe('Есеп_Әбенова-Айша-Тестқызы_2026-04-22.pdf');
});

it('has the mandate in both readings and T-scores for the PMPK alone', async () => {
  addPastSession(testApp, school, {
    day: '2026-04-20',
    goalId: school.goalId,
    seen: [{ kind: 'attainment', level: 1 }],
  });
  await make({ audience: 'pmpk', language: 'ru' });
  expect(savedHtml()).toContain('Получил ребёнок');
  expect(savedHtml()).toContain('Дано из того, что должны');
  expect(savedHtml()).toContain('60,0 → 60,0');
  await make({ language: 'ru' });
  expect(savedHtml()).not.toContain('Получил ребёнок');
  expect(savedHtml()).not.toContain('GAS');
});

it('lets no drawing out without a consent, but to the family itself, and says so on the page', async () => {
  const drawingIds = [drawingId];
  await expect(make({ drawingIds })).rejects.toMatchObject({ code: 'no_consent' });
  await expect(make({ drawingIds, audience: 'pmpk', isForFamilyOnly: true })).rejects.toMatchObject({
    code: 'no_consent',
  });
  await make({ drawingIds, isForFamilyOnly: true, language: 'ru' });
  expect(savedHtml()).toContain('data:image/png;base64,iVBORw==');
  expect(savedHtml()).toContain('Только для семьи ребёнка');
});

it('goes by the consent that is in force today', async () => {
  const consent = "INSERT INTO consent VALUES (?, ?, 'drawings', ?, 'Ана', ?, ?, ?)";
  const [child, staff] = [school.childIds[0], school.specialistId];
  run(consent, 'old', child, '2025-09-01', staff, '2026-01-01', null);
  run(consent, 'withdrawn', child, '2025-09-01', staff, null, '2026-04-22');
  run(consent, 'later', child, '2026-09-01', staff, null, null);
  await expect(make({ drawingIds: [drawingId] })).rejects.toMatchObject({ code: 'no_consent' });
  run(consent, 'valid', child, '2026-02-01', staff, '2026-04-22', null);
  expect(await make({ drawingIds: [drawingId], audience: 'pmpk' })).toEqual({ isMade: true });
});

it('takes no goal or drawing of another child', async () => {
  run('UPDATE goal SET child_id = ? WHERE id = ?', school.childIds[1], school.goalId);
  await expect(make()).rejects.toMatchObject({ code: 'not_found' });
  run('UPDATE drawing SET child_id = ?', school.childIds[1]);
  await expect(make({ goalIds: [], drawingIds: [drawingId], isForFamilyOnly: true })).rejects.toMatchObject({
    code: 'not_found',
  });
});

it('prints what was written as it was written, and nothing of it becomes part of the page', async () => {
  await make({ text: '<img src=x onerror=alert(1)>\nЕкінші жол', as: 'paper' });
  expect(testApp.printed.at(-1)).toContain('&lt;img src=x onerror=alert(1)&gt;\nЕкінші жол');
});

it('leaves a trace of who made it, without its words', async () => {
  await make({ text: 'Құпия сөз' });
  const event = testApp.app.store.database.prepare("SELECT * FROM event WHERE kind = 'report.made'").all() as {
    data: string;
    subject_id: string;
    actor_id: string;
  }[];
  expect(event).toHaveLength(1);
  expect(event[0]).toMatchObject({ subject_id: school.childIds[0], actor_id: school.specialistId });
  expect(event[0]?.data).not.toContain('Құпия');
});
