/** A child who left is erased by two adults; past sheets keep their numbers. */
import { demoPins } from '../../src/shared/domain/demo.ts';
import { launchApp, removeProfile } from '../support/launch.ts';
import { makeSmallProfile } from '../support/small-profile.ts';
import { OfficePage } from './pages/office.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('two adults erase a child who left', async () => {
  const { folder } = await makeSmallProfile();
  const app = await launchApp({ folder, size: { width: 1366, height: 768 } });
  const office = await OfficePage.open(app);
  const { erasure } = office.words;
  await office.show('children');
  const name = (await office.rows.first().locator('td').nth(1).innerText()).trim();
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.getByRole('button', { name: office.words.office.archive, exact: true }).click();
  await office.dialog.waitFor({ state: 'hidden' });

  await office.show('left');
  const row = office.rows.filter({ hasText: name });
  await expect(row).toHaveCount(1);
  await row.locator('td').first().click();
  await office.dialog.getByText(erasure.kinds.identity, { exact: true }).click();
  await expect(office.dialog.getByRole('checkbox', { name: erasure.kinds.drawings })).toBeChecked();
  await office.dialog.getByRole('button', { name: erasure.approve, exact: true }).click();
  await new SignInPage(office.page).pick();
  const pad = office.dialog.getByRole('group');
  for (const digit of demoPins.specialist) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: erasure.now, exact: true }).click();
  await expect(office.dialog.getByText(erasure.done)).toBeVisible();
  await expect(office.dialog.getByRole('textbox')).toHaveValue(name);
  await office.close();
  await expect(row).toHaveCount(0);
  await office.page.getByText(erasure.erasures, { exact: true }).click();
  await expect(office.rows).toHaveCount(1);
  await expect(office.rows.first()).toContainText('№ 1');
  await app.close();
  removeProfile(folder);
});
