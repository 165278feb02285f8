import { compareText } from '../../src/shared/domain/collation.ts';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { DoorsPage, switchLanguage } from './pages/doors.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

// Node knows Kazakh and the window does not, so what is shown is looked at in the window.

test('days are written as each language writes them', async ({ demoApp }) => {
  const { page } = demoApp;
  for (const [language, day] of [
    ['kk', '2026 жылғы 22 сәуір'],
    ['ru', '22 апреля 2026 г.'],
    ['en', '22 April 2026'],
  ] as const) {
    await switchLanguage(page, language);
    await expect(page.getByText(fill(wordsOf(language).common.demoBanner, { day }), { exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('the window itself would get Kazakh wrong: that is why nothing is left to it', async ({ demoApp }) => {
  const shown = await demoApp.page.evaluate(() =>
    new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 3, 22)),
  );
  // When this fails, Chromium has learnt Kazakh, and shared/i18n/dates.ts may be thought over.
  expect(shown.toLowerCase()).not.toBe('сәуір');
});

test('children stand in the order of the Kazakh alphabet', async ({ demoApp }) => {
  const { page } = demoApp;
  await new DoorsPage(page).title.waitFor();
  await signIn(page, 'office', { pin: demoPins.administrator });
  await page.getByRole('tab', { name: wordsOf('ru').office.areas.people }).click();
  // A box stands before each name.
  const cells = page.getByRole('grid').locator('tbody td:nth-child(2)');
  await cells.first().waitFor();
  const names = (await cells.allInnerTexts()).map((name) => name.trim());
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual(names.toSorted(compareText));
  // The order of code points would be another one: without such names the line above would prove nothing.
  expect(names).not.toEqual(names.toSorted());
});

test('numbers have a space that does not break between thousands', async ({ demoApp }) => {
  const { page } = demoApp;
  await signIn(page, 'office');
  await page.getByRole('tab', { name: wordsOf('ru').office.areas.reports }).click();
  const cells = page.getByRole('grid').locator('td');
  await cells.first().waitFor();
  // textContent: innerText would turn the space into an ordinary one.
  const texts = (await cells.allTextContents()).map((text) => text.trim());
  expect(texts.filter((text) => /^\d{1,3}(\u00a0\d{3})+$/.test(text)).length).toBeGreaterThan(3);
  expect(texts.filter((text) => /\d{4}|\d,\d{3}/.test(text))).toEqual([]);
});
