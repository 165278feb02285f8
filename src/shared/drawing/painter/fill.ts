/** Paints a poured patch from its stored outlines: the same at each size, and nothing of it is random. */
import type { Rect } from '../geometry/bounds.ts';
import type { Fill, FillPaint } from '../ops/fill.ts';
import type { Page2d } from './page-2d.ts';
import { PATTERNS } from './patterns/index.ts';

/** Paints a patch onto ink that is already there. */
export function paintFill(context: Page2d, { rings, paint }: Pick<Fill, 'rings' | 'paint'>): void {
  const box = boxOf(rings);
  context.save();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  trace(context, rings);
  context.fillStyle = ground(context, paint, box);
  context.fill('evenodd');
  if (paint.kind === 'pattern') {
    context.clip('evenodd');
    PATTERNS[paint.pattern](context, box, paint.colour);
  }
  context.restore();
}

/** The box of closed outlines, page units. */
export function boxOf(rings: Fill['rings']): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index] ?? 0;
      const y = ring[index + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function trace(context: Page2d, rings: Fill['rings']): void {
  context.beginPath();
  for (const ring of rings) {
    context.moveTo(ring[0] ?? 0, ring[1] ?? 0);
    for (let index = 2; index < ring.length; index += 2) context.lineTo(ring[index] ?? 0, ring[index + 1] ?? 0);
    context.closePath();
  }
}

function ground(context: Page2d, paint: FillPaint, { x, y, width, height }: Rect): unknown {
  if (paint.kind === 'plain') return paint.colour;
  if (paint.kind === 'pattern') return paint.ground;
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  const gradient =
    paint.way === 'down'
      ? context.createLinearGradient(x, y, x, y + height)
      : context.createRadialGradient(middleX, middleY, 0, middleX, middleY, Math.hypot(width, height) / 2);
  gradient.addColorStop(0, paint.from);
  gradient.addColorStop(1, paint.to);
  return gradient;
}
