import { useEffect, useLayoutEffect, useRef } from 'react';
import { pixelsPerMillimetre } from '../ui/css.ts';
import { InkSurface } from './ink-surface.ts';
import { PointerSource } from './pointer-source.ts';
import { PourTool } from './pour-tool.ts';
import css from './studio-canvas.module.css';
import type { StudioSession } from './studio-session.ts';
import { LooseStage } from './things/loose-stage.ts';
import type { LooseThings } from './things/loose-things.ts';
import { fitPage, type View } from './view.ts';

/** How often the state may be held for a quick undo. */
const REST_MS = 1000;

export interface StudioCanvasProps {
  readonly label: string;
  readonly session: StudioSession;
  readonly things: LooseThings;
  /** Gets the surface while it is there, for pictures of it. */
  readonly onSurface: (surface: InkSurface | null) => void;
}

/** The page in the middle of the place it is given. React renders it once; strokes never pass through React. */
export function StudioCanvas({ label, session, things, onSurface }: StudioCanvasProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const fit = () => fitPage(session.page.size, element.getBoundingClientRect(), window.devicePixelRatio);
    let view: View = fit();
    const measure = () => session.setUnitsPerMm(pixelsPerMillimetre() / view.cssScale);
    measure();
    const surface = new InkSurface(session.page, view);
    surface.element.classList.add(css.page ?? '');
    element.append(surface.element);
    session.attach(surface);
    onSurface(surface);
    const loose = new LooseStage(view);
    element.append(loose.element);
    things.attach(loose, view);
    const leave = things.join();
    session.setTool('fill', new PourTool({ session, surface, newId: () => crypto.randomUUID() }));

    const pointers = new PointerSource({
      element: surface.element,
      cssScale: () => view.cssScale,
      pixelsPerMm: pixelsPerMillimetre(),
      session,
    });
    const observer = new ResizeObserver(() => {
      const next = fit();
      if (next.cssWidth === view.cssWidth && next.left === view.left && next.top === view.top) return;
      session.finishStroke();
      view = next;
      measure();
      surface.resize(view, session.history);
      loose.resize(view);
      things.attach(loose, view);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      pointers.stop();
      leave();
      session.setTool('fill', null);
      things.attach(null, null);
      loose.destroy();
      session.attach(null);
      onSurface(null);
      surface.destroy();
    };
  }, [session, things, onSurface]);

  useEffect(() => {
    const finish = () => session.finishStroke();
    const timer = setInterval(() => session.rest(), REST_MS);
    window.addEventListener('blur', finish);
    return () => {
      clearInterval(timer);
      window.removeEventListener('blur', finish);
    };
  }, [session]);

  return <div ref={place} className={css.place} role="img" aria-label={label} />;
}
