import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';
import { trayOf } from '../../../../shared/drawing/desk/desk-tools.ts';
import { type UprightTrays, uprightTrays } from '../../../../shared/drawing/desk/upright-trays.ts';
import { ALL_COLOURS, FEW_COLOURS, SIZE_IDS } from '../../../../shared/drawing/palette.ts';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import { useProfile } from '../profile-context.tsx';
import { isReady } from './ready-tools.ts';

/** Between two buttons, and how much wider than high a button is; mm, the same as in the style sheets. */
export const GAP_MM = 1;
export const WIDER_MM = 2;

/** So few buttons side by side are wide enough for large letters. */
const FEW_COLUMNS = 4;

export type TrayRoom = {
  readonly isPortrait: boolean;
  readonly perLine: number;
  /** On an upright screen with room for all: how both trays lie, and how large. */
  readonly upright: UprightTrays | null;
};

/** How many buttons lie in one line of a tray: below each other, or beside each other on an upright screen. */
export function useTrayRoom(tray: RefObject<HTMLElement | null>): TrayRoom {
  const { buttonMm, tools: level } = useProfile();
  const [room, setRoom] = useState<TrayRoom>({ isPortrait: false, perLine: 1, upright: null });

  useLayoutEffect(() => {
    const element = tray.current;
    if (element === null) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const isPortrait = window.innerHeight > window.innerWidth;
      const mm = pixelsPerMillimetre();
      const cell = (isPortrait ? buttonMm + WIDER_MM : buttonMm) + GAP_MM;
      const perLine = Math.max(1, Math.floor(((isPortrait ? width : height) / mm + GAP_MM + 0.05) / cell));
      const desk = { width: window.innerWidth / mm, height: window.innerHeight / mm, buttonMm, perLine };
      const tools = trayOf(level, isReady).length;
      const colours = (level === 'few' ? FEW_COLOURS : ALL_COLOURS).length + SIZE_IDS.length;
      const upright = isPortrait ? uprightTrays({ ...desk, tools, colours }) : null;
      setRoom((now) => (isSame(now, { isPortrait, perLine, upright }) ? now : { isPortrait, perLine, upright }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [tray, buttonMm, level]);
  return room;
}

/** So many buttons side by side, grown where an upright screen has the height for it. */
export function trayGrid({ isPortrait, upright }: TrayRoom, columns: number): CSSProperties {
  const gridTemplateColumns = `repeat(${columns}, ${isPortrait ? 'minmax(0, 1fr)' : 'auto'})`;
  if (upright === null) return { gridTemplateColumns };
  const words = { '--text-xs': columns <= FEW_COLUMNS ? 'var(--text-xl)' : 'var(--text-md)', '--long-word': 0.94 };
  return { gridTemplateColumns, '--touch-child': `calc(${upright.buttonMm} * var(--mm))`, ...words } as CSSProperties;
}

function isSame(one: TrayRoom, other: TrayRoom): boolean {
  const isUpright = one.upright?.buttonMm === other.upright?.buttonMm;
  return isUpright && one.isPortrait === other.isPortrait && one.perLine === other.perLine;
}
