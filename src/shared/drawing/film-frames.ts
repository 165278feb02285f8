/** Which moments of a film go into a file that has to stay small: as quick as needed, never jerky. */
import type { Replay } from './replay.ts';

/** `at`: moment of the film; `forMs`: how long its picture stays. */
export type FilmFrame = { readonly at: number; readonly forMs: number };

/** A file is not longer than this, in ms; a film that is, goes faster. */
export const LONGEST_FILM = 20_000;
const BETWEEN = 100;
/** The finished drawing stays a while before it begins again. */
const LAST = 2500;

/** At the child's own speed, or so much faster that it fits. */
export function filmFrames({ length }: Replay): readonly FilmFrame[] {
  const speed = Math.max(1, length / LONGEST_FILM);
  const count = Math.ceil(length / speed / BETWEEN);
  const frames = Array.from({ length: count }, (_unused, index) => ({ at: index * BETWEEN * speed, forMs: BETWEEN }));
  return [...frames, { at: length, forMs: LAST }];
}
