/** Where in a recording somebody speaks, and how loud to play it: each word is heard at once and as loud as the others. */

/** Length of the windows in which loudness is measured, in seconds. */
const WINDOW = 0.02;
/** Kept before and after the voice, in seconds: soft first and last sounds are below any limit. */
const BEFORE = 0.08;
const AFTER = 0.15;
/** A window is voice when it is so much of the loudest one, and above the hiss of a cheap microphone. */
const SHARE_OF_LOUDEST = 0.12;
const HISS = 0.006;
/** Mean loudness that words are brought to, and the most that a quiet one is lifted. */
const WANTED = 0.12;
const MOST_LIFT = 6;

/** `from` and `to` in seconds; `gain` to multiply with. */
export type ClipShape = { readonly from: number; readonly to: number; readonly gain: number };

/**
 * @param samples of one channel, -1..1
 * @returns null where nobody speaks
 */
export function shapeOf(samples: Float32Array, rate: number): ClipShape | null {
  const length = Math.max(1, Math.round(WINDOW * rate));
  const levels = windowLevels(samples, length);
  const loudest = Math.max(0, ...levels);
  const limit = Math.max(HISS, loudest * SHARE_OF_LOUDEST);
  const first = levels.findIndex((level) => level >= limit);
  if (first < 0) return null;
  const last = levels.findLastIndex((level) => level >= limit);
  const voiced = levels.slice(first, last + 1).filter((level) => level >= limit);
  const mean = Math.sqrt(voiced.reduce((sum, level) => sum + level * level, 0) / voiced.length);
  return {
    from: Math.max(0, (first * length) / rate - BEFORE),
    to: Math.min(samples.length / rate, ((last + 1) * length) / rate + AFTER),
    gain: Math.min(MOST_LIFT, WANTED / mean),
  };
}

/** Root mean square of each window. */
function windowLevels(samples: Float32Array, length: number): readonly number[] {
  return Array.from({ length: Math.floor(samples.length / length) }, (_unused, window) =>
    levelOf(samples.subarray(window * length, (window + 1) * length)),
  );
}

/** Loudness of a piece of sound, 0..1: its root mean square. */
export function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}
