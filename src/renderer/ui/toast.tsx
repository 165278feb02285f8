import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import type { Tone } from './chip.tsx';
import { classes } from './css.ts';
import { IconButton } from './icon-button.tsx';
import css from './toast.module.css';
import { closeToast, type ToastItem } from './toast-store.ts';

const icons = { neutral: null, accent: null, ok: CircleCheck, info: Info, warn: TriangleAlert, problem: CircleAlert };

/** An undo needs time to be noticed and reached; a problem is read more slowly than good news. */
function lifetime(item: ToastItem): number {
  return item.duration ?? (item.action !== undefined || item.tone === 'problem' ? 10_000 : 5_000);
}

interface ToastProps {
  readonly item: ToastItem;
  readonly closeLabel: string;
}

export function Toast({ item, closeLabel }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false);
  const tone: Tone = item.tone ?? 'neutral';
  const Icon = icons[tone];
  const { action } = item;
  const cameFrom = useRef<Element | null>(null);

  const enter = ({ relatedTarget, currentTarget }: FocusEvent) => {
    setIsHeld(true);
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
  // Whoever came here by keyboard goes back to where they were, so that Escape still reaches an open dialog.
  const close = () => {
    closeToast(item.id);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => closeToast(item.id), lifetime(item));
    return () => clearTimeout(timer);
  }, [item, isHeld]);

  return (
    <div
      className={classes(css.toast, css[tone])}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={enter}
      onBlur={() => setIsHeld(false)}
    >
      {Icon && <Icon aria-hidden className={css.icon} />}
      <span className={css.message}>{item.message}</span>
      {action && (
        <Button
          keepsFocus
          onPress={() => {
            close();
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton keepsFocus label={closeLabel} icon={X} onPress={close} />
    </div>
  );
}
