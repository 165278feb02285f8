/** What is typed in the office and not saved: it waits elsewhere and behind the lock, and is asked about before it goes. */

import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a changed sheet template and a half-typed child wait behind another part and behind the lock', async ({
  demoApp,
}) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('template');
  const title = office.field(words.template.title).first();
  await title.fill('Табель особый');
  await office.show('rooms');
  await expect(office.rows.first()).toBeVisible();
  await office.show('template');
  await expect(title).toHaveValue('Табель особый');

  await office.button(words.office.lock).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(words.office.nav.template);
  await question.getByRole('button', { name: words.common.stay }).click();
  await expect(question).toBeHidden();
  await office.button(words.office.lock).click();
  await question.getByRole('button', { name: words.unsaved.lock }).click();
  await signIn(page, 'office');
  await expect(office.toast.filter({ hasText: words.office.nav.template })).toBeVisible();
  await office.show('template');
  await expect(title).toHaveValue('Табель особый');
  await office.button(words.unsaved.discard).click();
  await question.getByRole('button', { name: words.unsaved.discard }).click();
  await expect(title).not.toHaveValue('Табель особый');
  await expect(question).toBeHidden();
  await office.button(words.office.lock).click();
  await expect(page.getByRole('button', { name: words.office.lock })).toBeHidden();
});

test('the lock that comes by itself keeps a child’s form; its cancel buttons ask', async ({ demoApp }) => {
  const office = await OfficePage.open(demoApp);
  const { page, words } = office;
  await office.show('children');
  await office.rows.first().focus();
  await page.keyboard.press('Enter');
  const child = await office.dialog.getByRole('heading').first().innerText();
  await office.dialog.getByRole('tab', { name: words.childFile.parts.guardians }).click();
  await office.field(words.childFile.guardianName).fill('Тестова Анна');
  await office.dialog.getByRole('list').getByRole('button', { name: words.common.edit }).first().click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: words.common.stay }).click();
  await expect(office.field(words.childFile.guardianName)).toHaveValue('Тестова Анна');

  await page.clock.install();
  await page.mouse.move(200, 200);
  await page.clock.runFor('20:00');
  await expect(office.dialog).toBeHidden();
  await page.clock.resume();
  await signIn(page, 'office');
  await expect(office.toast.filter({ hasText: child })).toBeVisible();
  await office.show('children');
  await office.rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(office.dialog.getByText(words.unsaved.typedBefore)).toBeVisible();
  await office.dialog.getByRole('tab', { name: words.childFile.parts.guardians }).click();
  await expect(office.field(words.childFile.guardianName)).toHaveValue('Тестова Анна');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: words.common.leave }).click();
  await expect(office.dialog).toBeHidden();
});
