/** A school of its own: copied, changed, gone back; and brought back from a damaged file. */
import { truncateSync } from 'node:fs';
import { databaseOf, launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { DoorsPage, switchLanguage } from './pages/doors.page.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const ru = wordsOf('ru');

async function openOffice(app: RunningApp): Promise<OfficePage> {
  await signIn(app.page, 'office', { pin: testAdministrator.pin });
  return new OfficePage(app);
}

async function addRoom(office: OfficePage, name: string): Promise<void> {
  await office.show('rooms');
  await office.button(office.words.office.addRoom).click();
  await office.field(office.words.office.room).fill(name);
  await office.dialog.getByText(office.words.disciplines.pottery, { exact: true }).click();
  await office.dialog.getByRole('button', { name: office.words.common.save, exact: true }).click();
  await office.dialog.waitFor({ state: 'hidden' });
}

test('a copy is made and gone back to; a damaged file is brought back by itself, with what was done since', async () => {
  const folder = makeProfile();
  const app = await launchApp({ folder });
  await new FirstStartPage(app.page).setUpSchool('Школа № 1');
  const office = await openOffice(app);
  await office.show('backups');
  await expect(office.page.getByText(ru.backup.none)).toBeVisible();
  await office.button(ru.backup.take).click();
  await expect(office.rows).toHaveCount(1);

  await addRoom(office, 'Гончарная мастерская');
  await office.show('rooms');
  await expect(office.rows).toHaveCount(2);

  await office.show('backups');
  await office.rows.first().locator('td').first().click();
  const restore = office.dialog.getByRole('button', { name: ru.backup.restore });
  await expect(restore).toBeEnabled();
  await restore.click();
  await office.page.getByRole('alertdialog').getByRole('button', { name: ru.backup.restore }).click();
  await office.button(ru.common.back).click();
  await expect(new DoorsPage(office.page).title).toBeVisible();

  const again = await openOffice(app);
  await again.show('rooms');
  await expect(again.rows).toHaveCount(1);
  await again.show('backups');
  await expect(again.rows).toHaveCount(2);
  await again.button(ru.office.lock).click();
  await expect(app.page.getByText(/^Сегодня, .* – последняя резервная копия/)).toBeVisible();
  await app.close();

  truncateSync(databaseOf(folder), 9000);
  const damaged = await launchApp({ folder });
  await switchLanguage(damaged.page, 'ru');
  await expect(new DoorsPage(damaged.page).title).toBeVisible();
  const back = await openOffice(damaged);
  await back.show('rooms');
  await expect(back.rows).toHaveCount(1);
  await damaged.close();
  removeProfile(folder);
});
