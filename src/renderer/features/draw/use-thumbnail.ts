import { useCallback, useRef } from 'react';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import { call } from '../../app/client/index.ts';
import type { InkSurface } from '../../studio/ink-surface.ts';
import type { StudioSession } from '../../studio/studio-session.ts';
import { makeThumbnail } from '../../studio/thumbnail.ts';

/**
 * `send` stores every stroke and then the picture of the drawing, when a child leaves it. Nothing is done while it draws: the
 * gallery makes a picture that is missing from what is stored.
 */
export function useThumbnail(drawingId: DrawingId, session: StudioSession) {
  const surface = useRef<InkSurface | null>(null);
  const sent = useRef(session.entryCount);

  const send = useCallback(async () => {
    const entries = session.entryCount;
    if (!surface.current || entries === sent.current) return;
    const picture = makeThumbnail(session, surface.current.ink);
    await session.settled();
    const png = await picture;
    if (png) await call('draw.thumbnail', { drawingId, entries, png }).then(() => (sent.current = entries), ignore);
  }, [drawingId, session]);

  const setSurface = useCallback((next: InkSurface | null) => {
    surface.current = next;
  }, []);
  return { surface, setSurface, send };
}

function ignore(): void {}
