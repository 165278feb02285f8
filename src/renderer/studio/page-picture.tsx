import { useEffect, useRef } from 'react';
import type { Page } from '../../shared/drawing/document.ts';
import { resizeBitmap } from './bitmap.ts';
import css from './page-picture.module.css';
import { paintPageAbove, paintPageBelow } from './paint-marks.ts';
import { fitPage } from './view.ts';

/** Device pixels: sharp on a tile, and quick. */
const WIDTH = 480;

/** Pictures are painted one after the other: a screen full of them must not hold up the finger. */
let previous: Promise<void> = Promise.resolve();

/** A page as it is before anything is drawn on it. */
export function PagePicture({ page }: { readonly page: Page }) {
  const place = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isWanted = true;
    previous = previous.then(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            if (isWanted && place.current) paint(place.current, page);
            resolve();
          }),
        ),
    );
    return () => {
      isWanted = false;
    };
  }, [page]);

  return <canvas ref={place} aria-hidden className={css.page} width={WIDTH} height={(WIDTH * 10) / 16} />;
}

function paint(canvas: HTMLCanvasElement, page: Page): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  resizeBitmap({ canvas, context }, fitPage(page.size, { width: WIDTH, height: Number.POSITIVE_INFINITY }, 1));
  paintPageBelow(context, page, page);
  paintPageAbove(context, page);
}
