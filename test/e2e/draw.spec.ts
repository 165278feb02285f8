import type { ElectronApplication } from '@playwright/test';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { DoorsPage } from './pages/doors.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { storedEntries } from './support/drawing-table.ts';
import { test as base, expect } from './support/fixtures.ts';

const size = { width: 1366, height: 768 };
const tools = wordsOf('ru').desk.tools;

type AtWork = { readonly app: RunningApp; readonly studio: StudioPage };

const test = base.extend<{ drawing: AtWork }>({
  /** A child with a new picture before it. */
  drawing: async ({ demoApp }, use) => {
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    await use({ app: demoApp, studio });
    expect(demoApp.problems).toEqual([]);
  },
});

/** Processes of the app that a switched off PC would end all at once. */
function processes(electron: ElectronApplication): Promise<readonly { pid: number; type: string; name: string }[]> {
  return electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, type, name }) => ({ pid, type, name: name ?? '' })),
  );
}

async function killAll(app: RunningApp): Promise<void> {
  const all = await processes(app.electron);
  const gone = new Promise((done) => app.electron.process().once('exit', done));
  for (const { pid } of all) process.kill(pid, 'SIGKILL');
  await gone;
}

test.describe('drawing', () => {
  test('by mouse, finger and pen makes strokes; a pen that is pressed harder makes wider ones', async ({ drawing }) => {
    const { studio } = drawing;
    const empty = await studio.fingerprint();
    await studio.hand.drawWithMouse(await studio.line(0.2));
    const mouse = await studio.fingerprint();
    await studio.hand.drawWithFinger(await studio.line(0.4));
    const finger = await studio.fingerprint();
    expect(new Set([empty, mouse, finger]).size).toBe(3);
    const before = await studio.inkAt(0.2);
    await studio.hand.drawWithPen(await studio.line(0.7), (step) => (step < 12 ? 0.1 : 0.9));
    const [soft, hard] = [(await studio.inkAt(0.2)) - before, (await studio.inkAt(0.8)) - before];
    expect(soft).toBeGreaterThan(0);
    expect(hard).toBeGreaterThan(soft * 1.5);
  });

  test('steps back and forward give the same pixels, and so does a cleaned page that is taken back', async ({
    drawing,
  }) => {
    const { studio } = drawing;
    const states = [await studio.fingerprint()];
    for (const [tool, from] of [
      ['round-brush', 0.1],
      ['marker', 0.3],
      ['eraser', 0.6],
    ] as const) {
      await studio.choose(tools[tool]);
      await studio.hand.drawWithMouse(await studio.line(0.3 + from / 10, from));
      states.push(await studio.fingerprint());
    }
    expect(new Set(states).size).toBe(4);
    for (const state of states.slice(0, -1).reverse()) {
      await studio.step('stepBack').click();
      expect(await studio.fingerprint()).toBe(state);
    }
    await expect(studio.step('stepBack')).toBeDisabled();
    for (const state of states.slice(1)) {
      await studio.step('stepForward').click();
      expect(await studio.fingerprint()).toBe(state);
    }
    await studio.step('cleanPage').click();
    expect(await studio.fingerprint()).toBe(states[0]);
    await studio.step('stepBack').click();
    expect(await studio.fingerprint()).toBe(states.at(-1));
  });

  test('follows the first finger only, and no palm', async ({ drawing }) => {
    const { studio } = drawing;
    const [start, middle, end, far] = await studio.spots([0.2, 0.2], [0.4, 0.2], [0.6, 0.2], [0.8, 0.8]);
    if (!start || !middle || !end || !far) throw new Error('no page');
    await studio.hand.drawWithFinger([start, middle, end]);
    // How thick it is here and there; how it is smoothed between depends on the time the test takes.
    const columns = () => Promise.all([0.1, 0.3, 0.5, 0.7, 0.8].map((x) => studio.inkAt(x)));
    const alone = await columns();
    expect(alone.map((share) => share > 0)).toEqual([false, true, true, false, false]);
    await studio.step('stepBack').click();
    const second = { ...far, id: 1 };
    await studio.hand.touch([start]);
    await studio.hand.touch([start, second]);
    await studio.hand.moveTouch([middle, second]);
    await studio.hand.moveTouch([end, { ...second, x: middle.x }]);
    await studio.hand.lift();
    expect(await columns()).toEqual(alone);
    const palm = { ...far, radius: 120 };
    await studio.hand.touch([palm]);
    await studio.hand.moveTouch([{ ...palm, x: middle.x }]);
    await studio.hand.lift();
    expect(await columns()).toEqual(alone);
  });
});

test.describe('what was drawn', () => {
  test('is there again after the whole app was killed, pixel by pixel, and can still be taken back', async ({
    demoFolder,
  }) => {
    const first = await launchApp({ folder: demoFolder, size });
    const before = await StudioPage.of(first.page);
    const stored = storedEntries(demoFolder);
    await before.comeIn();
    await before.pickOwnPicture();
    await before.startNewPicture();
    await before.hand.drawWithMouse(await before.line(0.3));
    const one = await before.fingerprint();
    await before.choose(tools.marker);
    await before.hand.drawWithPen(await before.line(0.5), (step) => step / 25);
    const two = await before.fingerprint();
    // The page and two strokes.
    await expect.poll(() => storedEntries(demoFolder)).toBe(stored + 3);
    await killAll(first);

    const second = await launchApp({ folder: demoFolder, size });
    const after = await StudioPage.of(second.page);
    await after.comeIn();
    await after.pickOwnPicture();
    // No picture of it had been stored: it is made now.
    await expect.poll(() => after.showsInk(1)).toBe(true);
    await after.openDrawing(1);
    await expect.poll(() => after.fingerprint()).toBe(two);
    await after.step('stepBack').click();
    expect(await after.fingerprint()).toBe(one);
    await after.step('stepForward').click();
    expect(await after.fingerprint()).toBe(two);
    expect(second.problems).toEqual([]);
    await second.close();
  });

  test('while the data process was dead is stored once it is back', async ({ drawing }) => {
    const { app, studio } = drawing;
    const stored = storedEntries(app.folder);
    await studio.hand.drawWithMouse(await studio.line(0.2));
    await expect.poll(() => storedEntries(app.folder)).toBe(stored + 2);
    const data = (await processes(app.electron)).find(({ type, name }) => type === 'Utility' && /data/i.test(name));
    if (!data) throw new Error('no data process');
    process.kill(data.pid, 'SIGKILL');
    for (const y of [0.4, 0.6, 0.8]) await studio.hand.drawWithMouse(await studio.line(y));
    await expect.poll(() => storedEntries(app.folder)).toBe(stored + 5);
    const drawn = await studio.fingerprint();
    await studio.toMyPictures();
    await studio.openDrawing(1);
    await expect.poll(() => studio.fingerprint()).toBe(drawn);
  });

  test('is shown to the child who drew it, and to no other', async ({ drawing }) => {
    const { studio } = drawing;
    await studio.hand.drawWithMouse(await studio.line(0.5));
    await studio.toMyPictures();
    await expect(studio.drawings).toHaveCount(1);
    await expect.poll(() => studio.showsInk(1)).toBe(true);
    await studio.someoneElse();
    await studio.pickOwnPicture(1);
    await expect(studio.drawings).toHaveCount(0);
    await studio.someoneElse();
    await studio.pickOwnPicture(0);
    await expect(studio.drawings).toHaveCount(1);
  });
});

test.describe('the way out', () => {
  test('is not for keys nor for the back button of a mouse', async ({ demoFolder }) => {
    const kiosk = await launchApp({ folder: demoFolder, args: ['--kiosk'] });
    const studio = await StudioPage.of(kiosk.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    await kiosk.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const press = (keyCode: string, ...modifiers: ('control' | 'shift' | 'alt' | 'meta')[]) => {
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
      };
      for (const key of ['Escape', 'Backspace', 'F5', 'F11', 'F12', 'BrowserBack']) press(key);
      for (const key of ['F4', 'Left', 'Home', 'Tab', 'Space']) press(key, 'alt');
      for (const key of ['W', 'R', 'Q', 'N', 'F4']) press(key, 'control');
      press('Escape', 'control', 'shift');
    });
    await kiosk.page.evaluate(() => history.back());
    for (const spot of await studio.spots([0.5, 0.3])) await studio.hand.pressBackButton(spot);
    await studio.hand.drawWithMouse(await studio.line(0.5));
    await expect(studio.step('stepBack')).toBeEnabled();
    await expect(studio.page).toBeVisible();
    expect(await kiosk.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(kiosk.problems).toEqual([]);
    await kiosk.close();
  });

  test('needs a long press and the PIN of an adult', async ({ drawing }) => {
    const { app, studio } = drawing;
    const signIn = new SignInPage(app.page);
    const doors = new DoorsPage(app.page);
    await studio.hand.drawWithMouse(await studio.line(0.5));
    await studio.pressDoorShortly();
    // What is asked for would be here before the button that is pressed next.
    await studio.step('stepBack').click();
    await expect(studio.whoLeaves).toBeHidden();
    await studio.step('stepForward').click();

    await studio.holdDoor();
    await signIn.pick();
    await signIn.enter('000000');
    await expect(signIn.message).toBeVisible();
    await expect(doors.title).toBeHidden();
    await signIn.enter(demoPins.specialist);
    await expect(doors.title).toBeVisible();
  });

  test('can be given up, and the child draws on', async ({ drawing }) => {
    const { app, studio } = drawing;
    await studio.hand.drawWithMouse(await studio.line(0.4));
    const before = await studio.fingerprint();
    await studio.holdDoor();
    await app.page.getByRole('button', { name: wordsOf('ru').common.back, exact: true }).click();
    await expect(studio.whoLeaves).toBeHidden();
    expect(await studio.fingerprint()).toBe(before);
    await studio.hand.drawWithMouse(await studio.line(0.6));
    expect(await studio.fingerprint()).not.toBe(before);
  });
});

test('axe finds nothing on the pictures of the children, the drawings, the studio and the way out', async ({
  demoApp,
}) => {
  const studio = await StudioPage.of(demoApp.page);
  await studio.comeIn();
  await expectAccessible(demoApp.page, 'own picture');
  await studio.pickOwnPicture();
  await expectAccessible(demoApp.page, 'no drawings yet');
  await studio.startNewPicture();
  await studio.hand.drawWithMouse(await studio.line(0.5));
  await expectAccessible(demoApp.page, 'studio');
  await studio.toMyPictures();
  await expect(studio.pictureOf(1)).toBeVisible();
  await expectAccessible(demoApp.page, 'drawings');
  await studio.holdDoor();
  await expectAccessible(demoApp.page, 'way out');
});
