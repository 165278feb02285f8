/**
 * Thirty children in one session: what is counted is taps, not seconds, so that a slow machine tells the same. Five
 * hundred in one room: every list leads to the last of them.
 */
import Database from 'better-sqlite3';
import { findPlanned, type PlannedSession } from '../support/demo-plan.ts';
import { databaseOf, launchApp } from '../support/launch.ts';
import { ChildPage } from './pages/child.page.ts';
import { LiveSessionPage } from './pages/live-session.page.ts';
import { RowWatch } from './pages/row-watch.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TapCounter } from './pages/tap-counter.ts';
import { TodayPage } from './pages/today.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const ru = wordsOf('ru');
const many = 30;

/** Lets thirty children of all rooms take part in a planned group session of today. */
function growGroup(folder: string, planned: PlannedSession): void {
  const database = new Database(databaseOf(folder));
  const series = database
    .prepare(
      `SELECT series.id, room_id FROM series JOIN staff ON staff.id = staff_id
       WHERE weekday = 3 AND start = ? AND discipline = ? AND family = ? AND from_day <= '2026-04-22'
         AND (to_day IS NULL OR to_day >= '2026-04-22')`,
    )
    .get(planned.start, planned.discipline, planned.family) as { id: string; room_id: string };
  const children = database
    .prepare(
      `SELECT id FROM child WHERE archived_at IS NULL AND enrolled_to IS NULL
         AND id NOT IN (SELECT child_id FROM series_child WHERE series_id = ?) LIMIT ?`,
    )
    .all(series.id, many - planned.children) as { id: string }[];
  const add = database.prepare('INSERT INTO series_child (series_id, child_id) VALUES (?, ?)');
  for (const { id } of children) add.run(series.id, id);
  database.close();
}

test('thirty children are marked with far fewer taps than there are children', async ({ demoFolder }) => {
  const planned = findPlanned(demoFolder, 'exercise', 6);
  growGroup(demoFolder, planned);
  const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
  await signIn(app.page, 'sessions', { who: planned.family });
  const counter = new TapCounter();
  const [today, live] = [new TodayPage(app.page, counter), new LiveSessionPage(app.page, counter)];
  await today.openRow(planned.start);
  await expect(live.attendance).toHaveCount(many);
  await live.markOther(0, 'absent_ill');
  await live.markOther(7, 'absent_excused');
  await live.markOther(21, 'absent_unexcused');
  await live.markAllPresent();
  await live.finish();
  await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
  console.log(`30 children marked with ${counter.taps} taps`);
  expect(counter.taps).toBeLessThanOrEqual(10);
  const database = new Database(databaseOf(demoFolder), { readonly: true });
  const marked = database
    .prepare(
      `SELECT status, count(*) AS children FROM session_child WHERE session_id =
         (SELECT session_id FROM session_child JOIN session ON session.id = session_id WHERE day = '2026-04-22'
          GROUP BY session_id HAVING count(*) = ?) GROUP BY status ORDER BY status`,
    )
    .all(many);
  database.close();
  expect(marked).toEqual([
    { status: 'absent_excused', children: 1 },
    { status: 'absent_ill', children: 1 },
    { status: 'absent_unexcused', children: 1 },
    { status: 'present', children: many - 3 },
  ]);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a tap in a group draws the row of that child again, and no other', async ({ demoFolder }) => {
  const planned = findPlanned(demoFolder, 'exercise', 6);
  growGroup(demoFolder, planned);
  const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
  await signIn(app.page, 'sessions', { who: planned.family });
  const [today, live] = [new TodayPage(app.page), new LiveSessionPage(app.page)];
  await today.openRow(planned.start);
  await live.markAllPresent();
  await expect(live.present(many - 1)).toHaveAttribute('aria-pressed', 'true');
  const rows = new RowWatch(app.page);
  // What the tap before changed has been read anew.
  await expect.poll(() => rows.drawn()).toEqual([]);
  await live.recordFirst(4);
  await expect.poll(() => rows.drawn()).toEqual([4]);
  await live.markOther(7, 'absent_ill');
  await expect.poll(() => rows.drawn()).toEqual([7]);
  await live.undo();
  await expect.poll(() => rows.drawn()).toEqual([7]);
  expect(app.problems).toEqual([]);
  await app.close();
});

/** Puts five hundred children of other rooms into the room of this PC. */
function fillRoom(folder: string): void {
  const database = new Database(databaseOf(folder));
  database
    .prepare(
      `UPDATE child SET room_id = (SELECT value FROM setting WHERE key = 'room_id') WHERE id IN (
         SELECT id FROM child WHERE archived_at IS NULL AND enrolled_to IS NULL
           AND room_id <> (SELECT value FROM setting WHERE key = 'room_id') LIMIT 500)`,
    )
    .run();
  database.close();
}

test('five hundred children in a room: found by name, and never all in one session', async ({ demoFolder }) => {
  const planned = findPlanned(demoFolder, 'exercise', 6);
  fillRoom(demoFolder);
  const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
  await signIn(app.page, 'sessions', { who: planned.family });
  const [today, child] = [new TodayPage(app.page), new ChildPage(app.page)];
  await app.page.getByRole('button', { name: ru.sessions.startUnplanned }).click();
  const start = child.dialog.getByRole('button', { name: ru.sessions.start, exact: true });
  await child.dialog.getByRole('searchbox').fill('юсупов');
  await child.dialog.getByRole('option').first().click();
  await expect(start).toBeEnabled();
  await child.dialog.getByRole('searchbox').fill('');
  await child.dialog.getByRole('option').first().click();
  await app.page.keyboard.press('Control+a');
  await expect(child.dialog).toContainText(fill(ru.plan.tooManyChildren, { most: 30, chosen: '' }).slice(0, -1));
  await expect(start).toBeDisabled();
  await child.dialog.getByRole('button', { name: ru.common.cancel }).click();
  await expect(today.rows.first()).toBeVisible();
  await child.openChildren();
  await app.page.getByRole('searchbox').fill('ЮСУПОВ');
  await expect(app.page.getByRole('button', { name: /^Юсупов/ }).first()).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});
