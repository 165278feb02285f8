/** Thirty children in one session: what is counted is taps, not seconds, so that a slow machine tells the same. */
import Database from 'better-sqlite3';
import { findPlanned, type PlannedSession } from '../support/demo-plan.ts';
import { databaseOf, launchApp } from '../support/launch.ts';
import { LiveSessionPage } from './pages/live-session.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TapCounter } from './pages/tap-counter.ts';
import { TodayPage } from './pages/today.page.ts';
import { wordsOf } from './pages/words.ts';
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
