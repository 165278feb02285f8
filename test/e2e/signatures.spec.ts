import Database from 'better-sqlite3';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { findPlanned, type PlannedSession } from '../support/demo-plan.ts';
import { databaseOf, launchApp } from '../support/launch.ts';
import { AfterPage } from './pages/after.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { fill, pattern, wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

const ru = wordsOf('ru');

type AtOffice = { readonly office: OfficePage; readonly after: AfterPage; readonly left: PlannedSession };

/** The demo school, with a specialist who left and did not sign everything. */
const test = base.extend<{ atOffice: AtOffice }>({
  atOffice: async ({ demoFolder }, use) => {
    const left = findPlanned(demoFolder, 'speech_therapy', 1);
    const database = new Database(databaseOf(demoFolder));
    database.prepare("UPDATE staff SET archived_at = '2026-04-22T08:00:00' WHERE family = ?").run(left.family);
    database.close();
    const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
    await use({ office: await OfficePage.open(app), after: new AfterPage(app.page), left });
    expect(app.problems).toEqual([]);
    await app.close();
  },
});

test('sessions of a specialist who left are signed by the administrator, unlocked, and handed to another', async ({
  atOffice: { office, after, left },
}) => {
  test.slow();
  const { page, dialog } = office;
  const signer = page.getByRole('list', { name: ru.signatures.specialists }).getByRole('button', { name: left.family });
  await office.show('signatures');
  await expect(signer).toHaveAttribute('aria-current', 'true');
  await expect(signer).toContainText(ru.signatures.left);
  await office.rows.first().waitFor();
  await expectAccessible(page, 'signatures');

  await test.step('sign all of them: a reason, and the own PIN', async () => {
    await page.getByRole('button', { name: pattern(ru.signatures.signFor) }).click();
    const goOn = dialog.getByRole('button', { name: ru.signatures.toPin });
    await expect(goOn).toBeDisabled();
    await dialog.getByText(ru.signatures.signForReasons.left, { exact: true }).click();
    await goOn.click();
    await after.enterPin(demoPins.administrator);
    await expect(page.getByText(ru.signatures.nothingUnsigned)).toBeVisible();
  });

  await test.step('what was signed says by whom, for whom and why', async () => {
    await page.getByText(ru.signatures.signed, { exact: true }).click();
    await office.rows.first().locator('td').first().click();
    await expect(dialog).toContainText(left.family);
    await expect(dialog).toContainText(ru.signatures.signForReasons.left);
    await expect(dialog).toContainText(ru.after.stillInForce);
    await expectAccessible(page, 'a signed session in the office');
  });

  await test.step('unlock it: the original stays beside what stands now', async () => {
    await dialog.getByRole('button', { name: ru.after.unlock }).click();
    await dialog.getByText(ru.after.unlockReasons.mark, { exact: true }).click();
    await dialog.getByRole('button', { name: ru.after.unlockNow, exact: true }).click();
    await expect(dialog).toContainText(ru.after.unlockReasons.mark);
    await expect(dialog.getByRole('columnheader', { name: ru.after.asSigned })).toBeVisible();
  });

  await test.step('hand it to who held it', async () => {
    await dialog.getByRole('button', { name: ru.signatures.handOver, exact: true }).click();
    await dialog.getByText(ru.signatures.handOverReasons.substitute, { exact: true }).click();
    const now = dialog.getByRole('button', { name: ru.signatures.handOverNow, exact: true });
    await expect(now).toBeDisabled();
    await dialog.getByRole('button', { name: ru.signatures.handOverTo }).click();
    await page.getByRole('option').first().click();
    await now.click();
    await expect(office.toast).toContainText(ru.signatures.handedOver.split('{{')[0] ?? '');
    await page.getByText(fill(ru.signatures.unsigned, { count: 0 })).click();
    await expect(page.getByText(ru.signatures.nothingUnsigned)).toBeVisible();
  });
});
