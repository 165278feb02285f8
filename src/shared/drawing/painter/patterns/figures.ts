/** Dots, stars and hearts: figures in rows. Sizes in page units, large enough to be counted on a small screen. */
import type { Page2d } from '../page-2d.ts';
import { scattered } from './grid.ts';

const STAR_POINTS = 5;
const STAR_OUTER = 17;
const STAR_INNER = 7.5;

export const dots = scattered(44, 22, (context, x, y) => {
  context.moveTo(x + 7.5, y);
  context.arc(x, y, 7.5, 0, Math.PI * 2);
  context.closePath();
});

export const stars = scattered(68, 34, (context, x, y) => {
  for (let corner = 0; corner < STAR_POINTS * 2; corner += 1) {
    const reach = corner % 2 === 0 ? STAR_OUTER : STAR_INNER;
    const turn = (corner * Math.PI) / STAR_POINTS - Math.PI / 2;
    step(context, corner, x + Math.cos(turn) * reach, y + Math.sin(turn) * reach);
  }
  context.closePath();
});

export const hearts = scattered(64, 32, (context, x, y) => {
  context.moveTo(x, y + 14);
  context.bezierCurveTo(x - 22, y - 2, x - 14, y - 18, x, y - 7);
  context.bezierCurveTo(x + 14, y - 18, x + 22, y - 2, x, y + 14);
  context.closePath();
});

function step(context: Page2d, index: number, x: number, y: number): void {
  if (index === 0) context.moveTo(x, y);
  else context.lineTo(x, y);
}
