import { useEffect, useRef } from 'react';
import type { Page } from '../../shared/drawing/document.ts';
import { fitPage } from '../../shared/drawing/glass/view.ts';
import { isRuling } from '../../shared/drawing/scenes/index.ts';
import { resizeBitmap } from './bitmap.ts';
import css from './page-picture.module.css';
import { paintPageAbove, paintPageBelow } from './paint-marks.ts';
import { createTurns } from './turns.ts';

/** Device pixels of a large tile and of a small one: sharp, and quick. */
const WIDTHS = { large: 480, small: 160 } as const;

/** A ruling is shown nearer: from afar nobody sees it. */
const NEAR = 4;

const inTurn = createTurns();

interface PagePictureProps {
  readonly page: Page;
  readonly size?: keyof typeof WIDTHS;
}

/** A page as it is before anything is drawn on it. */
export function PagePicture({ page, size = 'large' }: PagePictureProps) {
  const place = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isWanted = true;
    void inTurn(async () => {
      // The finger comes first.
      await new Promise((resolve) => setTimeout(resolve));
      if (isWanted && place.current) paint(place.current, page, WIDTHS[size]);
    });
    return () => {
      isWanted = false;
    };
  }, [page, size]);

  return <canvas ref={place} aria-hidden className={css.page} width={WIDTHS[size]} height={(WIDTHS[size] * 10) / 16} />;
}

function paint(canvas: HTMLCanvasElement, page: Page, width: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  resizeBitmap({ canvas, context }, fitPage(page.size, { width, height: Number.POSITIVE_INFINITY }, 1));
  if (isRuling(page.scene)) context.scale(NEAR, NEAR);
  paintPageBelow(context, page, page);
  paintPageAbove(context, page);
}
