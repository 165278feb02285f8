import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
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
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {Icon && <Icon aria-hidden className={css.icon} />}
      <span className={css.message}>{item.message}</span>
      {action && (
        <Button
          onPress={() => {
            closeToast(item.id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={closeLabel} icon={X} onPress={() => closeToast(item.id)} />
    </div>
  );
}
