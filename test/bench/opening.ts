/**
 * How long a drawing of many strokes takes to open: from the press of "go on", when the child has looked at the picture, to
 * the frame in which all of it is there.
 */
import Database from 'better-sqlite3';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { StudioPage } from '../e2e/pages/studio.page.ts';
import { databaseOf, launchApp, type RunningApp, removeProfile } from '../support/launch.ts';
import { openBarePage, paintBare } from './ink/bare-page.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { strokes } from './ink/strokes.ts';
import { placeOfPage } from './ink.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
const RUNS = 5;
const LAUNCHES = 3;

/** Limits: issue "The drawing studio", numbers. The second floor is a second. */
export async function openingBench(): Promise<readonly BenchRow[]> {
  const some: { own: number; bare: number }[] = [];
  for (let launch = 0; launch < LAUNCHES; launch += 1) some.push(await withDrawing(2000, openBesideBare));
  const own = median(some.map((each) => each.own));
  const bare = median(some.map((each) => each.bare));
  const many = await withDrawing(10_000, async (app, studio) => {
    const first = await openingMs(app, studio);
    await inkIsStored(app.folder);
    const later = median(await openings(app, studio));
    return { first, later };
  });
  return [
    benchRow('opening: 2,000 strokes against painting them bare', 'ms', own, bare, 1.5),
    benchRow('opening: 10,000 strokes, ink stored', 'ms', many.later, 1000, 1),
    benchRow('opening: 10,000 strokes, no ink stored yet', 'ms', many.first, 1000, 3),
  ];
}

async function withDrawing<Result>(
  strokeCount: number,
  measure: (app: RunningApp, studio: StudioPage) => Promise<Result>,
): Promise<Result> {
  const folder = makeDrawnProfile(strokeCount);
  const app = await launchApp({ folder, size: SIZE });
  try {
    const studio = await StudioPage.of(app.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    return await measure(app, studio);
  } finally {
    await app.close();
    removeProfile(folder);
  }
}

/** The desk was seen once since the start, and the bare page has painted one stroke; no ink is stored. */
async function openBesideBare(app: RunningApp, studio: StudioPage): Promise<{ own: number; bare: number }> {
  await studio.startNewPicture();
  const place = await placeOfPage(studio.page);
  await studio.toMyPictures();
  const own = await openingMs(app, studio);
  const bareWindow = await openBarePage(app.electron, app.folder, place, SIZE);
  await paintBare(app.electron, bareWindow, strokes(1), place.pixelWidth / PAGE_SIZE.width);
  const bare = await paintBare(app.electron, bareWindow, strokes(2000), place.pixelWidth / PAGE_SIZE.width);
  return { own, bare };
}

async function openings(app: RunningApp, studio: StudioPage): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await studio.toMyPictures();
    all.push(await openingMs(app, studio));
  }
  return all;
}

/** From the press of "go on" to the frame after the ink came onto the page; by the window's own clock. */
async function openingMs(app: RunningApp, studio: StudioPage): Promise<number> {
  await studio.lookAt(1);
  const opened = app.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          'pointerup',
          ({ timeStamp }) => {
            const look = () => {
              if (!document.querySelector('canvas[data-ink=dry]')) return requestAnimationFrame(look);
              return requestAnimationFrame(() => resolve(performance.now() - timeStamp));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
  );
  await studio.deed('goOn').click();
  return opened;
}

/** Waits until the app has stored the ink by itself. */
async function inkIsStored(folder: string): Promise<void> {
  const database = new Database(databaseOf(folder), { readonly: true });
  const count = database.prepare('SELECT count(*) FROM drawing_ink').pluck();
  for (let tries = 0; tries < 120 && count.get() === 0; tries += 1) await new Promise((done) => setTimeout(done, 250));
  database.close();
}
