import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
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
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const opener = document.activeElement;
    const onPress = ({ target }: PointerEvent) => {
      const isInside = target instanceof Element && target.closest('[data-keeps-panel], [aria-expanded="true"]');
      if (!isInside) close();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    // Who comes by keyboard goes on inside; for a finger it makes no difference.
    const inside = panel.current;
    (inside?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? inside?.querySelector('button'))?.focus();
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true });
      if (panel.current?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={panel}
      role="dialog"
      aria-label={label}
      className={classes(css.panel, css[side])}
      onKeyDown={onKeyDown}
      {...keepsPanel}
    >
      {children}
    </section>
  );
}
