import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Shown, ShownPage } from './shown-page.ts';
import css from './studio-canvas.module.css';

/** How often the state may be held for a quick undo. */
const REST_MS = 1000;

export interface StudioCanvasProps extends Shown {
  readonly label: string;
}

/** The page in the middle of the place it is given. React renders it once; strokes never pass through React. */
export function StudioCanvas({ label, session, things, onSurface }: StudioCanvasProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    let page: ShownPage | null = null;
    // Its first call comes before the first frame, when all else is laid out: many strokes are painted once only.
    const observer = new ResizeObserver(() => {
      if (page) page.refit();
      else page = new ShownPage(element, { session, things, onSurface }, css.page ?? '');
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page?.destroy();
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
