import Database from 'better-sqlite3';
import { databaseOf, launchApp, type RunningApp } from '../support/launch.ts';
import { ChildPage } from './pages/child.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

type AtWork = { readonly app: RunningApp; readonly child: ChildPage };

const test = base.extend<{ work: AtWork }>({
  /** A specialist before the drawings of the first child: three of them, one in the bin, a feeling said before one. */
  work: async ({ demoFolder }, use) => {
    prepare(demoFolder);
    const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    await signIn(app.page, 'sessions');
    const child = new ChildPage(app.page);
    await child.openChildren();
    await child.openFirst();
    await child.show('drawings');
    await use({ app, child });
    expect(app.problems).toEqual([]);
    await app.close();
  },
});

function prepare(folder: string): void {
  const database = new Database(databaseOf(folder));
  const room = "(SELECT value FROM setting WHERE key = 'room_id')";
  const childId = database
    .prepare(`SELECT id FROM child WHERE room_id = ${room} AND archived_at IS NULL ORDER BY sort_key`)
    .pluck()
    .get();
  const ids = database.prepare('SELECT id FROM drawing ORDER BY id DESC LIMIT 3').pluck().all() as string[];
  for (const [index, id] of ids.entries())
    database
      .prepare('UPDATE drawing SET child_id = ?, session_id = NULL, updated_at = ? WHERE id = ?')
      .run(childId, `2026-04-2${2 - Math.min(index, 1)}T10:0${9 - index}:00`, id);
  database.prepare("UPDATE drawing SET binned_at = '2026-04-22T11:00:00' WHERE id = ?").run(ids[2]);
  const last = database
    .prepare('SELECT max(seq) FROM drawing_entry WHERE drawing_id = ?')
    .pluck()
    .get(ids[0]) as number;
  database
    .prepare('INSERT INTO drawing_entry VALUES (?, ?, ?)')
    .run(ids[0], last + 1, JSON.stringify({ kind: 'feeling', when: 'before', feeling: 'calm' }));
  database.close();
}

test('a specialist sees the drawings by days, opens one, its film and its feelings, and puts it to a session', async ({
  work: { app, child },
}) => {
  const { page } = app;
  const { words } = child;
  const pictures = page.getByRole('list', { name: words.children.tabs.drawings }).getByRole('button');
  await expect(pictures).toHaveCount(2);
  await expect(page.getByText(words.dates.today, { exact: true })).toBeVisible();
  await expectAccessible(page, 'drawings of a child');
  await pictures.first().click();
  await expect(page.getByText(words.guided.feelings.calm)).toBeVisible();
  await expectAccessible(page, 'one drawing of a child');
  const view = (name: keyof typeof words.childDrawings.views) =>
    page.getByText(words.childDrawings.views[name], { exact: true }).last().click();
  await view('film');
  await expect(page.getByRole('slider')).toBeVisible();
  await view('links');
  await page.getByRole('button', { name: words.links.session }).click();
  await page.getByRole('option').nth(1).click();
  const linked = () => {
    const database = new Database(databaseOf(app.folder), { readonly: true });
    try {
      return database.prepare("SELECT count(*) FROM event WHERE kind = 'drawing.linked'").pluck().get();
    } finally {
      database.close();
    }
  };
  await expect.poll(linked).toBe(1);
  await view('out');
  await expect(page.getByRole('button', { name: words.out.as.png })).toBeVisible();
});

test('what the child put into the bin comes back', async ({ work: { app, child } }) => {
  const { page } = app;
  const { words } = child;
  const pictures = page.getByRole('list', { name: words.children.tabs.drawings }).getByRole('button');
  await page.getByText(words.adult.sections.bin, { exact: true }).click();
  await expect(pictures).toHaveCount(1);
  await pictures.first().click();
  await page.getByRole('button', { name: words.adult.bin.restore, exact: true }).click();
  await expect(page.getByText(words.adult.bin.empty)).toBeVisible();
  await page.getByText(words.children.tabs.drawings, { exact: true }).last().click();
  await expect(pictures).toHaveCount(3);
});
