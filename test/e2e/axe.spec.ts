import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/shared/domain/language.ts';
import { databaseOf, launchApp, makeProfile, removeProfile } from '../support/launch.ts';
import { DoorsPage, switchLanguage } from './pages/doors.page.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { ProblemPage } from './pages/problem.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/fixtures.ts';

for (const language of languages) {
  const words = wordsOf(language);

  test(`first start (${language})`, async ({ emptyApp }) => {
    const { page } = emptyApp;
    const start = new FirstStartPage(page, language);
    await page.getByRole('button', { name: 'English' }).waitFor();
    await expectAccessible(page, 'language');
    await start.chooseLanguage();
    await start.setUpChoice.waitFor();
    await expectAccessible(page, 'demo or own school');
    await start.setUpChoice.click();
    await start.field('schoolName').waitFor();
    await expectAccessible(page, 'school');
    await start.next();
    await expectAccessible(page, 'school, with what is missing');
    await start.field('schoolName').fill('Мектеп');
    await start.next();
    await start.field('roomName').waitFor();
    await expectAccessible(page, 'rooms');
    await start.next();
    await start.create();
    await expectAccessible(page, 'administrator, with what is missing');
    await start.fillAdministrator(testAdministrator);
    await start.create();
    await start.recoveryCode();
    await expectAccessible(page, 'recovery code');
  });

  test(`doors and sign-in (${language})`, async ({ demoApp }) => {
    const { page } = demoApp;
    await switchLanguage(page, language);
    const doors = new DoorsPage(page, language);
    await doors.title.waitFor();
    await expectAccessible(page, 'doors');
    await doors.open('sessions');
    const entry = new SignInPage(page, language);
    await entry.tiles.first().waitFor();
    await expectAccessible(page, 'tiles');
    await entry.pick();
    await entry.pinPad.waitFor();
    await expectAccessible(page, 'PIN');
    await entry.enter('111111');
    await page.getByText(words.errors.wrong_pin).waitFor();
    await expectAccessible(page, 'wrong PIN');
    await entry.forgot.click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'forgotten PIN of a specialist');
    await page.getByRole('dialog').getByRole('button', { name: words.common.close }).click();
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: words.common.back }).click();
    await doors.open('office');
    await entry.pick();
    await entry.forgot.click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'forgotten PIN of an administrator');
  });

  test(`data that cannot be opened (${language})`, async () => {
    const folder = makeProfile();
    mkdirSync(join(folder, 'data'));
    writeFileSync(databaseOf(folder), '');
    const app = await launchApp({ folder });
    await new ProblemPage(app.page).title.waitFor();
    await switchLanguage(app.page, language);
    const problem = new ProblemPage(app.page, language);
    await problem.title.waitFor();
    await expectAccessible(app.page, 'problem');
    await problem.keepAside.click();
    await app.page.getByRole('alertdialog').waitFor();
    await expectAccessible(app.page, 'putting aside');
    await app.close();
    removeProfile(folder);
  });
}
