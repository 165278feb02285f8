import type { Page } from '../../shared/drawing/document.ts';
import type { Paper } from '../../shared/drawing/ops/page.ts';
import { marksAbove, marksBelow } from '../../shared/drawing/page-marks.ts';
import type { Sign, StarterMark } from '../../shared/drawing/starter.ts';
import type { StarterPage } from '../../shared/drawing/starter-page.ts';
import { starterOf } from './page-starters.ts';

type Look = Pick<Page, 'size' | 'starter'>;

/** What lies below the ink. @param context takes page units */
export function paintPageBelow(context: CanvasRenderingContext2D, page: Look, paper: Paper): void {
  paintMarks(context, marksBelow(page.size, paper, starterOf(page.starter)));
}

/** What lies above the ink, and is not covered by it. @param context takes page units */
export function paintPageAbove(context: CanvasRenderingContext2D, page: Look): void {
  paintMarks(context, marksAbove(starterOf(page.starter)));
}

/** A page before anything is drawn on it. @param context takes page units */
export function paintStarterPage(context: CanvasRenderingContext2D, size: Page['size'], page: StarterPage): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  paintMarks(context, page.under);
  paintMarks(context, page.over);
}

function paintMarks(context: CanvasRenderingContext2D, marks: readonly StarterMark[]): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const mark of marks) {
    if ('sign' in mark) paintSign(context, mark);
    else paintFigure(context, mark);
  }
  context.restore();
}

function paintFigure(context: CanvasRenderingContext2D, mark: Exclude<StarterMark, Sign>): void {
  const path = new Path2D(mark.path);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (!mark.stroke) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.width ?? 1;
  context.setLineDash([...(mark.dash ?? [])]);
  context.stroke(path);
}

function paintSign(context: CanvasRenderingContext2D, { sign, x, y, size, colour }: Sign): void {
  context.fillStyle = colour;
  context.font = `600 ${size}px Onest, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(sign, x, y);
}
