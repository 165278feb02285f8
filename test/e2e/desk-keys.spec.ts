/** The desk by keyboard alone: every tool, colour and panel is reached, used and left, and the focus is never lost. */
import type { Locator, Page } from '@playwright/test';
import { ThingsPage } from './pages/things.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, openGallery, test } from './support/all-tools.ts';
import { setHandProfiles } from './support/hand-profile.ts';

const { common, desk, draw } = wordsOf('ru');
const { tools } = desk;

class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  get panel(): Locator {
    return this.#page.getByRole('dialog');
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** Holds a key down until something is so; the system repeats it meanwhile. */
  async hold(key: string, until: () => Promise<void>): Promise<void> {
    for (const _repeat of [1, 2, 3]) await this.#page.keyboard.down(key);
    await until();
    await this.#page.keyboard.down(key);
    await this.#page.keyboard.up(key);
  }

  /** Goes on with Tab until a button has the focus. */
  async tabTo(name: string, key = 'Tab'): Promise<void> {
    const wanted = this.button(name);
    const isThere = () => wanted.evaluate((button) => button === document.activeElement);
    for (let step = 0; step < 60 && !(await isThere()); step += 1) await this.press(key);
    await expect(wanted).toBeFocused();
  }

  async open(name: string): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
    await expect(this.panel).toBeVisible();
    await expect.poll(() => this.panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
}

const panels = [
  [tools.brushes, tools.crayon],
  [tools.fill, desk.fills.waves],
  [tools.shape, desk.figures.star],
  [tools.symmetry, desk.symmetries.mirror4],
  [tools.paper, draw.papers.lines],
] as const;

test('every panel is opened, used and left by keys, and the focus comes back to what opened it', async ({
  allTools,
}) => {
  test.setTimeout(120_000);
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  const keys = new Keys(app.page);
  for (const [tool, choice] of panels) {
    await keys.open(tool);
    await keys.press('Escape');
    await expect(keys.panel).toBeHidden();
    await expect(keys.button(tool)).toBeFocused();
    await keys.press(' ');
    await keys.tabTo(choice);
    await keys.press(' ');
    await expect(keys.panel).toBeHidden();
    await expect(keys.button(tool)).toBeFocused();
    await keys.press('Enter');
    await expect(keys.button(choice)).toHaveAttribute('aria-pressed', 'true');
    await expect(keys.button(choice)).toBeFocused();
    await keys.press('Escape');
  }
  expect(app.problems).toEqual([]);
  await app.close();
});

test('stickers are gone through by keys: themes, pages, one of them, and back', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  const keys = new Keys(app.page);
  await keys.open(tools.sticker);
  await keys.tabTo(draw.stickerThemes.animals);
  await keys.press('Enter');
  const tiles = app.page.getByRole('list', { name: draw.stickerThemes.animals }).getByRole('button');
  // The first tile leads back.
  await expect(tiles.nth(1)).toBeFocused();
  await keys.press('ArrowRight');
  await expect(tiles.nth(2)).toBeFocused();
  await keys.press('ArrowLeft');
  await keys.tabTo(draw.things.themes, 'Shift+Tab');
  await keys.press('Enter');
  await expect(keys.button(draw.stickerThemes.animals)).toBeFocused();
  await keys.press('Enter');
  await keys.tabTo(common.next);
  while (await keys.button(common.next).isEnabled()) await keys.press('Enter');
  await expect(keys.button(common.previous)).toBeFocused();
  await keys.press('Shift+Tab');
  await keys.press('Enter');
  await expect(keys.panel).toBeHidden();
  await expect(keys.button(tools.sticker)).toBeFocused();
  await expect(keys.button(tools.sticker)).toHaveAttribute('aria-pressed', 'true');
  expect(app.problems).toEqual([]);
  await app.close();
});

test('colours, sizes and steps by keys; a panel closes by Escape from the colours too', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  const keys = new Keys(app.page);
  for (const y of [0.3, 0.6]) await studio.hand.drawWithMouse(await studio.line(y));
  await keys.open(tools.brushes);
  await keys.tabTo(draw.colours.red);
  await keys.press('Enter');
  await expect(keys.button(draw.colours.red)).toHaveAttribute('aria-pressed', 'true');
  await expect(keys.panel).toBeVisible();
  await keys.press('Escape');
  await expect(keys.panel).toBeHidden();
  await expect(keys.button(draw.colours.red)).toBeFocused();
  await keys.tabTo(desk.moreColours);
  await keys.press('Enter');
  await keys.tabTo(draw.colours.mint, 'Shift+Tab');
  await keys.press(' ');
  await expect(keys.button(draw.colours.mint)).toHaveAttribute('aria-pressed', 'true');
  await keys.tabTo(draw.sizes.large);
  await keys.press('Enter');
  await expect(keys.button(draw.sizes.large)).toHaveAttribute('aria-pressed', 'true');
  // The last step back takes its button away: the one forward has the focus.
  await keys.tabTo(draw.stepBack);
  await keys.press('Enter');
  await keys.press('Enter');
  await expect(keys.button(draw.stepBack)).toBeDisabled();
  await expect(keys.button(draw.stepForward)).toBeFocused();
  expect(app.problems).toEqual([]);
  await app.close();
});

test.describe('keys follow the rules of the hand', () => {
  test('a button that must be held takes a key that is held, once', async ({ allTools }) => {
    setHandProfiles(allTools, { tools: 'all', holdToAcceptMs: 600 });
    const { app, studio } = await openGallery(allTools, (page) => page.clock.install());
    const keys = new Keys(app.page);
    const { clock } = app.page;
    const held = async (name: string, until: () => Promise<void>) => {
      await keys.button(name).focus();
      await keys.hold('Enter', async () => {
        await clock.runFor(700);
        await until();
      });
    };
    await held(draw.newPicture, () => expect(keys.button(draw.begin.empty)).toBeVisible());
    await held(draw.begin.empty, () => expect(studio.page).toBeVisible());
    for (const y of [0.2, 0.4, 0.6]) await studio.hand.drawWithMouse(await studio.line(y));
    await expect(keys.button(draw.stepBack)).toBeEnabled();
    const three = await studio.fingerprint();
    await keys.button(draw.stepBack).focus();
    await keys.press('Enter');
    await clock.runFor(1000);
    expect(await studio.fingerprint()).toBe(three);
    await held(draw.stepBack, () => clock.runFor(3000));
    await expect(keys.button(draw.stepForward)).toBeEnabled();
    await held(draw.stepForward, () => expect(keys.button(draw.stepForward)).toBeDisabled());
    expect(await studio.fingerprint()).toBe(three);
    await held(tools.brushes, () => expect(keys.panel).toBeVisible());
    // The key that opened it was still down: it chose nothing.
    await expect(keys.panel).toBeVisible();
    expect(app.problems).toEqual([]);
    await app.close();
  });

  test('a second press too soon does nothing, also on what the first one brought under it', async ({ allTools }) => {
    setHandProfiles(allTools, { tools: 'all', ignoreRepeatMs: 3000 });
    const { app, studio } = await openGallery(allTools, (page) => page.clock.install());
    const keys = new Keys(app.page);
    const things = new ThingsPage(app.page, studio);
    // The picture of the child lies where the tile for a new one comes.
    await app.page.clock.runFor(4000);
    const box = await studio.newPicture.boundingBox();
    if (!box) throw new Error('no tile');
    await studio.newPicture.click();
    await expect(keys.button(draw.begin.empty)).toBeVisible();
    // Whatever the first press brought to the same place: a second one so soon was not meant for it.
    await app.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await app.page.clock.runFor(100);
    await expect(keys.button(draw.begin.empty)).toBeVisible();
    await app.page.clock.runFor(4000);
    await keys.button(draw.begin.empty).click();
    await studio.page.waitFor();
    await app.page.clock.runFor(4000);
    await keys.open(tools.sticker);
    await keys.press('Enter');
    await expect(app.page.getByRole('list', { name: tools.sticker })).toBeVisible();
    await app.page.clock.runFor(4000);
    await keys.press('Enter');
    await expect(keys.button(draw.things.themes)).toBeVisible();
    await keys.press('Escape');
    await app.page.clock.runFor(4000);

    await things.chooseWords();
    await things.tapWithFinger([0.5, 0.2]);
    await things.key('А').dblclick();
    await expect(things.line).toHaveText('А');
    await things.typeOnKeys('лл');
    await expect(things.line).toHaveText('Ал');
    await app.page.clock.runFor(4000);
    await things.typeOnKeys('л');
    await things.key('а').click();
    await expect(things.line).toHaveText('Алла');
    expect(app.problems).toEqual([]);
    await app.close();
  });
});
