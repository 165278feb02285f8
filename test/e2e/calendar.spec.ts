/** An administrator changes the school's calendar, sees first what it does to the plan, and takes it back. */
import { CalendarPage } from './pages/calendar.page.ts';
import { expect, test } from './support/fixtures.ts';

const published = [40, 39, 49, 38, 166, 161];

test('days off are drawn, their effect is told, and saving can be undone', async ({ demoApp }) => {
  const calendar = await CalendarPage.open(demoApp);
  const words = calendar.words.calendar;
  expect(await calendar.counts()).toEqual(published);

  await calendar.drawOver('2026-04-27', '2026-04-30');
  await calendar.make('holiday');
  expect(await calendar.counts()).toEqual([40, 39, 49, 34, 162, 157]);
  await expect(calendar.day('2026-04-28')).toHaveAttribute('data-look', 'holiday');

  // Looking at something else loses nothing.
  await calendar.show('rooms');
  await calendar.show('calendar');
  await expect(calendar.page.getByText(words.unsaved, { exact: true })).toBeVisible();

  await calendar.review();
  await expect(calendar.dialog.getByRole('row')).toHaveCount(8);
  await calendar.save();
  await calendar.toast.getByRole('button', { name: calendar.words.common.undo }).click();
  await expect.poll(() => calendar.counts()).toEqual(published);
});

test('a day is moved by keyboard alone, and what is wrong is told in words', async ({ demoApp }) => {
  const calendar = await CalendarPage.open(demoApp);
  const words = calendar.words.calendar;
  await calendar.day('2026-04-22').focus();
  await calendar.page.keyboard.press('ArrowRight');
  await calendar.page.keyboard.press('Shift+ArrowRight');
  await expect(calendar.day('2026-04-23')).toHaveAttribute('aria-selected', 'true');
  await expect(calendar.day('2026-04-24')).toHaveAttribute('aria-selected', 'true');

  await calendar.page.getByRole('button', { name: words.holidays.victory_day }).focus();
  await calendar.page.keyboard.press('Enter');
  await calendar.field(words.movedTo).fill('10.05.2026');
  await calendar.dialog.getByRole('button', { name: words.done }).click();
  await expect(calendar.page.getByRole('alert')).toContainText('10.05.2026');
  await expect(calendar.button(words.review)).toBeDisabled();
  await calendar.button(words.discard).click();
  await calendar.page.getByRole('alertdialog').getByRole('button', { name: calendar.words.unsaved.discard }).click();
  await expect(calendar.page.getByText(words.unsaved, { exact: true })).toBeHidden();
  expect(await calendar.counts()).toEqual(published);
});

test('a new year begins as a copy to be checked; schools get it in one go', async ({ demoApp }) => {
  const calendar = await CalendarPage.open(demoApp);
  const words = calendar.words.calendar;
  await calendar.chooseOption(words.year, '2026–2027');
  await expect(calendar.page.getByText(words.toCheck)).toBeVisible();
  await calendar.review();
  await calendar.save();
  await expect(calendar.page.getByText(words.toCheck)).toBeHidden();
  await calendar.button(words.copy).click();
  await calendar.dialog.getByRole('button', { name: words.review }).click();
  await calendar.save();
  await calendar.chooseOption(words.school, '№ 2');
  await expect(calendar.page.getByText(words.toCheck)).toBeHidden();
  await expect(calendar.day('2026-09-01')).toBeVisible();
});
