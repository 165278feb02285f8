import { useCallback, useRef } from 'react';
import { DotTrailLayer } from '../../../studio/dot-trail-layer.ts';
import type { InkSurface } from '../../../studio/ink-surface.ts';
import { starterOf } from '../../../studio/page-starters.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';

/** Lays soft lines between dots under the ink, on a page of dots; give it the surface while it is there. */
export function useDotTrail(session: StudioSession): (surface: InkSurface | null) => void {
  const layer = useRef<DotTrailLayer | null>(null);
  return useCallback(
    (surface: InkSurface | null) => {
      layer.current?.destroy();
      const dots = starterOf(session.page.starter)?.dots ?? [];
      layer.current = surface && dots.length > 0 ? new DotTrailLayer(surface.element, dots, session) : null;
    },
    [session],
  );
}
