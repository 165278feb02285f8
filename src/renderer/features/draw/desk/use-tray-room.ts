import { type RefObject, useLayoutEffect, useState } from 'react';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import { useProfile } from '../profile-context.tsx';

/** Between two buttons, and how much wider than high a button is; mm, the same as in the style sheets. */
export const GAP_MM = 1;
export const WIDER_MM = 2;

export type TrayRoom = { readonly isPortrait: boolean; readonly perLine: number };

/** How many buttons lie in one line of a tray: below each other, or beside each other on an upright screen. */
export function useTrayRoom(tray: RefObject<HTMLElement | null>): TrayRoom {
  const { buttonMm } = useProfile();
  const [room, setRoom] = useState<TrayRoom>({ isPortrait: false, perLine: 1 });

  useLayoutEffect(() => {
    const element = tray.current;
    if (element === null) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const isPortrait = window.innerHeight > window.innerWidth;
      const mm = pixelsPerMillimetre();
      const cell = (isPortrait ? buttonMm + WIDER_MM : buttonMm) + GAP_MM;
      const perLine = Math.max(1, Math.floor(((isPortrait ? width : height) / mm + GAP_MM + 0.05) / cell));
      setRoom((now) => (now.perLine === perLine && now.isPortrait === isPortrait ? now : { isPortrait, perLine }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [tray, buttonMm]);
  return room;
}
