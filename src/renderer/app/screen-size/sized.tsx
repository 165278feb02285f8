import { type ReactNode, useLayoutEffect, useState } from 'react';
import { type ScreenSizes, screenKey, sizeFor } from '../../../shared/domain/screen-size.ts';

/** The screen that the window is on. */
export function thisScreen(): string {
  return screenKey(window.screen.width, window.screen.height, window.devicePixelRatio);
}

interface SizedProps {
  /** Undefined while the database is not open. */
  readonly sizes: ScreenSizes | undefined;
  readonly children: ReactNode;
}

const nothingMeasured: ScreenSizes = {};

/** Gives all sizes in mm the measure of the screen, before anything is shown; a screen that nobody measured keeps the guess. */
export function Sized({ sizes = nothingMeasured, children }: SizedProps) {
  const [isSized, setSized] = useState(false);

  useLayoutEffect(() => {
    const apply = () => {
      const { style } = document.documentElement;
      const pixels = sizeFor(sizes, thisScreen());
      if (pixels === null) style.removeProperty('--mm');
      else style.setProperty('--mm', `${pixels}px`);
    };
    apply();
    setSized(true);
    // The window may be carried to another screen.
    window.addEventListener('resize', apply);
    return () => window.removeEventListener('resize', apply);
  }, [sizes]);

  // What measures itself must find the right millimetre.
  return isSized ? children : null;
}
