import { StudioPage } from './pages/studio.page.ts';
import { ThingsPage } from './pages/things.page.ts';
import { wordsOf } from './pages/words.ts';
import { expect, openGallery, test } from './support/all-tools.ts';
import { expectAccessible } from './support/axe.ts';

const { colours, keyboard } = wordsOf('ru').draw;

async function open(folder: string) {
  const { app, studio } = await openGallery(folder);
  return { app, studio, things: new ThingsPage(app.page, studio) };
}

/** A ring round the middle of the page that does not quite close. */
function ring(studio: StudioPage) {
  const places = Array.from({ length: 49 }, (_unused, step) => {
    const turn = (step / 48) * Math.PI * 1.99;
    return [0.5 + 0.2 * Math.cos(turn), 0.5 + 0.32 * Math.sin(turn)] as const;
  });
  return studio.spots(...places);
}

test('a bucket pours between lines and not through their gaps; the same twice is nothing; all of it is there after a restart', async ({
  allTools,
}) => {
  test.setTimeout(120_000);
  const first = await open(allTools);
  await first.studio.startNewPicture();
  await first.studio.choose(colours.black);
  await first.studio.hand.drawWithMouse(await ring(first.studio));
  const empty = await first.studio.fingerprint();
  await first.studio.choose(colours.red);
  await first.things.chooseFill('plain');
  await first.things.pour([0.5, 0.5]);
  expect(await first.things.inkAt([0.5, 0.4])).toEqual([224, 49, 49, 255]);
  expect(await first.things.inkAt([0.1, 0.1])).toEqual([0, 0, 0, 0]);
  const red = await first.studio.fingerprint();
  await first.things.pour([0.45, 0.55]);
  await first.studio.step('stepBack').click();
  // The second pour of the same red was no step.
  expect(await first.studio.fingerprint()).toBe(empty);
  await first.studio.step('stepForward').click();
  expect(await first.studio.fingerprint()).toBe(red);

  await first.studio.choose(colours.green);
  await first.things.chooseFill('stripes');
  await first.things.pourWithFinger([0.5, 0.5]);
  const striped = await first.studio.fingerprint();
  expect(striped).not.toBe(red);
  await first.studio.choose(colours.blue);
  await first.things.chooseFill('plain');
  await first.things.pourWithFinger([0.5, 0.5]);
  // Poured over the stripes as over one colour, up to the line.
  for (const x of [0.34, 0.42, 0.5, 0.58, 0.66]) {
    expect(await first.things.inkAt([x, 0.5])).toEqual([41, 86, 200, 255]);
  }
  expect(await first.things.inkAt([0.1, 0.1])).toEqual([0, 0, 0, 0]);
  await first.studio.step('stepBack').click();
  expect(await first.studio.fingerprint()).toBe(striped);
  await first.studio.toMyPictures();
  expect(first.app.problems).toEqual([]);
  await first.app.close();

  const second = await open(allTools);
  await second.studio.openDrawing(1);
  await expect.poll(() => second.studio.fingerprint()).toBe(striped);
  await second.app.close();
});

test('a sticker is laid with a finger, moved, sized, turned and flipped, and taken back; no ink is touched until it is stuck down', async ({
  allTools,
}) => {
  test.setTimeout(120_000);
  const first = await open(allTools);
  const { studio, things } = first;
  await studio.startNewPicture();
  await studio.hand.drawWithMouse(await studio.line(0.5));
  const ink = await studio.fingerprint();
  const nothing = await things.loose();
  await things.chooseSticker('animals', 0);
  await things.tapWithFinger([0.4, 0.4]);
  await expect.poll(() => things.looseBox()).not.toBeNull();
  await expect(things.bar).toBeVisible();
  const laid = await things.loose();

  const before = await things.looseBox();
  await things.pullWithFinger([0.4, 0.4], [0.45, 0.4], [0.5, 0.4]);
  await expect.poll(async () => (await things.looseBox())?.left).toBeCloseTo((before?.left ?? 0) + 0.1, 2);
  await studio.step('stepBack').click();
  await expect.poll(() => things.loose()).toBe(laid);

  const wide = (box: Awaited<ReturnType<typeof things.looseBox>>) => (box ? box.right - box.left : 0);
  await things.pullWithMouse(things.act('size'), { x: 60, y: 60 });
  await expect.poll(async () => wide(await things.looseBox())).toBeGreaterThan(wide(before) * 1.3);
  await things.act('smaller').click();
  await things.act('turnRight').click();
  await things.pullWithMouse(things.act('turn'), { x: -80, y: -40 });
  await things.act('flip').click();
  const final = await things.loose();
  for (let step = 0; step < 5; step += 1) await studio.step('stepBack').click();
  await expect.poll(() => things.loose()).toBe(laid);
  for (let step = 0; step < 5; step += 1) await studio.step('stepForward').click();
  await expect.poll(() => things.loose()).toBe(final);
  expect(await studio.fingerprint()).toBe(ink);

  await things.act('remove').click();
  await expect.poll(() => things.loose()).toBe(nothing);
  await expect(things.bar).toBeHidden();
  await studio.step('stepBack').click();
  await expect.poll(() => things.loose()).toBe(final);
  await expectAccessible(first.app.page, 'a thing');

  await studio.toMyPictures();
  await expect.poll(() => studio.showsInk(1)).toBe(true);
  await first.app.close();
  const second = await open(allTools);
  await second.studio.openDrawing(1);
  await expect.poll(() => second.things.loose()).toBe(final);
  await second.things.chooseHand();
  await second.things.tap([0.4, 0.4]);
  await second.things.act('stick').click();
  await expect.poll(() => second.things.loose()).toBe(nothing);
  const stuck = await second.studio.fingerprint();
  expect(stuck).not.toBe(ink);
  await second.studio.step('stepBack').click();
  expect(await second.studio.fingerprint()).toBe(ink);
  await second.studio.step('stepForward').click();
  expect(await second.studio.fingerprint()).toBe(stuck);
  expect(second.app.problems).toEqual([]);
  await second.app.close();
});

test('Kazakh words are written on the glass and on real keys, changed by a tap, coloured, and still there after a restart', async ({
  allTools,
}) => {
  test.setTimeout(120_000);
  const first = await open(allTools);
  const { studio, things, app } = first;
  await studio.startNewPicture();
  await studio.choose(colours.blue);
  await things.chooseWords();
  await things.tapWithFinger([0.5, 0.2]);
  // From Russian to English, and on to Kazakh.
  for (const _round of [1, 2]) await things.otherLanguage();
  await things.typeOnGlass('Ә');
  await things.typeOnGlass('же');
  await things.typeOnKeys('м үй');
  await things.key(keyboard.delete).click();
  await things.typeOnGlass('й');
  await expect(things.line).toHaveText('Әжем үй');
  const fits = await app.page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
  expect(fits).toBe(true);
  await expectAccessible(app.page, 'keyboard');
  // Words are not cut off where the window takes another size.
  const canvas = app.page
    .getByRole('img', { name: wordsOf('ru').draw.page })
    .locator('canvas')
    .first();
  const before = await canvas.boundingBox();
  await app.page.setViewportSize({ width: 1500, height: 900 });
  await expect.poll(() => canvas.boundingBox()).not.toEqual(before);
  await app.page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(() => canvas.boundingBox()).toEqual(before);
  await expect(things.line).toHaveText('Әжем үй');
  await things.ready();
  await expect.poll(() => things.looseBox()).not.toBeNull();
  const blue = await things.loose();

  await studio.choose(colours.red);
  await expect.poll(() => things.loose()).not.toBe(blue);
  await studio.step('stepBack').click();
  await expect.poll(() => things.loose()).toBe(blue);

  await things.tap([0.5, 0.2]);
  await expect(things.line).toHaveText('Әжем үй');
  await things.typeOnKeys('і');
  await things.ready();
  await expect.poll(() => things.loose()).not.toBe(blue);
  const longer = await things.loose();
  await studio.toMyPictures();
  expect(app.problems).toEqual([]);
  await app.close();

  const second = await open(allTools);
  await second.studio.openDrawing(1);
  await expect.poll(() => second.things.loose()).toBe(longer);
  await second.studio.step('stepBack').click();
  await expect.poll(() => second.things.loose()).toBe(blue);
  await second.app.close();
});
