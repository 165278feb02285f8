/** The quiet sound of a tool on the page: it follows how fast the hand goes, and is gone when the hand rests. */
import type { Tool } from '../drawing/ops/stroke.ts';

/** `noise` is a rustle around `hz`, as narrow as `q` is high; the others are a tone. `bend`: how far speed lifts it, in octaves. */
export type Hum = {
  readonly wave: 'noise' | 'sine' | 'triangle';
  readonly hz: number;
  readonly q: number;
  readonly gain: number;
  readonly bend: number;
};

/** The loudest that a tool hums: well below any tone. */
export const LOUDEST_HUM = 0.05;
/** Seconds in which the hum comes, and goes. */
export const HUM_SWELL = 0.07;
export const HUM_FADE = 0.12;
/** A hand that was not heard of for so long rests. Seconds. */
export const HUM_RESTS_AFTER = 0.12;

export const HUMS: Readonly<Record<Tool, Hum>> = {
  pencil: { wave: 'noise', hz: 2600, q: 1.2, gain: 0.04, bend: 0.4 },
  'round-brush': { wave: 'noise', hz: 700, q: 0.9, gain: 0.045, bend: 0.5 },
  marker: { wave: 'noise', hz: 1300, q: 2.5, gain: 0.04, bend: 0.3 },
  crayon: { wave: 'noise', hz: 950, q: 1.6, gain: 0.05, bend: 0.3 },
  chalk: { wave: 'noise', hz: 3400, q: 0.8, gain: 0.03, bend: 0.3 },
  watercolour: { wave: 'noise', hz: 420, q: 1.4, gain: 0.05, bend: 0.8 },
  spray: { wave: 'noise', hz: 4800, q: 0.5, gain: 0.025, bend: 0.1 },
  rainbow: { wave: 'sine', hz: 392, q: 1, gain: 0.022, bend: 1 },
  glitter: { wave: 'sine', hz: 784, q: 1, gain: 0.014, bend: 1 },
  ribbon: { wave: 'triangle', hz: 294, q: 1, gain: 0.018, bend: 0.7 },
  splatter: { wave: 'noise', hz: 560, q: 3, gain: 0.05, bend: 0.9 },
  smudge: { wave: 'noise', hz: 300, q: 0.8, gain: 0.05, bend: 0.4 },
  eraser: { wave: 'noise', hz: 1700, q: 0.7, gain: 0.035, bend: 0.2 },
};

/** Speed at which a hum is two thirds of what it can be: an unhurried line. Page units in a millisecond. */
const UNHURRIED = 0.85;

/** What a hum is at a speed. @param speed page units in a millisecond; what is no speed is silence */
export function humAt({ gain, hz, bend }: Hum, speed: number): { readonly gain: number; readonly hz: number } {
  const share = speed > 0 ? 1 - Math.exp(-speed / UNHURRIED) : 0;
  return { gain: gain * share, hz: hz * 2 ** (bend * share) };
}
