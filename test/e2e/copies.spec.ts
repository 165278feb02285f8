/** A second drive: chosen, copied to, gone; and the school brought back from it on another PC with the code on paper. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, makeProfile } from '../support/launch.ts';
import { CopiesPage } from './pages/copies.page.ts';
import { DoorsPage } from './pages/doors.page.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expect, test } from './support/fixtures.ts';

test('a stick is chosen and copied to; when it is gone that is told, and another PC goes on from it', async () => {
  const [folder, drives] = [makeProfile(), mkdtempSync(join(tmpdir(), 'kabinet-drives-'))];
  const args = [`--drives=${drives}`];
  mkdirSync(join(drives, 'KINGSTON'));
  const app = await launchApp({ folder, args });
  await new FirstStartPage(app.page).setUpSchool('Школа № 1');
  await signIn(app.page, 'office', { pin: testAdministrator.pin });
  const office = new OfficePage(app);
  await office.show('backups');
  const copies = new CopiesPage(app.page);
  const code = await copies.chooseDrive('KINGSTON');
  await office.button(office.words.backup.take).click();
  await expect(copies.state).toContainText('На «KINGSTON» есть копия');

  const pocket = join(folder, 'pocket');
  renameSync(join(drives, 'KINGSTON'), pocket);
  await office.button(office.words.backup.take).click();
  await expect(copies.state).toContainText('«KINGSTON» не вставлен с');
  await office.button(office.words.office.lock).click();
  await expect(app.page.getByText(/^Сегодня, .* – последняя копия на «KINGSTON»$/)).toBeVisible();
  await app.close();

  renameSync(pocket, join(drives, 'KINGSTON'));
  const otherFolder = makeProfile();
  const other = await launchApp({ folder: otherFolder, args });
  await new FirstStartPage(other.page).chooseLanguage();
  const bringing = new CopiesPage(other.page);
  await bringing.begin();
  await bringing.rows.first().locator('td').first().click();
  await bringing.type(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
  await expect(bringing.message).toContainText('группу 6');
  await expect(bringing.open).toBeDisabled();
  await bringing.erase.click();
  await bringing.type(code.slice(-1));
  await bringing.open.click();
  await expect(other.page.getByText(bringing.words.copies.nothingHere)).toBeVisible();
  await bringing.bring();
  await expect(new DoorsPage(other.page).title).toBeVisible();
  await expect(other.page.getByText('Школа № 1')).toBeVisible();
  await signIn(other.page, 'office', { pin: testAdministrator.pin });
  expect(other.problems).toEqual([]);
  await other.close();
  for (const left of [drives, folder, otherFolder]) rmSync(left, { recursive: true, force: true });
});
