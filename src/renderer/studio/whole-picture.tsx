import { useEffect, useRef, useState } from 'react';
import type { StoredInk } from './dry-ink.ts';
import { type DrawingState, wholePicture, widthOnScreen } from './picture.ts';
import css from './whole-picture.module.css';

export interface WholePictureProps {
  readonly label: string;
  /** Null while it is being read. */
  readonly drawing: (DrawingState & { readonly storedInk?: StoredInk | null }) | null;
}

/** A drawing as large as its place allows, sharp on this screen. */
export function WholePicture({ label, drawing }: WholePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState<object | null>(null);

  useEffect(() => {
    if (!drawing) return;
    let isCurrent = true;
    const show = async () => {
      const picture = await wholePicture(drawing, widthOnScreen(), drawing.storedInk);
      const element = canvas.current;
      if (!isCurrent || !element) return;
      element.width = picture.canvas.width;
      element.height = picture.canvas.height;
      element.getContext('2d')?.drawImage(picture.canvas, 0, 0);
      setShown(drawing);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [drawing]);

  return (
    <div className={css.place}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        aria-busy={drawing === null || shown !== drawing}
        className={css.picture}
        width={1920}
        height={1200}
      />
    </div>
  );
}
