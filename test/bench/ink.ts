/** What a pointer move costs in the studio, against a bare 2D canvas in the same run, with and without a full page. */
import type { Locator } from '@playwright/test';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { StudioPage } from '../e2e/pages/studio.page.ts';
import { launchApp, type RunningApp, removeProfile } from '../support/launch.ts';
import { type CanvasPlace, openBarePage, paintBare } from './ink/bare-page.ts';
import { whileBusy } from './ink/busy.ts';
import { inputToFrame, scriptPerMove, WARM_UP } from './ink/measure.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { strokes } from './ink/strokes.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
const WHOLE_WINDOW: CanvasPlace = { left: 0, top: 0, ...SIZE, pixelWidth: SIZE.width, pixelHeight: SIZE.height };
const MANY = 2000;
/** Strokes of the drawings that there are; the one that was drawn on longest ago is opened first. */
const DRAWN = [MANY, 500, 10_000] as const;
/** In the order in which they come round. */
const PAGES = [...DRAWN.slice(1), 0, MANY] as const;
const ROUNDS = 3;
const RUNS = 5;
/** Strokes of a second each. */
const WARM_UPS = 15;
const FEW = 3;

/** Of the app, or of what it is measured against; ms. */
type Figures = (subject: Subject) => number;
type Subject = 'app' | BareName;
type Window = { readonly of: Subject; readonly id: number };

/** `line` and `outline` are as large as the app's page; `window`: an outline on canvases as large as the window. */
const bareNames = ['line', 'outline', 'window', 'nothing'] as const;
type BareName = (typeof bareNames)[number];

/**
 * Limits: issue "The drawing studio", numbers; flat within 10 %. Script is measured against outlines on canvases as large as our
 * page, and with a limit of our own against the least that any page can do. From input to frame, the plain canvas is one that
 * covers the window, as in the figures of peers: a canvas that changes costs a copy of all of it. A page that draws nothing
 * shows how much of the wait is nobody's: a point waits for the next frame, at 60 a second 95 of 100 up to 15.8 ms.
 */
export async function inkBench(): Promise<readonly BenchRow[]> {
  const folder = makeDrawnProfile(...DRAWN);
  const app = await launchApp({ folder, size: SIZE });
  try {
    const studio = await StudioPage.of(app.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    const empty = await withBarePages(app, studio, ['line', 'outline'], 0, measureScripts);
    await studio.toMyPictures();
    // Number 1 is the one that was drawn on longest ago, so each of them in turn.
    await studio.openDrawing(1);
    const [full, waits, busyWaits] = await withBarePages(
      app,
      studio,
      bareNames,
      MANY,
      async (pages) =>
        [await measureScripts(pages), await measureWaits(pages), await whileBusy(() => measureWaits(pages))] as const,
    );
    if (full('app') === 0) throw new Error('the app did not draw what was measured');
    const flat = await measureFlatness(app, studio);
    return [
      benchRow('ink: script per pointer move, empty page', 'ms', empty('app'), empty('outline'), 1.3),
      benchRow('ink: script per pointer move, 2,000 strokes', 'ms', full('app'), full('outline'), 1.3),
      benchRow('ink: the same, empty page, against the least there is', 'ms', empty('app'), empty('line'), 2.5),
      benchRow('ink: the same, 2,000 strokes, against the least there is', 'ms', full('app'), full('line'), 2.5),
      benchRow('ink: input to frame, p95, 2,000 strokes', 'ms', waits('app'), waits('window'), 0.8),
      benchRow('ink: the same against a canvas as large as our page', 'ms', waits('app'), waits('outline'), 1),
      benchRow('ink: the same against a page that draws nothing', 'ms', waits('app'), waits('nothing'), 1.1),
      benchRow(
        'ink: the same, what drawing adds to the wait for the next frame',
        'ms',
        waits('app') - waits('nothing'),
        waits('window') - waits('nothing'),
        0.8,
      ),
      benchRow('ink: input to frame, p95, on a busy PC', 'ms', busyWaits('app'), busyWaits('window'), 0.8),
      ...DRAWN.map((count) =>
        benchRow(
          `ink: a move on ${count.toLocaleString('en')} strokes against an empty page`,
          'ms',
          flat(count),
          flat(0),
          1.1,
        ),
      ),
    ];
  } finally {
    await app.close();
    removeProfile(folder);
  }
}

/** The app's page and the bare ones, and where a stroke is drawn in each. */
type Pages = {
  readonly electron: RunningApp['electron'];
  readonly windows: readonly Window[];
  readonly place: CanvasPlace;
};

/** Measures the open page with bare ones beside it that hold as many strokes. */
async function withBarePages<Result>(
  app: RunningApp,
  studio: StudioPage,
  names: readonly BareName[],
  strokeCount: number,
  measure: (pages: Pages) => Promise<Result>,
): Promise<Result> {
  const place = await placeOfPage(studio.page);
  const bare: Window[] = [];
  for (const of of names) {
    const canvas = of === 'window' ? WHOLE_WINDOW : place;
    const id = await openBarePage(app.electron, app.folder, canvas, SIZE, of === 'window' ? 'outline' : of);
    await paintBare(app.electron, id, strokes(strokeCount), canvas.pixelWidth / PAGE_SIZE.width);
    bare.push({ of, id });
  }
  const windows: Window[] = [{ of: 'app', id: await appWindowOf(app) }, ...bare];
  for (let run = 0; run < WARM_UPS; run += 1)
    for (const { id } of windows) await scriptPerMove(app.electron, id, place, WARM_UP);
  const result = await measure({ electron: app.electron, windows, place });
  for (const { id } of bare)
    await app.electron.evaluate(({ BrowserWindow }, one) => BrowserWindow.fromId(one)?.destroy(), id);
  return result;
}
async function measureScripts({ electron, windows, place }: Pages): Promise<Figures> {
  return await measureEach(windows, median, async ({ id }) => [await scriptPerMove(electron, id, place)]);
}

async function measureWaits({ electron, windows, place }: Pages): Promise<Figures> {
  const p95 = (times: readonly number[]) => percentile(times, 0.95);
  return await measureEach(windows, p95, ({ id }) => inputToFrame(electron, id, place));
}

/** Several runs of each window in turn, so that what else the PC does meets each. */
async function measureEach(
  windows: readonly Window[],
  sumUp: (times: readonly number[]) => number,
  measure: (window: Window) => Promise<readonly number[]>,
): Promise<Figures> {
  const times = new Map(windows.map(({ of }) => [of, [] as number[]]));
  for (let run = 0; run < RUNS; run += 1)
    for (const window of windows) times.get(window.of)?.push(...(await measure(window)));
  return (subject) => sumUp(times.get(subject) ?? []);
}

/** Opens every drawing in turn, several times, so that what else the PC does meets each; gives the script of a move, ms. */
async function measureFlatness(app: RunningApp, studio: StudioPage): Promise<(strokeCount: number) => number> {
  const times = new Map<number, number[]>(PAGES.map((count) => [count, []]));
  const id = await appWindowOf(app);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const count of PAGES) {
      await studio.toMyPictures();
      await studio.openDrawing(1);
      const place = await placeOfPage(studio.page);
      for (let run = 0; run < FEW; run += 1) await scriptPerMove(app.electron, id, place, WARM_UP);
      for (let run = 0; run < FEW; run += 1) times.get(count)?.push(await scriptPerMove(app.electron, id, place));
    }
  return (count) => median(times.get(count) ?? []);
}

/** By its page: Electron lists windows in no order. */
async function appWindowOf(app: RunningApp): Promise<number> {
  const window = await app.electron.browserWindow(app.page);
  return await window.evaluate(({ id }: { readonly id: number }) => id);
}

export async function placeOfPage(page: Locator): Promise<CanvasPlace> {
  const canvas = page.locator('canvas[data-ink=dry]');
  await canvas.waitFor();
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, pixelWidth: element.width, pixelHeight: element.height };
  });
}
