/** A drawing as the bytes of a file. */
import type { JournalEntry } from '../../../shared/drawing/journal.ts';
import { paintOps } from '../../../shared/drawing/painter/paint-ops.ts';
import { paperAt } from '../../../shared/drawing/paper.ts';
import { everythingIn, replayOf } from '../../../shared/drawing/replay.ts';
import { drawingSvg } from '../../../shared/drawing/svg/drawing-svg.ts';
import type { OutKind } from '../../../shared/ipc/contract/drawings.ts';
import { type Bitmap, createBitmap } from '../bitmap.ts';
import { canvasPaintBox, paintTarget } from '../canvas-paint-box.ts';
import {
  type DrawingState,
  paintAbove,
  paintBelow,
  pictureReady,
  pngOf,
  viewOfWidth,
  wholePicture,
} from '../picture.ts';
import { ReplayReel } from '../replay-reel.ts';
import { filmGif } from './gif.ts';
import { filmWebm } from './webm.ts';

/** Device pixels per page unit: an A4 sheet gets over 300 to the inch. */
const PRINT_SCALE = 2;
const FILM_WIDTH = { gif: 640, webm: 960 } as const;
/** Wide enough to see whether anything is there at all. */
const PROBE_WIDTH = 480;

export type ReadJournal = DrawingState & { readonly entries: readonly JournalEntry[] };

/**
 * Makes what a file holds; for a PDF and for paper that is the picture on it.
 * @param onFrame told how far a film is
 * @throws Error where the window has no memory left for it
 */
export async function drawingFile(
  kind: OutKind,
  drawing: ReadJournal,
  onFrame: (done: number, all: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  await pictureReady({ page: drawing.page, history: everythingIn(drawing.entries) });
  if (kind === 'svg') return new TextEncoder().encode(svgOf(drawing));
  if (kind === 'gif' || kind === 'webm') return film(kind, drawing, onFrame);
  const png = await pngOf(await wholePicture(drawing, drawing.page.size.width * PRINT_SCALE));
  if (!png) throw new Error('no picture');
  return png;
}

function film(
  kind: 'gif' | 'webm',
  { page, entries }: ReadJournal,
  onFrame: (done: number, all: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const replay = replayOf(entries);
  const reel = new ReplayReel(page, replay, viewOfWidth(page, FILM_WIDTH[kind]));
  return kind === 'gif' ? filmGif(reel, replay, onFrame) : filmWebm(reel, replay, onFrame);
}

function svgOf(drawing: DrawingState): string {
  const { page, history } = drawing;
  const fine = () => createBitmap(viewOfWidth(page, page.size.width * PRINT_SCALE));
  const hasGround = page.starter !== null || paperAt(page, history).scene !== null;
  return drawingSvg(page, history, {
    ink(from, to) {
      const bitmap = fine();
      paintOps(paintTarget(bitmap, canvasPaintBox(page.size)), history.timeline, from, to);
      return address(bitmap);
    },
    below() {
      if (!hasGround) return null;
      const bitmap = fine();
      paintBelow(bitmap.context, drawing);
      return address(bitmap);
    },
    above() {
      const probe = createBitmap(viewOfWidth(page, PROBE_WIDTH));
      paintAbove(probe.context, drawing);
      if (isEmpty(probe)) return null;
      const bitmap = fine();
      paintAbove(bitmap.context, drawing);
      return address(bitmap);
    },
  });
}

function address({ canvas }: Bitmap): string {
  const url = canvas.toDataURL('image/png');
  // Frees the pixels at once: a drawing may need many.
  canvas.width = 0;
  return url;
}

function isEmpty({ canvas, context }: Bitmap): boolean {
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return false;
  return true;
}
