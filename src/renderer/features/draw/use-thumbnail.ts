import { useCallback, useEffect, useRef } from 'react';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import type { History } from '../../../shared/drawing/history.ts';
import { call } from '../../app/client/index.ts';
import type { InkSurface } from '../../studio/ink-surface.ts';
import type { StudioSession } from '../../studio/studio-session.ts';
import { makeThumbnail } from '../../studio/thumbnail.ts';

/** The gallery shows a drawing at most so old, also when the PC was switched off at the wall. */
const EVERY_MS = 5000;

/** Sends the picture of a drawing now and then while it changes; `send` sends it at once. */
export function useThumbnail(drawingId: DrawingId, session: StudioSession) {
  const surface = useRef<InkSurface | null>(null);
  const sent = useRef<History>(session.history);

  const send = useCallback(async () => {
    const { history } = session;
    if (!surface.current || history === sent.current) return;
    const png = await makeThumbnail(session.page, surface.current.ink);
    // The row is there only once something of the drawing has been stored; a picture that fails comes again later.
    if (png) await call('draw.thumbnail', { drawingId, png }).then(() => (sent.current = history), ignore);
  }, [drawingId, session]);

  useEffect(() => {
    const timer = setInterval(() => !session.isDrawing && void send(), EVERY_MS);
    return () => clearInterval(timer);
  }, [send, session]);

  const setSurface = useCallback((next: InkSurface | null) => {
    surface.current = next;
  }, []);
  return { setSurface, send };
}

function ignore(): void {}
