/** A child draws a long stroke, and something fails in the middle of it. */
import Database from 'better-sqlite3';
import { POINT_STRIDE } from '../../../src/shared/drawing/ops/stroke.ts';
import { StudioPage } from '../../e2e/pages/studio.page.ts';
import { wordsOf } from '../../e2e/pages/words.ts';
import { databaseOf, type RunningApp } from '../../support/launch.ts';
import { type Fault, fail, isOfWindow, until } from './faults.ts';
import { Screen } from './screen.ts';

const page = `[role=img][aria-label="${wordsOf('ru').draw.page}"]`;
const strokeMs = 3500;
const stepMs = 40;

/** What may be missing of a stroke, ms. */
export const mostLost = 2000;

export async function beginDrawing({ page: window, folder }: RunningApp): Promise<void> {
  const studio = await StudioPage.of(window);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.startNewPicture();
  await studio.hand.drawWithMouse(await studio.line(0.1));
  await until('the first stroke to be stored', async () => lastStroke(folder).entries > 0);
}

/** @returns how much of the stroke was lost, ms. @throws what else did not hold */
export async function failWhileDrawing({ electron, folder }: RunningApp, fault: Fault, row: number): Promise<number> {
  const screen = new Screen(electron);
  const before = lastStroke(folder);
  const box = await screen.boxOf(page);
  if (!box) throw new Error('no page to draw on');
  const spotAt = (share: number) => ({
    x: box.x + box.width * (0.1 + 0.8 * share),
    y: box.y + box.height * (0.2 + 0.06 * (row % 10)) + Math.sin(share * 40) * 8,
  });
  const start = performance.now();
  await screen.mouse('mouseDown', spotAt(0));
  let passed = 0;
  while (passed < strokeMs) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    passed = performance.now() - start;
    await screen.mouse('mouseMove', spotAt(passed / strokeMs / 1.1));
  }
  await fail(electron, fault);
  if (!isOfWindow(fault)) await screen.mouse('mouseUp', spotAt(0.95));
  await screen.see('the page of the drawing', `document.querySelector(${JSON.stringify(page)}) !== null`);
  await until('the stroke to be stored', async () => lastStroke(folder).entries > before.entries);
  const after = lastStroke(folder);
  if (after.drawing !== before.drawing) throw new Error('came back to another drawing');
  return Math.max(0, Math.round(passed - after.lastedMs));
}

type StoredStroke = { readonly drawing: string; readonly entries: number; readonly lastedMs: number };

function lastStroke(folder: string): StoredStroke {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    const row = database
      .prepare(
        `SELECT drawing_id AS drawing, entry, (SELECT count(*) FROM drawing_entry) AS entries FROM drawing_entry
         WHERE drawing_id = (SELECT subject_id FROM event WHERE kind = 'drawing.created' ORDER BY id DESC LIMIT 1)
         ORDER BY seq DESC LIMIT 1`,
      )
      .get() as { drawing: string; entry: string; entries: number } | undefined;
    if (!row) return { drawing: '', entries: 0, lastedMs: 0 };
    const points: readonly number[] = JSON.parse(row.entry).op?.points ?? [];
    return { drawing: row.drawing, entries: row.entries, lastedMs: points[points.length - POINT_STRIDE + 2] ?? 0 };
  } finally {
    database.close();
  }
}
