/**
 * Chance that is none: a number 0..1 of a seed and of the place in the stroke, by the finalizer of MurmurHash3 (Appleby,
 * public domain). The same arguments give the same number, in whatever order they are asked: live painting, replay and
 * print agree.
 */
export function random(seed: number, step: number, draw = 0): number {
  let hash = seed ^ Math.imul(step + 1, 0x9e3779b1) ^ Math.imul(draw + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** The same, -1..1 and mostly near 0: the mean of three. */
export function randomNearZero(seed: number, step: number, draw = 0): number {
  const sum = random(seed, step, draw) + random(seed, step, draw + 101) + random(seed, step, draw + 211);
  return (sum / 3) * 2 - 1;
}
