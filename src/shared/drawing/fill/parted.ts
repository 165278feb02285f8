/** A pour into a place that another child is just now drawing a line round. */

/** So much of a place may lie behind the lines, by chance: between two that cross, or in a loop of one. */
const BEHIND = 0.02;

/**
 * Whether lines part the place that would be poured, or whether colour goes round them on all sides.
 * @param inside one number for each pixel, row by row: not 0 where colour would go @param lines the same for the lines
 * @param start the pixel that was tapped
 */
export function arePartedBy(
  inside: ArrayLike<number>,
  lines: ArrayLike<number>,
  width: number,
  start: number,
): boolean {
  const isOpen = (at: number) => (inside[at] ?? 0) !== 0 && (lines[at] ?? 0) === 0;
  let open = 0;
  for (let at = 0; at < inside.length; at += 1) if (isOpen(at)) open += 1;
  if (open === 0 || !isOpen(start)) return true;
  const seen = new Uint8Array(inside.length);
  seen[start] = 1;
  const next = [start];
  let reached = 0;
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    reached += 1;
    const x = at % width;
    for (const near of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (near < 0 || near >= inside.length || seen[near] || !isOpen(near)) continue;
      seen[near] = 1;
      next.push(near);
    }
  }
  return reached < open * (1 - BEHIND);
}
