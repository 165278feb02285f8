/** The desk as children meet it: few tools or all, large buttons, patient buttons, upright screens. */
import type { Locator } from '@playwright/test';
import Database from 'better-sqlite3';
import { DEFAULT_PROFILE, type HandProfile } from '../../src/shared/domain/hand-profile.ts';
import { databaseOf, launchApp, type RunningApp } from '../support/launch.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

const words = wordsOf('ru');
const { tools } = words.desk;
const usual = { width: 1366, height: 768 };

type Desk = { readonly app: RunningApp; readonly studio: StudioPage };
type Open = (suits: Partial<HandProfile>, size?: { readonly width: number; readonly height: number }) => Promise<Desk>;

const test = base.extend<{ open: Open }>({
  /** Opens a new picture for a child whom the studio suits in this way. */
  open: async ({ demoFolder }, use) => {
    const apps: RunningApp[] = [];
    await use(async (suits, size = usual) => {
      suitAll(demoFolder, { ...DEFAULT_PROFILE, ...suits });
      const app = await launchApp({ folder: demoFolder });
      apps.push(app);
      await app.page.setViewportSize(size);
      const studio = await StudioPage.of(app.page);
      await studio.comeIn();
      await studio.pickOwnPicture();
      // As long as the longest hold, where a tap would not do; and again where it would count as the one before.
      const delay = suits.holdToAcceptMs ? suits.holdToAcceptMs + 100 : 0;
      const press = (pressed: Locator, next: Locator) =>
        expect(async () => {
          if (await pressed.isVisible()) await pressed.click({ delay, timeout: 5000 });
          await expect(next).toBeVisible({ timeout: 1000 });
        }).toPass();
      const empty = app.page.getByRole('button', { name: words.draw.begin.empty, exact: true });
      await press(studio.newPicture, empty);
      await press(empty, studio.page);
      return { app, studio };
    });
    for (const app of apps) {
      expect(app.problems).toEqual([]);
      await app.close();
    }
  },
});

/** As adults set it before. */
function suitAll(folder: string, profile: HandProfile): void {
  const database = new Database(databaseOf(folder));
  database
    .prepare(
      "INSERT OR REPLACE INTO hand_profile (child_id, profile, updated_at) SELECT id, ?, '2026-04-22' FROM child",
    )
    .run(JSON.stringify(profile));
  database.close();
}

/** What is shown lies wholly in the window, and no two buttons of the desk lie on each other. */
async function expectRoomForAll({ app }: Desk): Promise<void> {
  const faults = await app.page.evaluate(() => {
    const boxes = [...document.querySelectorAll('main button')].map((button) => ({
      name: button.getAttribute('aria-label') ?? button.textContent,
      box: button.getBoundingClientRect(),
      inPanel: button.closest('[role="dialog"]') !== null,
    }));
    const cut = boxes.filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5,
    );
    const over = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => {
        if (one.inPanel !== other.inPanel) return false;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return width > 0.5 && height > 0.5;
      }),
    );
    return [...cut, ...over].map(({ name }) => name);
  });
  expect(faults).toEqual([]);
}

const button = ({ app }: Desk, name: string) => app.page.getByRole('button', { name, exact: true });
const panel = ({ app }: Desk) => app.page.getByRole('dialog');
const tray = ({ app }: Desk) => app.page.getByRole('group', { name: words.desk.toolTray }).getByRole('button');

test.describe('the tray', () => {
  test('shows four tools, eight, or everything', async ({ open, demoFolder }) => {
    const few = await open({ tools: 'few' });
    await expect(tray(few)).toHaveCount(4);
    await expectRoomForAll(few);
    await expectAccessible(few.app.page, 'few tools');
    await few.app.close();

    suitAll(demoFolder, { ...DEFAULT_PROFILE, tools: 'all', look: 'plain' });
    const all = await open({ tools: 'all', look: 'plain' });
    await expect(button(all, tools.brushes)).toBeVisible();
    await expect(button(all, tools.symmetry)).toBeVisible();
    await expectAccessible(all.app.page, 'all tools, plain');
  });

  for (const size of [
    usual,
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
    { width: 1080, height: 1920 },
  ])
    test(`has room for buttons of 30 mm at ${size.width}x${size.height}`, async ({ open }) => {
      const desk = await open({ tools: 'all', buttonMm: 30 }, size);
      await expectRoomForAll(desk);
      const box = await button(desk, tools.eraser).boundingBox();
      const mm = Math.max(96 / 25.4, Math.max(size.width, size.height) * 0.0017);
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(30 * mm - 1);
      await button(desk, tools.brushes).click();
      await expectRoomForAll(desk);
      const paper = await desk.studio.page.boundingBox();
      expect((paper?.width ?? 0) / size.width).toBeGreaterThan(0.55);
    });
});

test.describe('a panel', () => {
  test('opens by touch, closes by choosing, and by a press on the page that draws at once', async ({ open }) => {
    const desk = await open({ tools: 'all' });
    const { studio, app } = desk;
    const touch = async (name: string) => {
      const box = await button(desk, name).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      await studio.hand.touch([{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]);
      await studio.hand.lift();
    };
    for (const name of [tools.brushes, tools.shape, tools.symmetry]) {
      await touch(name);
      await expect(panel(desk)).toBeVisible();
      await expectAccessible(app.page, name);
      await touch(name);
      await expect(panel(desk)).toBeHidden();
    }
    await touch(tools.brushes);
    await touch(tools.crayon);
    await expect(panel(desk)).toBeHidden();
    await expect(button(desk, tools.brushes)).toHaveAttribute('aria-pressed', 'true');

    const empty = await studio.fingerprint();
    await touch(tools.brushes);
    await expect(panel(desk)).toBeVisible();
    await studio.hand.drawWithFinger(await studio.line(0.9, 0.7, 0.95));
    await expect(panel(desk)).toBeHidden();
    expect(await studio.fingerprint()).not.toBe(empty);
  });

  test('stays open while another colour is taken, and pictures follow', async ({ open }) => {
    const desk = await open({ tools: 'all' });
    await button(desk, tools.shape).click();
    await button(desk, words.draw.colours.red).click();
    await expect(panel(desk)).toBeVisible();
    await button(desk, words.desk.figures.star).click();
    await expect(panel(desk)).toBeHidden();
    await expect(button(desk, tools.shape)).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a second page of colours lies behind the first, each pot in its place', async ({ open }) => {
  const desk = await open({});
  await button(desk, words.desk.moreColours).click();
  await button(desk, words.draw.colours.mint).click();
  await expect(button(desk, words.draw.colours.mint)).toHaveAttribute('aria-pressed', 'true');
  await button(desk, words.desk.moreColours).click();
  await expect(button(desk, words.draw.colours.black)).toBeVisible();
});

test.describe('a button that must be held', () => {
  test('fills up and counts when it was held long enough; let go before, it does not', async ({ open }) => {
    const desk = await open({ holdToAcceptMs: 600 });
    const { studio, app } = desk;
    const marker = button(desk, tools.marker);
    const box = await marker.boundingBox();
    if (!box) throw new Error('no marker');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await app.page.clock.install();
    await studio.hand.touch([middle]);
    await app.page.clock.runFor(300);
    await studio.hand.lift();
    await app.page.clock.runFor(1000);
    await expect(marker).toHaveAttribute('aria-pressed', 'false');
    await studio.hand.touch([middle]);
    await app.page.clock.runFor(700);
    await expect(marker).toHaveAttribute('aria-pressed', 'true');
    await studio.hand.lift();
  });

  test('does nothing when the finger came from another one', async ({ open }) => {
    const desk = await open({});
    const from = await button(desk, tools.eraser).boundingBox();
    const to = await button(desk, tools.marker).boundingBox();
    if (!from || !to) throw new Error('no tray');
    await desk.studio.hand.touch([{ x: from.x + 20, y: from.y + 20 }]);
    await desk.studio.hand.moveTouch([{ x: to.x + 20, y: to.y + 20 }]);
    await desk.studio.hand.lift();
    await expect(button(desk, tools.marker)).toHaveAttribute('aria-pressed', 'false');
    await expect(button(desk, tools.eraser)).toHaveAttribute('aria-pressed', 'false');
  });
});

test('a press that comes too soon after the same one does not count twice', async ({ open }) => {
  const desk = await open({ ignoreRepeatMs: 2000 });
  const { studio } = desk;
  for (const y of [0.3, 0.6]) await studio.hand.drawWithMouse(await studio.line(y));
  const back = studio.step('stepBack');
  await back.dblclick();
  await expect(back).toBeEnabled();
});
