/** Colleagues and rooms, several at once: changed by keyboard, taken back; a room that goes to another school. */
import { OfficePage } from './pages/office.page.ts';
import { expect, test } from './support/fixtures.ts';

test('two colleagues get a room as well, and it is taken back', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('staff');
  await office.choose(words.lists.allRoles, words.roles.specialist);
  await office.rows.first().waitFor();
  const roomsOf = (row: number) => office.rows.nth(row).locator('td').nth(4);
  const before = [await roomsOf(0).innerText(), await roomsOf(1).innerText()];

  await office.chooseRows(2);
  await page.getByRole('toolbar').getByRole('button', { name: words.office.rooms }).click();
  const rooms = office.dialog.getByRole('option');
  const given = firstNotIn(await rooms.allInnerTexts(), before);
  await rooms.filter({ hasText: given }).first().click();
  await office.dialog.getByRole('button', { name: words.people.apply }).click();
  await expect(office.dialog).toBeHidden();
  for (const row of [0, 1]) await expect(roomsOf(row)).toContainText(given);
  await office.toast.getByRole('button', { name: words.common.undo }).click();
  for (const row of [0, 1]) await expect(roomsOf(row)).toHaveText(before[row] ?? '');
});

/** The name of a room in which none of them works. */
function firstNotIn(options: readonly string[], known: readonly string[]): string {
  const names = options.map((option) => option.split('\n')[0]?.trim() ?? '');
  const free = names.find((name) => name !== '' && !known.some((text) => text.includes(name)));
  if (!free) throw new Error('everybody works everywhere');
  return free;
}

test('colleagues go into the archive together and come back by undo', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('staff');
  await office.choose(words.lists.allRoles, words.roles.specialist);
  await office.rows.first().waitFor();
  const nameOf = (row: number) => office.rows.nth(row).locator('td').nth(1);
  const names = [await nameOf(0).innerText(), await nameOf(1).innerText()];
  await office.chooseRows(2);
  await page.getByRole('toolbar').getByRole('button', { name: words.office.archive }).click();
  await expect(nameOf(0)).not.toHaveText(names[0] ?? '');
  await office.toast.getByRole('button', { name: words.common.undo }).click();
  for (const row of [0, 1]) await expect(nameOf(row)).toHaveText(names[row] ?? '');
});

test('rooms with children in them do not go into the archive', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  await office.show('rooms');
  await office.rows.first().waitFor();
  const count = await office.rows.count();
  await office.chooseRows(2);
  await office.page.getByRole('toolbar').getByRole('button', { name: office.words.office.archive }).click();
  await expect(office.toast).toBeVisible();
  await expect(office.rows).toHaveCount(count);
});

test('a room goes to another school: what it does is shown before, and it is taken back', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('rooms');
  await office.rows.first().waitFor();
  const texts = () => office.rows.evaluateAll((rows) => rows.map((row) => row.textContent).toSorted());
  const before = await texts();
  const [name, children] = await Promise.all(
    [1, 4].map((column) => office.rows.first().locator('td').nth(column).innerText()),
  );
  await office.chooseRows(1);
  await page.getByRole('toolbar').getByRole('button', { name: words.people.moveSchool }).click();
  const move = office.dialog.getByRole('button', { name: words.people.moveSchoolNow });
  await expect(move).toBeDisabled();
  await office.dialog.locator('[aria-haspopup="listbox"]').click();
  const school = (await page.getByRole('option').first().innerText()).trim();
  await page.getByRole('option').first().click();
  await expect(page.getByRole('option')).toHaveCount(0);
  const effect = office.dialog.locator('tbody tr').first();
  await expect(effect).toContainText(name ?? '');
  await expect(effect.locator('td').nth(1)).toHaveText(children ?? '');
  await move.click();
  await expect(office.dialog).toBeHidden();
  const moved = office.rows.filter({ hasText: school }).filter({ hasText: name ?? '' });
  await expect(
    moved.filter({
      has: page
        .locator('td')
        .nth(4)
        .getByText(children ?? '', { exact: true }),
    }),
  ).not.toHaveCount(0);
  expect(await texts()).not.toEqual(before);
  await office.toast.getByRole('button', { name: words.common.undo }).click();
  await expect.poll(texts).toEqual(before);
});
