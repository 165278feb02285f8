/** What a pointer move costs in the studio, against a bare 2D canvas in the same run, with and without a full page. */
import type { Page } from '@playwright/test';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { dictionaries } from '../../src/shared/i18n/index.ts';
import { launchApp, type RunningApp, removeProfile } from '../support/launch.ts';
import { type CanvasPlace, openBarePage, paintBare } from './ink/bare-page.ts';
import { scriptPerMove, WARM_UP } from './ink/measure.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { strokes } from './ink/strokes.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
const MANY = 2000;
const RUNS = 5;
const WARM_UPS = 10;
/** A test school speaks Russian. */
const words = dictionaries.ru;

type Pair = { readonly app: number; readonly bare: number };

/** Limits: issue "Kabinet stands", numbers; flat within 10 %. */
export async function inkBench(): Promise<readonly BenchRow[]> {
  const folder = makeDrawnProfile(MANY);
  const app = await launchApp({ folder, size: SIZE });
  try {
    await app.page.getByRole('button', { name: words.doors.draw }).click();
    await app.page.getByRole('button', { name: 'Айша' }).click();
    const empty = await measurePage(app, words.draw.newPicture, 0);
    await app.page.getByRole('button', { name: words.draw.myPictures }).click();
    const full = await measurePage(app, words.draw.picture.replace('{{number}}', '1'), MANY);
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

/** Opens a tile of the gallery and measures in turn: bare, app, bare, app. */
async function measurePage(app: RunningApp, tile: string, strokeCount: number): Promise<Pair> {
  await app.page.getByRole('button', { name: tile }).click();
  if (strokeCount === 0) await app.page.getByRole('button', { name: words.draw.begin.empty, exact: true }).click();
  const place = await placeOfPage(app.page);
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

async function placeOfPage(page: Page): Promise<CanvasPlace> {
  const canvas = page.getByRole('img', { name: words.draw.page }).locator('canvas').last();
  await canvas.waitFor();
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, pixelWidth: element.width, pixelHeight: element.height };
  });
}
