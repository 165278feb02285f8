import type { PageSize } from '../ops/page.ts';
import type { StarterMark } from '../starter.ts';
import type { Spot } from './even-spots.ts';
import { numberedDot } from './looks.ts';

/** Dots with their numbers beside them. */
export function dotMarks(dots: readonly Spot[], page: PageSize): readonly StarterMark[] {
  const places = numberPlaces(dots, page);
  return dots.flatMap(([x, y], nth) => numberedDot(nth + 1, x, y, places[nth] ?? [x, y]));
}

/** Where numbers stand: beside their dots, away from the middle of all of them and inside the page. */
function numberPlaces(dots: readonly Spot[], page: PageSize): readonly Spot[] {
  const middleX = dots.reduce((sum, [x]) => sum + x, 0) / Math.max(1, dots.length);
  const middleY = dots.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, dots.length);
  return dots.map(([x, y]) => {
    const angle = Math.atan2(y - middleY, x - middleX);
    const away = (turn: number): Spot => [
      Math.round(x + Math.cos(angle + turn) * 68),
      Math.round(y + Math.sin(angle + turn) * 60),
    ];
    const isInside = ([atX, atY]: Spot) => atX > 44 && atY > 40 && atX < page.width - 44 && atY < page.height - 40;
    return [0, 0.8, -0.8, 1.6, -1.6, 2.4, -2.4].map(away).find(isInside) ?? away(Math.PI);
  });
}
