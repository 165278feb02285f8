/** What may leave the app is said for each person: taken from somebody it is refused, given back it goes out; all on record. */
import { join } from 'node:path';
import { OfficePage } from './pages/office.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a kind of file is taken from a person and given back; the file is on record', async ({ demoApp, demoFolder }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  const { leave, exports: exporting } = words;
  const own =
    (await page
      .getByRole('main')
      .getByText(/^[^\s]+ [^\s]\. ?/)
      .first()
      .textContent()) ?? '';
  await office.show('staff');
  await office.choose(words.office.role, words.roles.administrator);
  await office.rows
    .filter({ hasText: own.split(' ')[0] ?? '' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await office.dialog.getByRole('button', { name: /7 из 8/ }).click();
  const sheets = page.getByRole('switch', { name: new RegExp(`^${leave.kinds.month_sheets}`) });
  await expect(sheets).toBeChecked();
  await expect(page.getByRole('switch', { name: new RegExp(`^${leave.kinds.names}`) })).not.toBeChecked();
  await page.locator('label').filter({ has: sheets }).click();
  await expect(sheets).not.toBeChecked();
  await office.button(words.common.done).click();
  await expect(office.dialog.getByRole('button', { name: /6 из 8/ })).toBeVisible();
  await office.close();

  await office.show('sheet');
  await office.exporting.open();
  await expect(office.dialog).toContainText(leave.noneHow);
  await expect(office.dialog.getByRole('button', { name: words.office.export, exact: true })).toBeDisabled();
  await expect(office.dialog.getByRole('button', { name: exporting.print })).toBeDisabled();
  await office.close();

  await office.show('staff');
  await office.rows
    .filter({ hasText: own.split(' ')[0] ?? '' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await office.dialog.getByRole('button', { name: /6 из 8/ }).click();
  await page.locator('label').filter({ has: sheets }).click();
  await expect(sheets).toBeChecked();
  await office.button(words.common.done).click();
  await office.close();
  await office.show('sheet');
  await office.exportAs('csv', join(demoFolder, '..'));

  await office.show('audit');
  const { kinds } = words.audit;
  await expect(office.rows.nth(0)).toContainText(kinds.attendance.exported);
  await expect(office.rows.nth(1)).toContainText(`${kinds.staff.export_given}: ${leave.kinds.month_sheets}`);
  await expect(office.rows.nth(2)).toContainText(`${kinds.staff.export_taken}: ${leave.kinds.month_sheets}`);
});
