import { useEffect, useState } from 'react';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { type ReadDrawing, readDrawing } from '../open-drawing.ts';

export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly drawing: ReadDrawing }
  | { readonly state: 'failed'; readonly error: unknown };

/** What is stored of a drawing, to look at it. */
export function useDrawing(drawingId: DrawingId): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    readDrawing(drawingId).then(
      (drawing) => isCurrent && setReading({ state: 'read', drawing }),
      (error: unknown) => isCurrent && setReading({ state: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [drawingId]);
  return reading;
}
