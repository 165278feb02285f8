import { useEffect, useState } from 'react';
import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import type { Brush } from '../../../shared/drawing/tools/ink-settings.ts';
import { StudioSession } from '../../studio/studio-session.ts';
import { openDrawing } from './open-drawing.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: StudioSession }
  | { readonly state: 'failed'; readonly error: unknown };

/** Opens a drawing; a new `attempt` opens it again. `brush` must stay the same function. */
export function useStudioSession(childId: ChildId, drawingId: DrawingId, brush: () => Brush, attempt: number): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });

  useEffect(() => {
    let isCurrent = true;
    const open = async () => {
      const drawing = await openDrawing(childId, drawingId);
      return new StudioSession({
        ...drawing,
        brush,
        newId: () => crypto.randomUUID(),
        newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      });
    };
    open().then(
      (session) => isCurrent && setOpening({ state: 'open', session }),
      (error: unknown) => isCurrent && setOpening({ state: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [childId, drawingId, brush, attempt]);

  return opening;
}
