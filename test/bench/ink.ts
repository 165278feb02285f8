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
const FEW_WARM_UPS = 5;

/** Script of a move and p95 from input to frame, ms, of the app and of what it is measured against. */
type Measured = Readonly<Record<Subject, number>> & { readonly waits: Waits; readonly busyWaits: Waits };
type Waits = Readonly<Record<Subject, number>>;
type Subject = 'app' | BareName;

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
    const empty = await measurePage(app, studio, 0);
    await studio.toMyPictures();
    // Number 1 is the one that was drawn on longest ago, so each of them in turn.
    await studio.openDrawing(1);
    const full = await measurePage(app, studio, MANY);
    const flat = await measureFlatness(app, studio);
    return [
      benchRow('ink: script per pointer move, empty page', 'ms', empty.app, empty.outline, 1.3),
      benchRow('ink: script per pointer move, 2,000 strokes', 'ms', full.app, full.outline, 1.3),
      benchRow('ink: the same, empty page, against the least there is', 'ms', empty.app, empty.line, 2.5),
      benchRow('ink: the same, 2,000 strokes, against the least there is', 'ms', full.app, full.line, 2.5),
      benchRow('ink: input to frame, p95, 2,000 strokes', 'ms', full.waits.app, full.waits.window, 0.8),
      benchRow('ink: the same against a canvas as large as our page', 'ms', full.waits.app, full.waits.outline, 1),
      benchRow('ink: the same against a page that draws nothing', 'ms', full.waits.app, full.waits.nothing, 1.1),
      benchRow(
        'ink: the same, what drawing adds to the wait for the next frame',
        'ms',
        full.waits.app - full.waits.nothing,
        full.waits.window - full.waits.nothing,
        0.8,
      ),
      benchRow('ink: input to frame, p95, on a busy PC', 'ms', full.busyWaits.app, full.busyWaits.window, 0.8),
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

/** Measures the open page in turn with the bare ones. */
async function measurePage(app: RunningApp, studio: StudioPage, strokeCount: number): Promise<Measured> {
  const place = await placeOfPage(studio.page);
  const appWindow = await appWindowOf(app);
  const windows: { readonly of: Subject; readonly id: number }[] = [{ of: 'app', id: appWindow }];
  for (const of of bareNames) {
    const canvas = of === 'window' ? WHOLE_WINDOW : place;
    const id = await openBarePage(app.electron, app.folder, canvas, SIZE, of === 'window' ? 'outline' : of);
    await paintBare(app.electron, id, strokes(strokeCount), canvas.pixelWidth / PAGE_SIZE.width);
    windows.push({ of, id });
  }
  for (let run = 0; run < WARM_UPS; run += 1)
    for (const { id } of windows) await scriptPerMove(app.electron, id, place, WARM_UP);
  const times = ofEach<number[]>(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const { of, id } of windows) times[of].push(await scriptPerMove(app.electron, id, place));
  const measureWaits = async () => {
    const waits = ofEach<number[]>(() => []);
    for (let run = 0; run < RUNS; run += 1)
      for (const { of, id } of windows) waits[of].push(...(await inputToFrame(app.electron, id, place)));
    return ofEach((subject) => percentile(waits[subject], 0.95));
  };
  const waits = await measureWaits();
  const busyWaits = await whileBusy(measureWaits);
  for (const { of, id } of windows)
    if (of !== 'app')
      await app.electron.evaluate(({ BrowserWindow }, bare) => BrowserWindow.fromId(bare)?.destroy(), id);
  return { ...ofEach((subject) => median(times[subject])), waits, busyWaits };
}

const ofEach = <Value>(of: (subject: Subject) => Value): Record<Subject, Value> => ({
  app: of('app'),
  line: of('line'),
  outline: of('outline'),
  window: of('window'),
  nothing: of('nothing'),
});

/** Opens every drawing in turn, several times, so that what else the PC does meets each; gives the script of a move, ms. */
async function measureFlatness(app: RunningApp, studio: StudioPage): Promise<(strokeCount: number) => number> {
  const times = new Map<number, number[]>(PAGES.map((count) => [count, []]));
  const id = await appWindowOf(app);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const count of PAGES) {
      await studio.toMyPictures();
      await studio.openDrawing(1);
      const place = await placeOfPage(studio.page);
      for (let run = 0; run < FEW_WARM_UPS; run += 1) await scriptPerMove(app.electron, id, place, WARM_UP);
      for (let run = 0; run < RUNS; run += 1) times.get(count)?.push(await scriptPerMove(app.electron, id, place));
    }
  return (count) => median(times.get(count) ?? []);
}

const appWindowOf = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id ?? 0);

export async function placeOfPage(page: Locator): Promise<CanvasPlace> {
  const canvas = page.locator('canvas[data-ink=dry]');
  await canvas.waitFor();
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, pixelWidth: element.width, pixelHeight: element.height };
  });
}
