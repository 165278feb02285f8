import { useEffect } from 'react';
import { z } from 'zod';
import { type DrawingId, drawingIdSchema } from '../../../shared/domain/ids.ts';
import { opSchema } from '../../../shared/drawing/document.ts';
import { keep, keptOf } from '../../app/kept.ts';
import type { StudioSession } from '../../studio/studio-session.ts';

/** No more than this much of a stroke is lost with a page, ms. */
const KEEP_EVERY_MS = 1000;

const keptSchema = z.object({ drawingId: drawingIdSchema, marks: z.array(opSchema) });

/** Keeps what hands are drawing: strokes are stored as they end, and a long one would be lost with the page. */
export function useKeptStrokes(drawingId: DrawingId, session: StudioSession): void {
  useEffect(() => {
    let wasDrawing = false;
    const look = () => {
      const marks = session.unfinished();
      if (marks.length > 0) keep('unfinished', { drawingId, marks });
      else if (wasDrawing) keep('unfinished', null);
      wasDrawing = marks.length > 0;
    };
    const timer = setInterval(look, KEEP_EVERY_MS);
    return () => clearInterval(timer);
  }, [drawingId, session]);
}

/** Puts back what was being drawn when the page was lost, unless it had been finished and stored all the same. */
export function putBackStrokes(drawingId: DrawingId, session: StudioSession): void {
  const kept = keptOf('unfinished', keptSchema);
  if (kept?.drawingId !== drawingId) return;
  const stored = new Set(session.history.timeline.map((op) => ('id' in op ? op.id : '')));
  for (const mark of kept.marks) if ('id' in mark && !stored.has(mark.id)) session.add(mark);
  keep('unfinished', null);
}
