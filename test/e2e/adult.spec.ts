import { demoPins } from '../../src/shared/domain/demo.ts';
import { AdultPage } from './pages/adult.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

type AtWork = { readonly studio: StudioPage; readonly adult: AdultPage };

const test = base.extend<{ drawing: AtWork }>({
  /** A child with a line on a new picture, and nobody beside it yet. */
  drawing: async ({ demoApp }, use) => {
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    await studio.hand.drawWithMouse(await studio.line(0.4));
    await use({ studio, adult: new AdultPage(demoApp.page) });
    expect(demoApp.problems).toEqual([]);
  },
});

test.describe('what is for adults', () => {
  test('opens with a long press and a right PIN only; the drawing stays as it is', async ({ demoApp, drawing }) => {
    const { studio, adult } = drawing;
    const before = await studio.fingerprint();
    await adult.button.click();
    // What is asked for would be here before the button that is pressed next.
    await studio.step('stepBack').click();
    await expect(adult.question).toBeHidden();
    await studio.step('stepForward').click();
    await adult.hold();
    const signIn = new SignInPage(demoApp.page);
    await signIn.pick();
    await signIn.enter('000000');
    await expect(signIn.message).toBeVisible();
    await expect(adult.title).toBeHidden();
    await signIn.enter(demoPins.specialist);
    await expect(adult.title).toBeVisible();
    await expectAccessible(demoApp.page, 'for adults');
    await adult.done();
    expect(await studio.fingerprint()).toBe(before);
    await studio.hand.drawWithMouse(await studio.line(0.7));
    expect(await studio.fingerprint()).not.toBe(before);
  });

  test('can be given up before the PIN', async ({ demoApp, drawing }) => {
    const { studio, adult } = drawing;
    await adult.hold();
    await demoApp.page.getByRole('button', { name: wordsOf('ru').common.back, exact: true }).click();
    await expect(adult.question).toBeHidden();
    await expect(studio.page).toBeVisible();
  });

  test('closes by itself after a minute without a touch, and is locked again', async ({ demoApp, drawing }) => {
    const { studio, adult } = drawing;
    await demoApp.page.clock.install();
    await adult.comeIn();
    await demoApp.page.clock.runFor(61_000);
    await expect(adult.title).toBeHidden();
    await expect(studio.page).toBeVisible();
    await expect(adult.question).toBeHidden();
  });

  test('has no ring round all of it when a finger touched it and a key is pressed', async ({ demoApp, drawing }) => {
    const { adult } = drawing;
    const { page } = demoApp;
    await adult.comeIn();
    await adult.show('bin');
    const panel = page.getByRole('tabpanel');
    await expect(panel).toContainText(wordsOf('ru').adult.bin.empty);
    await panel.click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Shift');
    await expect(panel).not.toBeFocused();
    await expect(panel).toHaveCSS('outline-style', 'none');
    // Who goes on by keyboard sees where that is.
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Tab');
    await expect(panel).toBeFocused();
    await expect(panel).toHaveCSS('outline-style', 'solid');
  });
});
