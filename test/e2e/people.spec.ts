/** An administrator's list of children: many at once, back again, and two entries of one child made one. */
import { OfficePage } from './pages/office.page.ts';
import { expect, test } from './support/fixtures.ts';

test('children are chosen by keyboard, go up a grade, and come back', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('children');
  await office.rows.first().waitFor();
  const classOf = (row: number) => office.rows.nth(row).locator('td').nth(2);
  const before = await classOf(0).innerText();

  await office.rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(office.rows.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('toolbar')).toContainText('2');
  await page.getByRole('toolbar').getByRole('button', { name: words.people.setClass, exact: true }).click();
  await office.field(words.people.className).fill('11Я');
  await office.dialog.getByRole('button', { name: words.people.apply }).click();
  await expect(classOf(0)).toHaveText('11Я');
  await office.toast.getByRole('button', { name: words.common.undo }).click();
  await expect(classOf(0)).toHaveText(before);

  // A letter typed in the list goes into the search; Control and A choose all that is shown.
  await office.rows.first().focus();
  await page.keyboard.press('Control+KeyA');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('KeyA');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).not.toHaveValue('');
});

test('two entries of one child become one, asked twice, and are found under both names', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('children');
  await office.rows.first().waitFor();
  const nameOf = (row: number) => office.rows.nth(row).locator('td').nth(1).innerText();
  const [kept, gone] = [await nameOf(0), await nameOf(1)];
  const count = await office.rows.count();
  for (const place of [0, 1]) {
    await office.rows.nth(place).focus();
    await page.keyboard.press('Space');
  }
  await office.button(words.people.merge).click();
  await office.dialog.getByRole('button', { name: words.people.merge }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: words.people.mergeNow }).click();
  await expect(office.dialog).toBeHidden();
  await expect(office.rows.nth(1)).not.toContainText(gone);
  expect(count).toBeGreaterThan(2);
  await office.search(gone);
  await expect(office.rows.first()).toContainText(kept);
});

test('a move from a day on stands in the child’s file', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('children');
  await office.rows.first().focus();
  await page.keyboard.press('Space');
  await office.button(words.people.move).click();
  await office.dialog.locator('[aria-haspopup="listbox"]').click();
  await page.getByRole('option').nth(3).click();
  await office.field(words.people.moveFrom).fill('13.04.2026');
  await office.dialog.getByRole('button', { name: words.people.apply }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: words.people.takeOut }).click();
  await expect(page.getByRole('toolbar')).toBeHidden();
  await office.rows.first().focus();
  await page.keyboard.press('Enter');
  await office.dialog.getByRole('tab', { name: words.childFile.parts.stays }).click();
  await expect(office.dialog.getByRole('table')).toContainText('12.04.2026');
});
