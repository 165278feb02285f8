import { type PictogramId, pictogramIds } from '../../shared/pictograms.ts';

const known: ReadonlySet<string> = new Set(pictogramIds);

/** A stored picture name as one that this version has; the first one where it is unknown. */
export function toPictogram(stored: string): PictogramId {
  return known.has(stored) ? (stored as PictogramId) : pictogramIds[0];
}
