/** The record: who opened a child's file is found, the record is checked, and what somebody changed past Kabinet is pointed at. */
import DatabaseDriver from 'better-sqlite3';
import { databaseOf, launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const { audit } = wordsOf('ru');

async function openRecord(app: RunningApp): Promise<OfficePage> {
  await signIn(app.page, 'office', { pin: testAdministrator.pin });
  const office = new OfficePage(app);
  await office.show('audit');
  return office;
}

test('the record is read and checked; what was changed past Kabinet is pointed at in words', async () => {
  const folder = makeProfile();
  const app = await launchApp({ folder });
  await new FirstStartPage(app.page).setUpSchool('Школа № 1');
  const office = await openRecord(app);
  await expect(office.rows.first()).toContainText(audit.kinds.staff.signed_in);
  await expect(office.rows.last()).toContainText(audit.kinds.school.set_up);
  await office.button(audit.check).click();
  await expect(office.dialog).toContainText(audit.notCompared);
  await app.close();

  const database = new DatabaseDriver(databaseOf(folder));
  database.exec(
    "DROP TRIGGER event_is_for_ever; UPDATE event SET at = '2020-01-01T00:00:00' WHERE kind = 'school.set_up'",
  );
  database.close();

  const again = await launchApp({ folder });
  const broken = await openRecord(again);
  await broken.button(audit.check).click();
  await expect(broken.dialog).toContainText(audit.faults.changed);
  await expect(broken.dialog).toContainText(audit.kinds.school.set_up);
  await again.close();
  removeProfile(folder);
});
