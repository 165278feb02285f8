/** What a pointer move costs in the studio, against a bare 2D canvas in the same run, with and without a full page. */
import type { Locator } from '@playwright/test';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { StudioPage } from '../e2e/pages/studio.page.ts';
import { launchApp, type RunningApp, removeProfile } from '../support/launch.ts';
import { type CanvasPlace, openBarePage, paintBare } from './ink/bare-page.ts';
import { scriptPerMove, WARM_UP } from './ink/measure.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { strokes } from './ink/strokes.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
const MANY = 2000;
const RUNS = 5;
/** Strokes of a second each. */
const WARM_UPS = 25;

type Pair = { readonly app: number; readonly bare: number };

/** Limits: issue "Kabinet stands", numbers; flat within 10 %. */
export async function inkBench(): Promise<readonly BenchRow[]> {
  const folder = makeDrawnProfile(MANY);
  const app = await launchApp({ folder, size: SIZE });
  try {
    const studio = await StudioPage.of(app.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await studio.startNewPicture();
    const empty = await measurePage(app, studio, 0);
    await studio.toMyPictures();
    await studio.openDrawing(1);
    const full = await measurePage(app, studio, MANY);
    return [
      benchRow('ink: script per pointer move, empty page', 'ms', empty.app, empty.bare, 1.5),
      benchRow('ink: script per pointer move, 2,000 strokes', 'ms', full.app, full.bare, 1.5),
      benchRow('ink: a move on 2,000 strokes against an empty page', 'ms', full.app, empty.app, 1.1),
    ];
  } finally {
    await app.close();
    removeProfile(folder);
  }
}

/** Measures the open page in turn: bare, app, bare, app. */
async function measurePage(app: RunningApp, studio: StudioPage, strokeCount: number): Promise<Pair> {
  const place = await placeOfPage(studio.page);
  const appWindow = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id ?? 0);
  const bareWindow = await openBarePage(app.electron, app.folder, place, SIZE);
  await paintBare(app.electron, bareWindow, strokes(strokeCount), place.pixelWidth / PAGE_SIZE.width);
  const [bare, own]: [number[], number[]] = [[], []];
  for (let run = 0; run < WARM_UPS; run += 1) {
    for (const id of [bareWindow, appWindow]) await scriptPerMove(app.electron, id, place, WARM_UP);
  }
  for (let run = 0; run < RUNS; run += 1) {
    const pair = [
      await scriptPerMove(app.electron, bareWindow, place),
      await scriptPerMove(app.electron, appWindow, place),
    ];
    [bare, own].forEach((list, index) => void list.push(pair[index] ?? 0));
  }
  await app.electron.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.destroy(), bareWindow);
  return { app: median(own), bare: median(bare) };
}

export async function placeOfPage(page: Locator): Promise<CanvasPlace> {
  const canvas = page.locator('canvas[data-ink=dry]');
  await canvas.waitFor();
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, pixelWidth: element.width, pixelHeight: element.height };
  });
}
