import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { call } from '../../../app/client/index.ts';
import { replayThumbnail } from '../../../studio/thumbnail.ts';
import { createTurns } from '../../../studio/turns.ts';
import { readDrawing } from '../open-drawing.ts';

const inTurn = createTurns();

/**
 * Makes the picture of a drawing from what is stored of it and stores the picture too; null where nobody waits for it any more.
 * @throws CallError
 */
export function makeMissingPicture(drawingId: DrawingId, signal: AbortSignal): Promise<Uint8Array | null> {
  return inTurn(() => (signal.aborted ? null : make(drawingId)));
}

async function make(drawingId: DrawingId): Promise<Uint8Array | null> {
  const { entryCount: entries, ...drawing } = await readDrawing(drawingId);
  const png = await replayThumbnail(drawing);
  // The picture can be seen whether or not it can be stored.
  if (png) await call('draw.thumbnail', { drawingId, entries, png }).catch(() => undefined);
  return png;
}
