import { useEffect, useRef } from 'react';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import { STORE_INK_EVERY } from '../../../shared/drawing/stored-ink.ts';
import { call } from '../../app/client/index.ts';
import type { InkSurface } from '../../studio/ink-surface.ts';
import type { StudioSession } from '../../studio/studio-session.ts';

/** How often is looked whether enough was drawn. */
const LOOK_EVERY_MS = 3000;

/** Stores the ink now and then while the hand rests, so that a drawing of many strokes opens at once next time. */
export function useStoredInk(
  drawingId: DrawingId,
  session: StudioSession,
  surface: { readonly current: InkSurface | null },
): void {
  const stored = useRef(session.storedInkEntries);

  useEffect(() => {
    const look = async () => {
      const entries = session.entryCount;
      const shown = surface.current;
      if (!shown || session.isDrawing || entries - stored.current < STORE_INK_EVERY) return;
      stored.current = entries;
      const { scale } = shown;
      const blob = await new Promise<Blob | null>((resolve) => shown.ink.toBlob(resolve, 'image/png'));
      if (!blob) return;
      const png = new Uint8Array(await blob.arrayBuffer());
      await session.settled();
      await call('draw.storeInk', { drawingId, ink: { entries, scale, png } });
    };
    // Only a help for the next opening: what did not work now is tried after the next strokes.
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [drawingId, session, surface]);
}
