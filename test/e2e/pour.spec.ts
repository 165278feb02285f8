/** Colour that is poured while the window has other things to do. */
import type { Page } from '@playwright/test';
import type { StudioPage } from './pages/studio.page.ts';
import { ThingsPage } from './pages/things.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, openGallery, test } from './support/all-tools.ts';

const { colours } = wordsOf('ru').draw;
const nothing = [0, 0, 0, 0];
const red = [224, 49, 49, 255];

/** Four fields between lines, and the bucket in the hand. */
async function openFields(folder: string) {
  const { app, studio } = await openGallery(folder);
  const things = new ThingsPage(app.page, studio);
  await studio.startNewPicture();
  await studio.choose(colours.black);
  for (const x of [0.25, 0.5, 0.75])
    await studio.hand.drawWithMouse(await studio.spots([x, 0.002], [x, 0.3], [x, 0.7], [x, 0.998]));
  await takeBucket(studio, things);
  return { app, studio, things };
}

async function takeBucket(studio: StudioPage, things: ThingsPage): Promise<void> {
  await studio.choose(colours.red);
  await things.chooseFill('plain');
}

const FIELDS = [0.12, 0.37, 0.62, 0.87] as const;

/** What is asked of the worker stays on its way until it is let go. */
async function hold(page: Page): Promise<{ letGo: () => Promise<void> }> {
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (message: unknown, options?: unknown) {
      held.push(() => post.call(this, message, options as StructuredSerializeOptions));
    };
    Object.assign(window, {
      letPoursGo() {
        Worker.prototype.postMessage = post;
        for (const send of held) send();
      },
    });
  });
  return { letGo: () => page.evaluate(() => (window as unknown as { letPoursGo: () => void }).letPoursGo()) };
}

async function tapAll(studio: StudioPage): Promise<void> {
  for (const x of FIELDS) await studio.hand.drawWithMouse(await studio.spots([x, 0.5]));
}

test('quick taps pour one after the other beside the window, and give the picture that the window itself would', async ({
  allTools,
}) => {
  const { app, studio, things } = await openFields(allTools);
  const lines = await studio.fingerprint();
  await tapAll(studio);
  await expect(things.signs).toHaveCount(0);
  expect(app.page.workers()).toHaveLength(1);
  for (const x of FIELDS) expect(await things.inkAt([x, 0.2])).toEqual(red);
  const poured = await studio.fingerprint();
  // In the order in which they were tapped.
  for (const x of FIELDS.toReversed()) {
    expect(await things.inkAt([x, 0.2])).toEqual(red);
    await studio.step('stepBack').click();
    expect(await things.inkAt([x, 0.2])).toEqual(nothing);
  }
  expect(await studio.fingerprint()).toBe(lines);
  // Opened anew, with a worker that cannot be had.
  await studio.toMyPictures();
  await app.page.evaluate(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no worker');
      }
    } as unknown as typeof Worker;
  });
  await studio.openDrawing(1);
  await takeBucket(studio, things);
  await tapAll(studio);
  await expect(things.signs).toHaveCount(0);
  expect(app.page.workers()).toHaveLength(0);
  expect(await studio.fingerprint()).toBe(poured);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a drop shows that a tap was heard; a step back takes back what is on its way, and it comes no second time', async ({
  allTools,
}) => {
  const { app, studio, things } = await openFields(allTools);
  const lines = await studio.fingerprint();
  const held = await hold(app.page);
  await studio.hand.drawWithMouse(await studio.spots([0.12, 0.5]));
  await expect(things.signs).toHaveCount(1);
  expect(await studio.fingerprint()).toBe(lines);
  await studio.step('stepBack').click();
  await expect(things.signs).toHaveCount(0);
  expect(await studio.fingerprint()).toBe(lines);
  await studio.step('stepForward').click();
  expect(await things.inkAt([0.12, 0.2])).toEqual(red);
  const poured = await studio.fingerprint();
  await held.letGo();
  // What comes after it is not held up by what was never answered for.
  await things.pour([0.37, 0.5]);
  expect(await things.inkAt([0.37, 0.2])).toEqual(red);
  await studio.step('stepBack').click();
  expect(await studio.fingerprint()).toBe(poured);
  await studio.step('stepBack').click();
  expect(await studio.fingerprint()).toBe(lines);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('colour on its way is there when the child has gone to its pictures; a worker that dies costs none', async ({
  allTools,
}) => {
  const { app, studio, things } = await openFields(allTools);
  await hold(app.page);
  await tapAll(studio);
  await expect(things.signs).toHaveCount(FIELDS.length);
  await studio.toMyPictures();
  await studio.openDrawing(1);
  for (const x of FIELDS) expect(await things.inkAt([x, 0.2])).toEqual(red);
  for (const _each of FIELDS) await studio.step('stepBack').click();
  for (const x of FIELDS) expect(await things.inkAt([x, 0.2])).toEqual(nothing);
  await takeBucket(studio, things);
  await app.page.evaluate(() => {
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(new Event('error'));
    };
  });
  await things.pour([0.12, 0.5]);
  expect(await things.inkAt([0.12, 0.2])).toEqual(red);
  expect(app.problems).toEqual([]);
  await app.close();
});
