/** Classes, groups and guardians over all rooms: each leads to its children. */
import { OfficePage } from './pages/office.page.ts';
import { expect, test } from './support/fixtures.ts';

async function openLists(app: Parameters<typeof OfficePage.open>[0]) {
  const office = await OfficePage.open(app);
  await office.show('lists');
  await office.rows.first().waitFor();
  const cell = (row: number, column: number) => office.rows.nth(row).locator('td').nth(column);
  const show = async (kind: 'classes' | 'groups' | 'guardians') => {
    const radio = office.page.getByRole('radio', { name: office.words.lists[kind], exact: true });
    await office.page.locator('label').filter({ has: radio }).click();
    await expect(
      office.page
        .getByRole('grid', { name: office.words.lists[kind] })
        .or(office.page.getByRole('table', { name: office.words.lists[kind] })),
    ).toBeVisible();
    await office.rows.first().waitFor();
  };
  return { office, cell, show };
}

test('a class stands in the order of numbers, and opens its children down to one file', async ({ demoApp }) => {
  const { office, cell } = await openLists(demoApp);
  const { page } = office;
  const classes = await office.rows.evaluateAll((rows) =>
    rows.map((row) => row.querySelector('td')?.textContent ?? ''),
  );
  const numbers = classes.map((name) => Number.parseInt(name, 10)).filter(Number.isFinite);
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));

  const [name, count] = [await cell(0, 0).innerText(), Number(await cell(0, 3).innerText())];
  await office.rows.first().focus();
  await page.keyboard.press('Enter');
  const children = office.dialog.locator('tbody tr');
  await expect(children).toHaveCount(count);
  await expect(children.first()).toContainText(name);
  const child = await children.first().locator('td').first().innerText();
  await children.first().locator('td').first().click();
  await expect(office.dialog.last()).toContainText(child.split(' ')[0] ?? '');
});

test('a group has the children that its row counts', async ({ demoApp }) => {
  const { office, cell, show } = await openLists(demoApp);
  await show('groups');
  const count = Number(await cell(0, 3).innerText());
  expect(count).toBeGreaterThan(0);
  await cell(0, 0).click();
  await expect(office.dialog.locator('tbody tr')).toHaveCount(count);
});

test('a guardian is found by the name of the child, typed in the list, and opens the file', async ({ demoApp }) => {
  const { office, cell, show } = await openLists(demoApp);
  const { page, words } = office;
  await show('guardians');
  const child = await cell(0, 4).innerText();
  const all = await office.rows.count();
  await office.rows.first().focus();
  await page.keyboard.press('KeyA');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await office.search(child);
  await expect(office.rows.first()).toContainText(child);
  expect(await office.rows.count()).toBeLessThanOrEqual(all);
  await cell(0, 0).click();
  await expect(office.dialog.getByRole('tab', { name: words.childFile.parts.guardians })).toBeVisible();
});

test('one school narrows every list', async ({ demoApp }) => {
  const { office, show } = await openLists(demoApp);
  const { page, words } = office;
  await page.getByRole('button', { name: words.lists.allSchools }).click();
  const option = page.getByRole('option').nth(1);
  const school = (await option.innerText()).trim();
  await option.click();
  const columns = { classes: 1, groups: 2, guardians: 6 } as const;
  for (const kind of ['classes', 'groups', 'guardians'] as const) {
    if (kind !== 'classes') await show(kind);
    const schools = () =>
      office.rows.evaluateAll(
        (rows, column) => [...new Set(rows.map((row) => row.querySelectorAll('td')[column]?.textContent ?? ''))],
        columns[kind],
      );
    await expect.poll(schools).toEqual([school]);
  }
});
