/** Several children at one panel: an adult lets them, and none of them ends what another one does. */
import { AdultPage } from './pages/adult.page.ts';
import type { Spot } from './pages/hand.ts';
import type { StudioPage } from './pages/studio.page.ts';
import { ThingsPage } from './pages/things.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expect, openGallery, test } from './support/all-tools.ts';
import { expectAccessible } from './support/axe.ts';
import { setHandProfiles } from './support/hand-profile.ts';

const { tools } = wordsOf('ru').desk;
const { colours } = wordsOf('ru').draw;
const { place } = wordsOf('ru').together;

test('two children draw at once, each with its own colour, and both are there after a restart', async ({
  allTools,
}) => {
  setHandProfiles(allTools, { tools: 'some' });
  const first = await openGallery(allTools);
  const { studio } = first;
  await studio.startNewPicture();
  await new AdultPage(first.app.page).letDraw('two');
  await studio.chooseAtPlace(2, tools.marker);
  const [left, leftEnd, right, rightEnd] = await studio.spots([0.1, 0.3], [0.4, 0.4], [0.9, 0.3], [0.6, 0.4]);
  if (!left || !leftEnd || !right || !rightEnd) throw new Error('no page');
  await studio.hand.touch([{ ...left, id: 0 }]);
  await studio.hand.touch([
    { ...left, id: 0 },
    { ...right, id: 1 },
  ]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await studio.hand.moveTouch([
      { ...between(left, leftEnd, share), id: 0 },
      { ...between(right, rightEnd, share), id: 1 },
    ]);
  }
  await studio.hand.lift();
  expect(await studio.inkAt(0.25)).toBeGreaterThan(0);
  expect(await studio.inkAt(0.5)).toBe(0);
  // The marker is wider, and each has its own step back.
  expect(await studio.inkAt(0.75)).toBeGreaterThan((await studio.inkAt(0.25)) * 1.5);
  const drawn = await studio.fingerprint();
  await studio.toMyPictures();
  expect(first.app.problems).toEqual([]);
  await first.app.close();
  const second = await openGallery(allTools);
  await second.studio.openDrawing(1);
  await expect.poll(() => second.studio.fingerprint()).toBe(drawn);
  await second.app.close();
});

test('one child pours, lays a sticker and takes a step back while another one draws on', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  const things = new ThingsPage(app.page, studio);
  await studio.startNewPicture();
  await new AdultPage(app.page).letDraw('two');
  const line = await begin(studio);
  await studio.chooseAtPlace(2, tools.fill);
  await studio.chooseAtPlace(2, colours.green);
  await things.tap([0.9, 0.2]);
  await expect.poll(() => things.inkAt([0.9, 0.9])).toEqual([63, 155, 70, 255]);
  await line.goOn(0.5);
  await studio.step('stepBack').click();
  expect(await things.inkAt([0.9, 0.9])).toEqual([0, 0, 0, 0]);
  await studio.step('stepForward').click();
  await line.goOn(0.75);
  await things.chooseSticker('animals', 0);
  await things.tap([0.75, 0.7]);
  await expect.poll(() => things.looseBox()).not.toBeNull();
  await line.goOn(1);
  await studio.hand.lift();
  // From its beginning to its end one line, on top of what was poured meanwhile.
  for (const x of [0.12, 0.2, 0.3, 0.39]) expect(await things.inkAt([x, 0.5])).toEqual([224, 49, 49, 255]);
  await studio.step('stepBack').click();
  for (const x of [0.3, 0.39]) expect(await things.inkAt([x, 0.5])).toEqual([63, 155, 70, 255]);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('colour goes below a line that is being drawn, and waits for one that parts the page', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  const things = new ThingsPage(app.page, studio);
  await studio.startNewPicture();
  await new AdultPage(app.page).letDraw('two');
  await studio.chooseAtPlace(1, tools.marker);
  await studio.chooseAtPlace(2, tools.fill);
  await studio.chooseAtPlace(2, colours.green);
  const [green, nothing] = [
    [63, 155, 70, 255],
    [0, 0, 0, 0],
  ];
  const [top, middle, bottom] = await studio.spots([0.3, 0.002], [0.3, 0.5], [0.3, 0.998]);
  if (!top || !middle || !bottom) throw new Error('no page');
  const draw = async (from: Spot, to: Spot) => {
    for (const step of [0.2, 0.4, 0.6, 0.8, 0.95, 1, 1.015])
      await studio.hand.moveTouch([{ ...between(from, to, step), id: 0 }]);
  };
  await studio.hand.touch([{ ...top, id: 0 }]);
  await draw(top, middle);
  await things.tap([0.9, 0.2]);
  await expect.poll(() => things.inkAt([0.9, 0.9])).toEqual(green);
  // Below the line too: it may yet be taken back.
  expect(await things.inkAt([0.3, 0.25])).toEqual(green);
  await studio.step('stepBack').click();
  await draw(middle, bottom);
  await things.tap([0.9, 0.2]);
  await studio.step('stepForward').waitFor();
  expect(await things.inkAt([0.9, 0.9])).toEqual(nothing);
  await studio.hand.lift();
  await expect.poll(() => things.inkAt([0.9, 0.9])).toEqual(green);
  expect(await things.inkAt([0.1, 0.5])).toEqual(nothing);
  await studio.step('stepBack').click();
  expect(await things.inkAt([0.9, 0.9])).toEqual(nothing);
  expect((await things.inkAt([0.3, 0.5]))[3]).toBeGreaterThan(100);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('what one child rubs out stays so while another one steps back', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  const things = new ThingsPage(app.page, studio);
  await studio.startNewPicture();
  await studio.choose(colours.red);
  await studio.hand.drawWithMouse(await studio.spots([0.25, 0.3], [0.25, 0.5], [0.25, 0.7]));
  await new AdultPage(app.page).letDraw('two');
  await studio.chooseAtPlace(1, tools.eraser);
  const rubbing = await begin(studio);
  await rubbing.goOn(0.75);
  const nothing = [0, 0, 0, 0];
  await expect.poll(() => things.liveInkAt([0.25, 0.5])).toEqual(nothing);
  await studio.chooseAtPlace(2, tools.fill);
  await things.tap([0.9, 0.2]);
  await expect.poll(async () => (await things.liveInkAt([0.9, 0.9]))[3]).toBe(255);
  await studio.step('stepBack').click();
  expect(await things.liveInkAt([0.9, 0.9])).toEqual(nothing);
  expect(await things.liveInkAt([0.25, 0.5])).toEqual(nothing);
  expect(await things.liveInkAt([0.25, 0.35])).toEqual([224, 49, 49, 255]);
  await studio.hand.lift();
  expect(await things.inkAt([0.25, 0.5])).toEqual(nothing);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('each has its own few tools, at any level; with another child there is one again', async ({ allTools }) => {
  setHandProfiles(allTools, { tools: 'few' });
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  await new AdultPage(app.page).letDraw('four');
  for (const number of [1, 4]) await studio.choose(fill(place, { number }));
  const own = (number: number) => app.page.getByRole('group', { name: fill(place, { number }) }).getByRole('button');
  await expect(own(1)).toHaveCount(10);
  await expect(own(4)).toHaveCount(10);
  await expectAccessible(app.page, 'four children');
  // One begins to draw; what the other has open stays.
  await studio.hand.drawWithFinger(await studio.spots([0.1, 0.1], [0.2, 0.1]));
  await expect(own(1)).toHaveCount(0);
  await expect(own(4)).toHaveCount(10);
  await own(4).first().focus();
  await app.page.keyboard.press('Escape');
  await expect(own(4)).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: fill(place, { number: 4 }) })).toBeFocused();
  await studio.toMyPictures();
  await studio.openDrawing(1);
  await expect(app.page.getByRole('button', { name: fill(place, { number: 4 }) })).toBeVisible();
  await studio.toMyPictures();
  await studio.someoneElse();
  await studio.pickOwnPicture(1);
  await studio.startNewPicture();
  await expect(app.page.getByRole('button', { name: fill(place, { number: 1 }) })).toBeHidden();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a tap pours where lines are drawn from click to click', async ({ allTools }) => {
  setHandProfiles(allTools, { tools: 'some', press: 'click' });
  const { app, studio } = await openGallery(allTools);
  const things = new ThingsPage(app.page, studio);
  await studio.startNewPicture();
  await studio.choose(tools.fill);
  await studio.choose(wordsOf('ru').desk.fills.plain);
  await things.tapWithFinger([0.5, 0.5]);
  await expect.poll(() => things.inkAt([0.1, 0.1])).toEqual([41, 86, 200, 255]);
  await things.chooseSticker('animals', 0);
  await things.tapWithFinger([0.5, 0.5]);
  await expect(things.bar).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

/** A finger that draws to the right in the left half and stays on the glass. */
async function begin(studio: StudioPage) {
  const [from, to] = await studio.spots([0.1, 0.5], [0.4, 0.5]);
  if (!from || !to) throw new Error('no page');
  await studio.hand.touch([{ ...from, id: 0 }]);
  const goOn = async (share: number) => {
    for (const step of [0.8, 0.9, 1]) await studio.hand.moveTouch([{ ...between(from, to, share * step), id: 0 }]);
  };
  await goOn(0.25);
  return { goOn };
}

function between(from: Spot, to: Spot, share: number): Spot {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
