/** Random bytes, drawn from the system a few hundred ids at a time: asking it for each costs more than the id. */
import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(4096);
let used = pool.length;

/** @param count at most 4096 */
export function random(count: number): Uint8Array {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  const bytes = pool.slice(used - count, used);
  // What was given away is in no memory of ours.
  pool.fill(0, used - count, used);
  return bytes;
}
