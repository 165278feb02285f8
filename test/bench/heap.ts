/** Whether an hour of drawing leaves anything behind: the window's heap on an empty page, again and again. */
import type { CDPSession, Page } from '@playwright/test';
import { StudioPage } from '../e2e/pages/studio.page.ts';
import { launchApp, removeProfile } from '../support/launch.ts';
import { makeDrawnProfile } from './ink/profile.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const SIZE = { width: 1920, height: 1080 };
/** Six minutes each, a line every ten seconds. */
const PICTURES = 10;
const LINES = 36;
const POINTS = 80;
/** Steps back and forward again after so many lines. */
const STEPS_EVERY = 10;
/** The first pictures load what is loaded once. */
const FIRST = 3;

/** Limit: issue "The drawing studio", numbers: the heap stays flat; within 10 %. */
export async function heapBench(): Promise<readonly BenchRow[]> {
  const folder = makeDrawnProfile(1);
  const app = await launchApp({ folder, size: SIZE });
  try {
    const studio = await StudioPage.of(app.page);
    const tools = await app.page.context().newCDPSession(app.page);
    await tools.send('Performance.enable');
    await studio.comeIn();
    await studio.pickOwnPicture();
    const megabytes: number[] = [];
    for (let picture = 0; picture < PICTURES; picture += 1) {
      await studio.startNewPicture();
      megabytes.push(await heapOf(tools));
      await drawPicture(app.page, studio);
      await studio.toMyPictures();
    }
    console.log(`heap on an empty page, MB: ${megabytes.map((size) => size.toFixed(1)).join(', ')}`);
    const early = median(megabytes.slice(FIRST, 2 * FIRST));
    return [
      benchRow(
        'ink: heap on an empty page after an hour of drawing',
        'MB',
        median(megabytes.slice(-FIRST)),
        early,
        1.1,
      ),
    ];
  } finally {
    await app.close();
    removeProfile(folder);
  }
}

async function drawPicture({ mouse }: Page, studio: StudioPage): Promise<void> {
  for (let line = 0; line < LINES; line += 1) {
    const points = await studio.spots(...pointsOf(line));
    for (const [nth, { x, y }] of points.entries()) {
      await mouse.move(x, y);
      if (nth === 0) await mouse.down();
    }
    await mouse.up();
    if (line % STEPS_EVERY !== STEPS_EVERY - 1) continue;
    for (const step of ['stepBack', 'stepBack', 'stepForward'] as const) await studio.step(step).click();
  }
}

/** A line that winds its way about the page, another one each time; shares of the page. */
function pointsOf(line: number): readonly (readonly [number, number])[] {
  return Array.from({ length: POINTS }, (_unused, point) => {
    const turn = (point / POINTS) * 6 + line;
    return [0.5 + 0.4 * Math.cos(turn * 0.9), 0.5 + 0.4 * Math.sin(turn * (1 + (line % 7) / 7))] as const;
  });
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1024 / 1024;
}
