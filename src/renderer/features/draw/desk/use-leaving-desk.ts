import { useCallback } from 'react';
import type { InkSurface } from '../../../studio/ink-surface.ts';
import { useDotTrail } from '../guided/use-dot-trail.ts';
import { useKeptStrokes } from '../use-kept-strokes.ts';
import { useStoredInk } from '../use-stored-ink.ts';
import { useThumbnail } from '../use-thumbnail.ts';
import type { StudioDeskProps } from './desk-props.ts';

/** How long going to the gallery waits for the last stroke and its picture; they are sent in any case. */
const LEAVE_WITHIN_MS = 600;

/** Ways from the desk: whichever is gone, what is drawn is stored and gets its picture. */
export function useLeavingDesk({ session, drawingId, onGallery, onLeave, onAdult }: StudioDeskProps) {
  const thumbnail = useThumbnail(drawingId, session);
  const { setSurface: setPictured, send } = thumbnail;
  useStoredInk(drawingId, session, thumbnail.surface);
  useKeptStrokes(drawingId, session);
  const setTrail = useDotTrail(session);
  const setSurface = useCallback(
    (surface: InkSurface | null) => {
      setPictured(surface);
      setTrail(surface);
    },
    [setPictured, setTrail],
  );
  const toGallery = async () => {
    session.finishStroke();
    await Promise.race([send(), new Promise((resolve) => setTimeout(resolve, LEAVE_WITHIN_MS))]);
    onGallery();
  };
  const afterStoring = (go: () => void) => () => {
    session.finishStroke();
    void send();
    go();
  };
  const on = {
    onGallery: () => void toGallery(),
    onLeave: afterStoring(onLeave),
    onAdult: afterStoring(onAdult),
  };
  return { setSurface, on };
}
