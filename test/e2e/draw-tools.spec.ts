import { setTimeout as pause } from 'node:timers/promises';
import { toolSchema } from '../../src/shared/drawing/ops/stroke.ts';
import { wordsOf } from './pages/words.ts';
import { expect, openGallery, test } from './support/all-tools.ts';
import { colourIn, framesOf } from './support/frames.ts';
import { setHandProfiles } from './support/hand-profile.ts';

const words = wordsOf('ru').desk;
const TOOLS = toolSchema.options;

test('every tool leaves the same pixels after a restart, and each step back and forward gives them too', async ({
  allTools,
}) => {
  test.setTimeout(180_000);
  const first = await openGallery(allTools);
  await first.studio.startNewPicture();
  const states = [await first.studio.fingerprint()];
  for (const [nth, tool] of TOOLS.entries()) {
    await first.studio.chooseTool(tool);
    await first.studio.choose(wordsOf('ru').draw.colours[nth % 2 === 0 ? 'red' : 'green']);
    await first.studio.chooseTool(tool);
    const line = await first.studio.line(0.1 + (nth % 7) * 0.13, nth % 2 === 0 ? 0.08 : 0.3);
    if (nth % 3 === 0) await first.studio.hand.drawWithMouse(line);
    else if (nth % 3 === 1) await first.studio.hand.drawWithFinger(line);
    else await first.studio.hand.drawWithPen(line, (step) => 0.1 + step / 30);
    states.push(await first.studio.fingerprint());
  }
  expect(new Set(states).size).toBe(TOOLS.length + 1);
  await first.studio.toMyPictures();
  expect(first.app.problems).toEqual([]);
  await first.app.close();

  const second = await openGallery(allTools);
  await second.studio.openDrawing(1);
  await expect.poll(() => second.studio.fingerprint()).toBe(states.at(-1));
  for (const state of states.slice(0, -1).reverse()) {
    await second.studio.step('stepBack').click();
    expect(await second.studio.fingerprint()).toBe(state);
  }
  for (const state of states.slice(1)) {
    await second.studio.step('stepForward').click();
    expect(await second.studio.fingerprint()).toBe(state);
  }
  expect(second.app.problems).toEqual([]);
  await second.app.close();
});

test('a line looks the same wet and dry', async ({ allTools }) => {
  test.setTimeout(180_000);
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  await studio.hand.drawWithMouse(await studio.line(0.5));
  for (const tool of TOOLS) {
    await studio.chooseTool(tool);
    const line = await studio.line(0.5, 0.15, 0.8);
    const [start] = line;
    if (!start) throw new Error('no page');
    await studio.hand.press(start);
    for (const spot of line) await studio.hand.move(spot);
    const wet = await studio.look();
    await studio.hand.release(line.at(-1) ?? start);
    const dry = await studio.look();
    // Without the last tenth of the line: it arrives where the hand lifts.
    expect.soft(await studio.unlike(wet, dry, 0.7), tool).toBeLessThan(0.002);
    await studio.step('stepBack').click();
  }
  await app.close();
});

test('in no frame is a line missing or darker when the hand lifts', async ({ allTools }) => {
  test.setTimeout(120_000);
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  for (const tool of ['round-brush', 'marker', 'ribbon'] as const) {
    await studio.chooseTool(tool);
    const line = await studio.line(0.5, 0.15, 0.8);
    const [start, middle] = [line[0], line[Math.floor(line.length / 2)]];
    if (!start || !middle) throw new Error('no page');
    await studio.hand.press(start);
    for (const spot of line) await studio.hand.move(spot);
    const [wet] = await framesOf(app.page, async () => undefined);
    const frames = await framesOf(app.page, () => studio.hand.release(line.at(-1) ?? start));
    const colour = await colourIn(app.page, wet ?? '', middle);
    expect(colour).not.toEqual([255, 255, 255]);
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames) {
      const now = await colourIn(app.page, frame, middle);
      for (const part of [0, 1, 2]) expect(Math.abs((now[part] ?? 0) - (colour[part] ?? 0)), tool).toBeLessThan(12);
    }
    await studio.step('stepBack').click();
  }
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a can that is held still sprays on', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  await studio.chooseTool('spray');
  const [spot] = await studio.spots([0.5, 0.5]);
  if (!spot) throw new Error('no page');
  const blank = await studio.look();
  await studio.hand.press(spot);
  const soon = await studio.unlike(blank, await studio.look(), 1);
  await expect
    .poll(async () => studio.unlike(blank, await studio.look(), 1), { timeout: 5000 })
    .toBeGreaterThan(soon * 2 + 0.001);
  await studio.hand.release(spot);
  const drawn = await studio.fingerprint();
  await pause(200);
  expect(await studio.fingerprint()).toBe(drawn);
  await app.close();
});

test('a figure is shown while it is pulled up, in all its copies, and a tap makes one too', async ({ allTools }) => {
  const { app, studio } = await openGallery(allTools);
  await studio.startNewPicture();
  await studio.choose(words.tools.symmetry);
  await studio.choose(words.symmetries.mirror4);
  await studio.choose(words.tools.shape);
  await studio.choose(words.filledFigures.heart);
  const [from, middle, to] = await studio.spots([0.1, 0.1], [0.2, 0.3], [0.4, 0.4]);
  if (!from || !middle || !to) throw new Error('no page');
  await studio.hand.touch([from]);
  await studio.hand.moveTouch([middle]);
  await studio.hand.moveTouch([to]);
  expect(await studio.inkAt(0.25)).toBe(0);
  const wet = await studio.look();
  await studio.hand.lift();
  expect(await studio.unlike(wet, await studio.look(), 1)).toBeLessThan(0.001);
  expect(await studio.inkAt(0.25)).toBeGreaterThan(0.2);
  expect(await studio.inkAt(0.75)).toBeCloseTo(await studio.inkAt(0.25), 1);
  const [tap] = await studio.spots([0.5, 0.5]);
  if (!tap) throw new Error('no page');
  expect(await studio.inkAt(0.5)).toBe(0);
  await studio.hand.drawWithFinger([tap]);
  expect(await studio.inkAt(0.5)).toBeGreaterThan(0.05);
  await app.close();
});

test('who cannot hold clicks, moves and clicks', async ({ demoFolder }) => {
  setHandProfiles(demoFolder, { press: 'click' });
  const { app, studio } = await openGallery(demoFolder);
  await studio.startNewPicture();
  const line = await studio.line(0.5, 0.2, 0.6);
  const [start] = line;
  const end = line.at(-1);
  if (!start || !end) throw new Error('no page');
  const click = async (spot: typeof start) => {
    await studio.hand.press(spot);
    await studio.hand.release(spot);
  };
  await click(start);
  for (const spot of line) await studio.hand.hover(spot);
  expect(await studio.inkAt(0.4)).toBe(0);
  await click(end);
  expect(await studio.inkAt(0.4)).toBeGreaterThan(0);
  await studio.hand.hover((await studio.spots([0.9, 0.9]))[0] ?? end);
  expect(await studio.inkAt(0.8)).toBe(0);
  await app.close();
});
