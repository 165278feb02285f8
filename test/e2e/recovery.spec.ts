/** The paper with the code is lost: an administrator makes a new one, and it is the new one that works. */
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const ru = wordsOf('ru');

test('a new recovery code takes the place of the old one', async ({ emptyApp }) => {
  const { page } = emptyApp;
  const firstStart = new FirstStartPage(page);
  const oldCode = await firstStart.setUpSchool('Школа № 1');
  await signIn(page, 'office', { pin: testAdministrator.pin });
  await page.getByRole('tab', { name: ru.office.areas.settings }).click();
  await page.getByRole('button', { name: ru.office.newCode }).click();
  const newCode = await firstStart.recoveryCode();
  expect(newCode).not.toBe(oldCode);
  await page.getByRole('button', { name: ru.setUp.codeKept }).click();
  await page.getByRole('button', { name: ru.office.lock, exact: true }).click();

  const recover = async (code: string) => {
    await page.getByRole('textbox', { name: ru.signIn.recoveryCode }).fill(code);
    await page.getByRole('textbox', { name: ru.signIn.newPin }).fill('58203917');
    await page.getByRole('button', { name: ru.signIn.setNewPin }).click();
  };
  await page.getByRole('button', { name: ru.doors.office }).click();
  await page.getByRole('button', { name: ru.signIn.forgot }).click();
  await recover(oldCode);
  await expect(page.getByText(ru.signIn.wrongCode)).toBeVisible();
  await recover(newCode);
  await expect(page.getByText(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/)).toBeVisible();
});
