/** How one child's hand is read. Distances in page units unless the name says mm. */
import { DEFAULT_PROFILE, type HandProfile } from '../../domain/hand-profile.ts';

export type HandSettings = {
  /** Time in which the line comes near the hand: 0 follows at once, 100 ms calms a strong tremor. */
  readonly smoothingMs: number;
  readonly minDistance: number;
  /** A contact longer than this is a resting palm. */
  readonly palmMm: number;
  /** A touch that began at most so long before a pen came was the hand that holds the pen. */
  readonly penTakesOverMs: number;
  /** The hand may rest so long before it draws. */
  readonly startDelayMs: number;
  /** A mark that goes no further is an accident; 0 keeps dots. */
  readonly shortestMark: number;
  readonly press: HandProfile['press'];
  readonly follows: HandProfile['follows'];
  /** Several children at one panel: each finger draws its own stroke. */
  readonly together: boolean;
  /** Further than this a press was a move: page units for what a child meant on the glass. */
  readonly jitter: number;
};

/** Tremor is at 4 to 12 times a second: of it the strongest level lets through about a fifth. */
const SMOOTHING_MS = [0, 6, 35, 110] as const;

/** A finger that did not mean to move moves so far, mm. */
const JITTER_MM = 4;

/**
 * The settings that suit a child on this screen.
 * @param unitsPerMm page units in a millimetre of the glass
 */
export function handOf(profile: HandProfile, unitsPerMm: number, together = false): HandSettings {
  return {
    smoothingMs: SMOOTHING_MS[profile.smoothing],
    minDistance: 1.5,
    palmMm: 25,
    penTakesOverMs: 300,
    startDelayMs: profile.startDelayMs,
    shortestMark: profile.shortestMarkMm * unitsPerMm,
    press: profile.press,
    follows: profile.follows,
    together,
    jitter: JITTER_MM * unitsPerMm,
  };
}

/** Until the size of the glass is known. */
export const USUAL_UNITS_PER_MM = 5.6;

export const DEFAULT_HAND: HandSettings = handOf(DEFAULT_PROFILE, USUAL_UNITS_PER_MM);
