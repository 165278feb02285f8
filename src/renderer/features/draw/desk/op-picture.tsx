import { useLayoutEffect, useRef } from 'react';
import type { Op } from '../../../../shared/drawing/document.ts';
import { paintOps } from '../../../../shared/drawing/painter/paint-ops.ts';
import { canvasPaintBox, paintTarget } from '../../../studio/canvas-paint-box.ts';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import css from './desk.module.css';

interface OpPictureProps {
  /** What is painted, in page units; a new list paints anew. */
  readonly ops: readonly Op[];
  readonly box: { readonly width: number; readonly height: number };
  /** Pale colours are shown on a darker ground. */
  readonly isPale?: boolean;
}

/** A small picture made by the painter of the page itself: what it shows is what the page will get. */
export function OpPicture({ ops, box, isPale = false }: OpPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    // Twice the size of a usual button is sharp on any screen, and small enough to be painted at once.
    const scale = (44 * pixelsPerMillimetre()) / box.width;
    context.canvas.width = Math.ceil(box.width * scale);
    context.canvas.height = Math.ceil(box.height * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintOps(paintTarget({ canvas: context.canvas, context }, canvasPaintBox(box)), ops, 0, ops.length);
  }, [ops, box]);

  return <canvas ref={canvas} aria-hidden className={isPale ? css.palePicture : css.opPicture} />;
}
