import type { ChildId, DrawingId } from '../../../../shared/domain/ids.ts';
import { unsavedEntries, writerOf } from '../writers.ts';

/**
 * What this window has not been able to store of the original yet goes into the copy as well.
 * @param made the copy, with so many entries of the original
 */
export function copyOf(
  childId: ChildId,
  original: DrawingId,
  made: { readonly drawingId: DrawingId; readonly entries: number },
): DrawingId {
  const missing = unsavedEntries(original).filter(({ seq }) => seq >= made.entries);
  if (missing.length > 0) writerOf(childId, made.drawingId, made.entries).append(missing.map(({ entry }) => entry));
  return made.drawingId;
}
