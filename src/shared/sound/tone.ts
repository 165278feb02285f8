/**
 * Sounds of the studio as data and plans. A child may startle at anything sudden: every sound swells in, stays below one
 * loudness and is soon over. Pure; what plays the plans is in `src/renderer/studio/sound`.
 */

/** A note of a tone. `at` and `lasts` in seconds, `from` and `to` in Hz (a glide where they differ), `gain` is its peak. */
export type Note = {
  readonly wave: 'sine' | 'triangle';
  readonly at: number;
  readonly lasts: number;
  readonly from: number;
  readonly to: number;
  readonly gain: number;
};
export type Tone = readonly Note[];

/** The loudest that anything is, 1 being all that the loudspeaker has: about 14 dB below it. */
export const LOUDEST = 0.2;
/** A note takes at least so long to be there, in seconds; shorter ones click. */
export const SOFTEST_ATTACK = 0.015;
/** A tone is over after so many seconds. */
export const LONGEST_TONE = 0.6;

/** A value that is reached at a moment, in a straight line from the one before. */
export type Step = { readonly at: number; readonly value: number };

/** One oscillator: when it runs, its pitch and its loudness over time. */
export type Plan = {
  readonly wave: Note['wave'];
  readonly start: number;
  readonly stop: number;
  readonly pitch: readonly [Step, Step];
  readonly gain: readonly Step[];
};

/** The most of a note that its swelling takes; the rest fades. */
const ATTACK_SHARE = 0.25;
/** A fade in two lines sounds like one that slows down: most of it goes early. */
const KNEE = { time: 0.45, value: 0.25 } as const;

/** @param now moment of the audio clock, in seconds */
export function planTone(tone: Tone, now: number): readonly Plan[] {
  return tone.map((note) => planNote(note, now));
}

function planNote({ wave, at, lasts, from, to, gain }: Note, now: number): Plan {
  const start = now + at;
  const stop = start + lasts;
  const attack = Math.max(SOFTEST_ATTACK, lasts * ATTACK_SHARE);
  const knee = attack + (lasts - attack) * KNEE.time;
  return {
    wave,
    start,
    stop,
    pitch: [
      { at: start, value: from },
      { at: stop, value: to },
    ],
    gain: [
      { at: start, value: 0 },
      { at: start + attack, value: gain },
      { at: start + knee, value: gain * KNEE.value },
      { at: stop, value: 0 },
    ],
  };
}

/** Loudness of a plan at a moment. */
export function gainAt({ gain }: Plan, at: number): number {
  const after = gain.findIndex((step) => step.at > at);
  const [before, next] = [gain[after - 1], gain[after]];
  if (!before || !next) return 0;
  return before.value + ((next.value - before.value) * (at - before.at)) / (next.at - before.at);
}

/** How long a tone is, in seconds. */
export function lengthOf(tone: Tone): number {
  return Math.max(0, ...tone.map(({ at, lasts }) => at + lasts));
}
