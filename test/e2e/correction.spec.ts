/** The office's marks beside the specialists', sheets of every kind, and what is not marked, closed by keyboard. */
import { OfficePage } from './pages/office.page.ts';
import { test as base, expect } from './support/fixtures.ts';

const test = base.extend<{ office: OfficePage }>({
  office: async ({ demoApp }, use) => {
    await use(await OfficePage.open(demoApp));
    expect(demoApp.problems).toEqual([]);
  },
});

const [attended, ill] = [36, 38] as const;
const reason = 'Справка № 5 от врача';

test('a mark is corrected with a reason, seen in the cell and in the totals, and taken back', async ({ office }) => {
  const { corrections } = office.words;
  const before = [await office.numberAt(0, attended), await office.numberAt(0, ill)];
  const place = await office.correctFirst('absent_ill', reason);
  const cell = office.cell(0, place);
  await expect(cell).toHaveText('•/Б');
  await expect(office.cell(0, ill)).toHaveText(String((before[1] ?? 0) + 1));
  await expect(office.cell(0, attended)).toHaveText(String((before[0] ?? 0) - 1));
  await cell.click();
  await office.dialog.getByRole('button', { name: corrections.change }).click();
  await office.correcting.getByRole('button', { name: corrections.takeBack }).click();
  await office.correcting.waitFor({ state: 'hidden' });
  await office.close();
  await expect(cell).toHaveText('•');
  await expect(office.cell(0, attended)).toHaveText(String(before[0]));
});

test('a sheet is of a class, a specialist or one child, found by a few letters', async ({ office }) => {
  const { sheet, scopes, sheetOf } = office.words;
  await office.showSheetOf('class');
  await expect(office.page.getByRole('button', { name: sheetOf.kind })).toContainText(scopes.class);
  await expect(office.sheet.locator('tbody tr').first()).toBeVisible();
  await office.showSheetOf('specialist');
  await expect(office.sheet.locator('td[data-opens]').first()).toBeVisible();
  await office.showSheetOf('child', 'әбенов');
  await expect(office.sheet.getByRole('columnheader', { name: sheetOf.part })).toBeVisible();
  await expect(office.sheet.getByRole('columnheader', { name: sheet.name })).toBeHidden();
  // Each number opens down to as many sessions, on a sheet of any kind.
  const shown = await office.numberAt(0, attended);
  await office.cell(0, attended).click();
  await expect(office.dialog.locator('tbody tr')).toHaveCount(shown);
});

test('what is not marked is closed one by one, and the focus goes on to the next', async ({ office }) => {
  const { unmarked, corrections, outcomes } = office.words;
  await office.show('unmarked');
  await office.rows.first().waitFor();
  const planned = office.rows.filter({ hasText: unmarked.notOpened });
  const count = await office.rows.count();
  await planned.first().focus();
  await office.page.keyboard.press('Enter');
  await office.dialog.getByText(outcomes.cancelled, { exact: true }).click();
  await office.dialog.getByRole('textbox', { name: corrections.reason }).fill('Карантин');
  await office.dialog.getByRole('button', { name: unmarked.save }).click();
  await office.dialog.waitFor({ state: 'hidden' });
  await expect(office.rows).not.toHaveCount(count);
  await expect(office.rows.locator(':scope:focus').or(office.page.locator('tr:focus'))).toHaveCount(1);
});
