/** Numbered dots along the longest lines of a drawing, far enough apart that numbers never touch. */
import { evenSpots, lengthOf, type Spot } from '../guided/even-spots.ts';
import type { PageSize } from '../ops/page.ts';
import type { DrawnLine } from './drawn-line.ts';

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
export function dotsOfLines(lines: readonly DrawnLine[], page: PageSize): Dotted {
  const longest = Math.max(0, ...lines.map(({ spots }) => lengthOf(spots)));
  const isWorth = (line: DrawnLine) => lengthOf(line.spots) >= Math.max(longest * WORTH, APART);
  const worth = lines.filter(isWorth);
  const whole = worth.reduce((sum, { spots }) => sum + lengthOf(spots), 0);
  const apart = Math.max(APART, whole / MOST_DOTS);
  const dots: Spot[] = [];
  const asDots = new Set<DrawnLine>();
  for (const line of worth) {
    const count = Math.max(2, Math.round(lengthOf(line.spots) / apart) + 1);
    const free = evenSpots(line.spots, count).filter(
      (spot, nth, all) => isOn(spot, page) && isFree(spot, dots, all.slice(0, nth)),
    );
    // A line that would give one dot says less than the line itself.
    if (free.length < 2 || dots.length + free.length > MOST_DOTS + 6) continue;
    dots.push(...free);
    asDots.add(line);
  }
  return { dots, rest: lines.filter((line) => !asDots.has(line)) };
}

/** Copies of a line may reach over the edge; a dot there could not be seen. */
function isOn([x, y]: Spot, page: PageSize): boolean {
  return x >= 30 && y >= 30 && x <= page.width - 30 && y <= page.height - 30;
}

/** The last dot of a closed line lies on its first: it is not needed. */
function isFree([x, y]: Spot, dots: readonly Spot[], before: readonly Spot[]): boolean {
  return [...dots, ...before].every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) >= LEAST_APART);
}
