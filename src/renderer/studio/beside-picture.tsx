import type { ReactNode } from 'react';
import css from './beside-picture.module.css';

interface BesidePictureProps {
  /** A canvas or a drawing; it gets the larger part. */
  readonly picture: ReactNode;
  readonly children: ReactNode;
}

/** A drawing, and beside it what an adult does with it; on an upright screen below it. */
export function BesidePicture({ picture, children }: BesidePictureProps) {
  return (
    <div className={css.both}>
      <div className={css.picture}>{picture}</div>
      <div className={css.form}>{children}</div>
    </div>
  );
}
