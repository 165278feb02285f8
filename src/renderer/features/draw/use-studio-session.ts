import { useEffect, useRef, useState } from 'react';
import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import { splashBrush } from '../../../shared/drawing/guided/splash.ts';
import type { AskChosen } from '../../../shared/drawing/tools/chosen.ts';
import { type PlaceCount, placeAt } from '../../../shared/drawing/tools/together.ts';
import { starterOf } from '../../studio/page-starters.ts';
import { pictureReady } from '../../studio/picture.ts';
import { StudioSession } from '../../studio/studio-session.ts';
import { openDrawing } from './open-drawing.ts';
import { useProfile } from './profile-context.tsx';
import { putBackStrokes } from './use-kept-strokes.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: StudioSession }
  | { readonly state: 'failed'; readonly error: unknown };

/** Where every press makes a splash none is too short, too early or one too many. */
const ANY_PRESS = { press: 'hold', startDelayMs: 0, shortestMarkMm: 0 } as const;

/** What hands hold: asked at each press, by functions that stay the same. */
export type Held = { readonly chosen: AskChosen; readonly together: () => PlaceCount | null };

/** Opens a drawing; a new `attempt` opens it again. */
export function useStudioSession(childId: ChildId, drawingId: DrawingId, held: Held, attempt: number): Opening {
  const { chosen, together } = held;
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const profile = useProfile();
  // Read at each press: an adult may change it while the drawing is open.
  const suits = useRef(profile);
  useEffect(() => {
    suits.current = profile;
  }, [profile]);

  useEffect(() => {
    let isCurrent = true;
    const open = async () => {
      const drawing = await openDrawing(childId, drawingId);
      await pictureReady(drawing);
      const isSplashed = starterOf(drawing.page.starter)?.kind === 'splatter';
      const session: StudioSession = new StudioSession({
        ...drawing,
        chosen: isSplashed ? () => ({ kind: 'ink', brush: splashBrush(session.history.position) }) : chosen,
        profile: () => (isSplashed ? { ...suits.current, ...ANY_PRESS } : suits.current),
        isTogether: () => isSplashed || together() !== null,
        placeAt(x, y) {
          const count = together();
          return count === null ? 0 : placeAt(x, y, drawing.page.size, count);
        },
        newId: () => crypto.randomUUID(),
        newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      });
      putBackStrokes(drawingId, session);
      return session;
    };
    open().then(
      (session) => isCurrent && setOpening({ state: 'open', session }),
      (error: unknown) => isCurrent && setOpening({ state: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [childId, drawingId, chosen, together, attempt]);

  return opening;
}
