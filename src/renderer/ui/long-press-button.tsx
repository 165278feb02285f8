import type { LucideIcon } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { classes } from './css.ts';
import css from './long-press-button.module.css';

export interface LongPressButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onLongPress: () => void;
  /** Milliseconds to hold. */
  readonly holdMs?: number | undefined;
  /** Shows the label beside the ring; otherwise it is read aloud only. */
  readonly showLabel?: boolean | undefined;
  readonly size?: 'staff' | 'child' | undefined;
  readonly isDisabled?: boolean | undefined;
}

function isHoldKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

/** Does its thing only when held; the ring shows how much longer. Enter and Space can be held too. */
export function LongPressButton(props: LongPressButtonProps) {
  const { label, icon: Icon, holdMs = 1500, showLabel = false, size = 'staff', isDisabled = false } = props;
  const [isHeld, setIsHeld] = useState(false);
  const done = useEffectEvent(props.onLongPress);

  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => {
      setIsHeld(false);
      done();
    }, holdMs);
    return () => clearTimeout(timer);
  }, [isHeld, holdMs]);

  const release = () => setIsHeld(false);
  return (
    <button
      type="button"
      disabled={isDisabled}
      aria-label={showLabel ? undefined : label}
      className={classes(css.button, css[size], isHeld && css.held)}
      style={{ '--hold': `${holdMs}ms` } as CSSProperties}
      onPointerDown={(event) => event.button === 0 && setIsHeld(true)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isHoldKey(event)) return;
        event.preventDefault();
        if (!event.repeat) setIsHeld(true);
      }}
      onKeyUp={(event) => isHoldKey(event) && release()}
      onBlur={release}
    >
      <span className={css.dial}>
        <svg viewBox="0 0 40 40" aria-hidden="true" className={css.ring}>
          <circle cx="20" cy="20" r="18" pathLength="1" className={css.track} />
          <circle cx="20" cy="20" r="18" pathLength="1" className={css.fill} />
        </svg>
        <Icon aria-hidden className={css.icon} />
      </span>
      {showLabel && <span>{label}</span>}
    </button>
  );
}
