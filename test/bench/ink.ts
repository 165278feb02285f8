/** What a pointer move costs in the studio, against a bare 2D canvas in the same run, with and without a full page. */
import type { Locator } from '@playwright/test';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { StudioPage } from '../e2e/pages/studio.page.ts';
import { launchApp, type RunningApp, removeProfile } from '../support/launch.ts';
import { type CanvasPlace, openBarePage, paintBare } from './ink/bare-page.ts';
import { inputToFrame, scriptPerMove, WARM_UP } from './ink/measure.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { strokes } from './ink/strokes.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
const MANY = 2000;
/** Drawings on which a move is measured against an empty page only. */
const OTHERS = [500, 10_000] as const;
const RUNS = 5;
/** Strokes of a second each. */
const WARM_UPS = 15;

/** Script of a move in the app, on the page with one line, and on that with outlines; and p95 from input to frame. All ms. */
type Measured = Readonly<Record<Subject, number>> & { readonly waits: Readonly<Record<Subject, number>> };
type Subject = 'app' | 'line' | 'outline';

/**
 * Limits: issue "The drawing studio", numbers; flat within 10 %. Of the two floors the one with outlines is the bare canvas that
 * peers are measured against; the other is the least that any page can do, and the limit against it our own.
 */
export async function inkBench(): Promise<readonly BenchRow[]> {
  const folder = makeDrawnProfile(MANY, ...OTHERS);
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
    const others: BenchRow[] = [];
    for (const count of OTHERS) {
      await studio.toMyPictures();
      await studio.openDrawing(1);
      const name = `ink: a move on ${count.toLocaleString('en')} strokes against an empty page`;
      others.push(benchRow(name, 'ms', await scriptOnPage(app, studio), empty.app, 1.1));
    }
    return [
      benchRow('ink: script per pointer move, empty page', 'ms', empty.app, empty.outline, 1.3),
      benchRow('ink: script per pointer move, 2,000 strokes', 'ms', full.app, full.outline, 1.3),
      benchRow('ink: the same, empty page, against the least there is', 'ms', empty.app, empty.line, 2),
      benchRow('ink: the same, 2,000 strokes, against the least there is', 'ms', full.app, full.line, 2),
      benchRow('ink: input to frame, p95, 2,000 strokes', 'ms', full.waits.app, full.waits.outline, 0.8),
      benchRow('ink: a move on 2,000 strokes against an empty page', 'ms', full.app, empty.app, 1.1),
      ...others,
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
  for (const ink of ['line', 'outline'] as const) {
    const id = await openBarePage(app.electron, app.folder, place, SIZE, ink);
    await paintBare(app.electron, id, strokes(strokeCount), place.pixelWidth / PAGE_SIZE.width);
    windows.push({ of: ink, id });
  }
  for (let run = 0; run < WARM_UPS; run += 1)
    for (const { id } of windows) await scriptPerMove(app.electron, id, place, WARM_UP);
  const times: Record<Subject, number[]> = { app: [], line: [], outline: [] };
  const waits: Record<Subject, number[]> = { app: [], line: [], outline: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const { of, id } of windows) {
      times[of].push(await scriptPerMove(app.electron, id, place));
      waits[of].push(...(await inputToFrame(app.electron, id, place)));
    }
  for (const { of, id } of windows)
    if (of !== 'app')
      await app.electron.evaluate(({ BrowserWindow }, bare) => BrowserWindow.fromId(bare)?.destroy(), id);
  const each = <Value>(of: (subject: Subject) => Value) => ({
    app: of('app'),
    line: of('line'),
    outline: of('outline'),
  });
  return { ...each((subject) => median(times[subject])), waits: each((subject) => percentile(waits[subject], 0.95)) };
}

/** Script of a move on the open page, ms. */
async function scriptOnPage(app: RunningApp, studio: StudioPage): Promise<number> {
  const place = await placeOfPage(studio.page);
  const id = await appWindowOf(app);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await scriptPerMove(app.electron, id, place));
  return median(times);
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
