import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../../../ui/index.ts';
import css from './panel.module.css';

interface PanelProps {
  readonly label: string;
  /** Beside the tools or beside the colours. */
  readonly side: 'tools' | 'colours';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Presses here leave an open panel open: it shows what comes of them. */
export const keepsPanel = { 'data-keeps-panel': '' } as const;

/**
 * What belongs to a tool, beside its tray, over the edge of the page. It closes by choosing, by its tool, by Escape and by
 * a press anywhere else; that press counts where it falls, so the first line of a new brush is not lost.
 */
export function Panel({ label, side, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const isInside = target instanceof Element && target.closest('[data-keeps-panel], [aria-expanded="true"]');
      if (!isInside) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || panel.current?.closest('[inert]')) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  // Who was inside goes on at the tool. In a layout effect: after it the panel is gone, and its focus with it.
  useLayoutEffect(() => {
    const inside = panel.current;
    return () => {
      if (inside?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);

  return (
    <section ref={panel} role="dialog" aria-label={label} className={classes(css.panel, css[side])} {...keepsPanel}>
      {children}
    </section>
  );
}
