/** Numbered dots along the longest lines of a drawing, far enough apart that numbers never touch. */
import { type DrawnLine, evenSpots, lengthOf, type Spot } from './drawn-line.ts';

/** As many as a child counts on a page of this size. */
export const MOST_DOTS = 30;
/** Nearest that two dots may lie; a dot and its number are about 90 high. Page units. */
export const LEAST_APART = 96;
/** How far apart they are wanted. */
const APART = 150;
/** Shorter than this share of the longest line, a line stays a line. */
const WORTH = 0.35;

export type Dotted = {
  /** In the order in which they were drawn. */
  readonly dots: readonly Spot[];
  /** Lines that became no dots: they stay as they are. */
  readonly rest: readonly DrawnLine[];
};

/** A drawing of short marks only has no dots, and stays as it is. */
export function dotsOfLines(lines: readonly DrawnLine[]): Dotted {
  const longest = Math.max(0, ...lines.map(({ spots }) => lengthOf(spots)));
  const isWorth = (line: DrawnLine) => lengthOf(line.spots) >= Math.max(longest * WORTH, APART);
  const worth = lines.filter(isWorth);
  const whole = worth.reduce((sum, { spots }) => sum + lengthOf(spots), 0);
  const apart = Math.max(APART, whole / MOST_DOTS);
  const dots: Spot[] = [];
  const asDots = new Set<DrawnLine>();
  for (const line of worth) {
    const count = Math.max(2, Math.round(lengthOf(line.spots) / apart) + 1);
    const free = evenSpots(line.spots, count).filter((spot, nth, all) => isFree(spot, dots, all.slice(0, nth)));
    // A line that would give one dot says less than the line itself.
    if (free.length < 2 || dots.length + free.length > MOST_DOTS + 6) continue;
    dots.push(...free);
    asDots.add(line);
  }
  return { dots, rest: lines.filter((line) => !asDots.has(line)) };
}

/** The last dot of a closed line lies on its first: it is not needed. */
function isFree([x, y]: Spot, dots: readonly Spot[], before: readonly Spot[]): boolean {
  return [...dots, ...before].every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) >= LEAST_APART);
}

/** Where the number of each dot stands: beside it, away from the middle of all of them and inside the page. */
export function numberPlaces(
  dots: readonly Spot[],
  page: { readonly width: number; readonly height: number },
): readonly Spot[] {
  const middleX = dots.reduce((sum, [x]) => sum + x, 0) / Math.max(1, dots.length);
  const middleY = dots.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, dots.length);
  return dots.map(([x, y]) => {
    const angle = Math.atan2(y - middleY, x - middleX);
    const away = (turn: number): Spot => [x + Math.cos(angle + turn) * 54, y + Math.sin(angle + turn) * 50];
    const isInside = ([atX, atY]: Spot) => atX > 36 && atY > 32 && atX < page.width - 36 && atY < page.height - 32;
    const turns = [0, 0.8, -0.8, 1.6, -1.6, 2.4, -2.4, Math.PI];
    return turns.map(away).find(isInside) ?? away(Math.PI);
  });
}
