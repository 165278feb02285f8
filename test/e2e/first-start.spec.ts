import type { ElectronApplication, Page } from '@playwright/test';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { launchApp } from '../support/launch.ts';
import { DoorsPage, switchLanguage } from './pages/doors.page.ts';
import { FirstStartPage, testAdministrator } from './pages/first-start.page.ts';
import { SignInPage, signIn } from './pages/sign-in.page.ts';
import { fill, pattern, wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const ru = wordsOf('ru');

async function beginSetUp(page: Page): Promise<FirstStartPage> {
  const start = new FirstStartPage(page);
  await start.chooseLanguage();
  await start.setUpChoice.click();
  return start;
}

/** Printers are none of the test's business: remembers how many pages were sent to one. */
async function stubPrinter(electron: ElectronApplication): Promise<() => Promise<number>> {
  await electron.evaluate(({ app }) => {
    Object.assign(globalThis, { printedPages: 0 });
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        (globalThis as unknown as { printedPages: number }).printedPages++;
        done?.(true, '');
      };
    });
  });
  return () => electron.evaluate(() => (globalThis as unknown as { printedPages: number }).printedPages);
}

test.describe('setting up a school', () => {
  test('goes from the language to the doors, and the administrator gets in', async ({ emptyApp }) => {
    const { page } = emptyApp;
    const code = await new FirstStartPage(page).setUpSchool('Школа № 1');
    await expect(new DoorsPage(page).title).toBeVisible();
    await expect(page.getByText('Школа № 1')).toBeVisible();
    expect(code).toMatch(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/);
    await signIn(page, 'office', { pin: testAdministrator.pin });
    await expect(new DoorsPage(page).title).toBeHidden();
    expect(emptyApp.problems).toEqual([]);
  });

  test('says what is wrong with a name, and goes on when it is right', async ({ emptyApp }) => {
    const { page } = emptyApp;
    const start = await beginSetUp(page);
    await start.next();
    await expect(page.getByText(ru.setUp.needed)).toBeVisible();
    await start.field('schoolName').fill('Ы'.repeat(300));
    await expect(page.getByText(fill(ru.setUp.tooLong, { count: 100 }))).toBeVisible();
    await start.next();
    await expect(start.field('schoolName')).toBeVisible();
    await start.field('schoolName').fill('=1+1');
    await start.next();
    await start.field('roomName').fill('   ');
    await page.getByRole('button', { name: ru.disciplines.speech_therapy }).click();
    await start.next();
    await expect(page.getByText(ru.setUp.needed)).toBeVisible();
    await expect(page.getByText(ru.setUp.needDiscipline)).toBeVisible();
    await start.field('roomName').fill('Кабинет "А" <b>');
    await page.getByRole('button', { name: ru.disciplines.pottery }).click();
    await start.next();
    await start.fillAdministrator(testAdministrator);
    await start.create();
    await start.codeIsKept();
    await expect(page.getByText('=1+1')).toBeVisible();
    await expect(page.getByText('Кабинет "А" <b>')).toBeVisible();
    expect(emptyApp.problems).toEqual([]);
  });

  for (const { pin, again, sentences } of [
    { pin: '1234567', again: '1234567', sentences: [fill(ru.errors.weak_pin_too_short, { count: 8 })] },
    { pin: '12345678', again: '12345679', sentences: [ru.errors.weak_pin_run, ru.setUp.pinDiffers] },
    { pin: '77777777', again: '77777777', sentences: [ru.errors.weak_pin_repeated] },
    { pin: '01052019', again: '01052019', sentences: [ru.errors.weak_pin_date] },
    { pin: testAdministrator.pin, again: '90417353', sentences: [ru.setUp.pinDiffers] },
  ]) {
    test(`does not take the PIN ${pin} and ${again}, and says why`, async ({ emptyApp }) => {
      const { page } = emptyApp;
      const start = await beginSetUp(page);
      await start.field('schoolName').fill('Школа');
      await start.next();
      await start.next();
      await start.fillAdministrator({ ...testAdministrator, pin });
      await start.field('pinAgain').fill(again);
      await start.create();
      for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
      await start.fillAdministrator(testAdministrator);
      await start.create();
      await expect(page.getByRole('button', { name: ru.setUp.codeKept })).toBeVisible();
    });
  }

  test('keeps what was typed on the way back', async ({ emptyApp }) => {
    const { page } = emptyApp;
    const start = await beginSetUp(page);
    await start.field('schoolName').fill('Школа № 7');
    await start.next();
    await start.next();
    await start.field('family').fill('Тестова');
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: ru.common.back }).click();
    await expect(start.field('schoolName')).toHaveValue('Школа № 7');
    await start.next();
    await start.next();
    await expect(start.field('family')).toHaveValue('Тестова');
  });
});

test.describe('the language', () => {
  test('asks in each language, and the chosen one is kept after a restart', async ({ emptyApp }) => {
    const { page } = emptyApp;
    for (const language of ['kk', 'ru', 'en'] as const)
      await expect(page.getByText(wordsOf(language).setUp.chooseLanguage)).toBeVisible();
    await new FirstStartPage(page, 'en').chooseLanguage();
    await expect(page.getByRole('heading', { name: wordsOf('en').setUp.welcome })).toBeVisible();
    await switchLanguage(page, 'ru');
    await expect(page.getByRole('heading', { name: ru.setUp.welcome })).toBeVisible();
    await emptyApp.electron.close();
    const again = await launchApp({ folder: emptyApp.folder });
    await expect(again.page.getByRole('heading', { name: ru.setUp.welcome })).toBeVisible();
    await expect(again.page.locator('html')).toHaveAttribute('lang', 'ru');
    await again.close();
  });
});

test.describe('a forgotten PIN', () => {
  test('of an administrator: the code from paper sets a new one, once', async ({ emptyApp }) => {
    const { page, electron } = emptyApp;
    const printed = await stubPrinter(electron);
    const code = await new FirstStartPage(page).setUpSchool('Школа');
    await new DoorsPage(page).open('office');
    const entry = new SignInPage(page);
    const dialog = page.getByRole('dialog');
    const recover = async (typed: string, pin: string) => {
      await dialog.getByLabel(ru.signIn.recoveryCode).fill(typed);
      await dialog.getByLabel(ru.signIn.newPin).fill(pin);
      await dialog.getByRole('button', { name: ru.signIn.setNewPin }).click();
    };
    await entry.forgot.click();
    await recover('AAAA-AAAA-AAAA-AAAA-AAAA', '53170462');
    await expect(dialog.getByText(ru.signIn.wrongCode)).toBeVisible();
    await recover(code, '12345678');
    await expect(dialog.getByText(ru.errors.weak_pin_run)).toBeVisible();
    await recover(code.toLowerCase().replaceAll('-', ' '), '53170462');
    const next = await new FirstStartPage(page).recoveryCode();
    expect(next).not.toBe(code);
    await dialog.getByRole('button', { name: ru.setUp.printCode }).click();
    await expect.poll(printed).toBe(1);
    await dialog.getByRole('button', { name: ru.common.close }).click();
    await entry.enter(testAdministrator.pin);
    await expect(entry.message).toHaveText(ru.errors.wrong_pin);
    await entry.enter('53170462');
    await expect(entry.pinPad).toBeHidden();
    expect(emptyApp.problems).toEqual([]);
  });

  test('of a specialist: says whom to ask', async ({ demoApp }) => {
    const { page } = demoApp;
    await new DoorsPage(page).open('sessions');
    const entry = new SignInPage(page);
    await entry.pick();
    await entry.forgot.click();
    await expect(page.getByRole('dialog').getByText(ru.signIn.forgotSpecialist)).toBeVisible();
  });
});

test('wrong PINs make one wait, in words, and a restart does not shorten it', async ({ emptyApp }) => {
  const { page } = emptyApp;
  await new FirstStartPage(page).setUpSchool('Школа');
  await new DoorsPage(page).open('office');
  const entry = new SignInPage(page);
  for (let time = 0; time < 3; time++) {
    await entry.enter('11111111');
    await expect(entry.message).toHaveText(ru.errors.wrong_pin);
  }
  await entry.enter('11111111');
  await expect(entry.message).toHaveText(fill(ru.errors.wrong_pin_wait, { seconds: 30 }));
  await entry.enter(testAdministrator.pin);
  await expect(entry.message).toHaveText(pattern(ru.errors.pin_wait));
  await emptyApp.electron.close();
  const again = await launchApp({ folder: emptyApp.folder });
  await new DoorsPage(again.page).open('office');
  const later = new SignInPage(again.page);
  await later.enter(testAdministrator.pin);
  await expect(later.message).toHaveText(pattern(ru.errors.pin_wait));
  await again.close();
});

test.describe('the idle lock', () => {
  for (const [door, pin, seconds] of [
    ['office', demoPins.administrator, 120],
    ['sessions', demoPins.specialist, 300],
  ] as const) {
    test(`closes ${door} after ${seconds} s without a touch, and a touch puts it off`, async ({ demoApp }) => {
      const { page } = demoApp;
      const doors = new DoorsPage(page);
      await doors.title.waitFor();
      await page.clock.install();
      await signIn(page, door, { pin });
      // The lock is wound up once the screen behind the door stands.
      await page.getByRole('button', { name: ru.sessions.lock, exact: true }).waitFor();
      await page.clock.runFor((seconds - 10) * 1000);
      await page.mouse.move(40, 40);
      await page.clock.runFor((seconds - 10) * 1000);
      await expect(doors.title).toBeHidden();
      await page.clock.runFor(20_000);
      await expect(doors.title).toBeVisible();
      await doors.open(door);
      await new SignInPage(page).pick();
      await expect(new SignInPage(page).pinPad).toBeVisible();
    });
  }
});
