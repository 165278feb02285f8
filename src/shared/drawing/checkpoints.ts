/** Which bitmaps of earlier states to hold so that undo repaints few ops whatever the length of a drawing. */

/** A bitmap is taken each time so many ops were painted. */
export const CHECKPOINT_EVERY = 24;

/** How many are held for each spacing; the spacing grows fourfold from level to level. */
const PER_LEVEL = 2;
const LEVELS = 3;

/**
 * Positions to keep of those held, when the child stands at `head`: close together near it, wide apart far back.
 * Positions after `head` are kept one at a time, for redo. At most `PER_LEVEL * LEVELS + 1` come back.
 */
export function checkpointsToKeep(held: readonly number[], head: number): readonly number[] {
  const sorted = [...new Set(held)].sort((a, b) => b - a);
  const ahead = sorted.filter((position) => position > head).slice(-1);
  const behind = sorted.filter((position) => position <= head);
  const kept = new Set(ahead);
  for (let level = 0; level < LEVELS; level += 1) {
    const spacing = CHECKPOINT_EVERY * 4 ** level;
    for (let nth = 0; nth < PER_LEVEL; nth += 1) {
      const wanted = behind.find((position) => position <= head - nth * spacing);
      if (wanted !== undefined) kept.add(wanted);
    }
  }
  return sorted.filter((position) => kept.has(position));
}

/** The held position to start from so that `target` is reached with the fewest ops; 0 is the empty page. */
export function nearestCheckpoint(held: readonly number[], target: number): number {
  return held.reduce((best, position) => (position <= target && position > best ? position : best), 0);
}

/** Where a replay of ops `from` to `to` stops to hold its state: near the end, and wider apart before; ascending. */
export function checkpointsOnTheWay(from: number, to: number): readonly number[] {
  const last = to - (to % CHECKPOINT_EVERY);
  const stops = Array.from({ length: LEVELS }, (_unused, level) => last - CHECKPOINT_EVERY * (4 ** level - 1));
  return stops.filter((stop) => stop > from).reverse();
}
