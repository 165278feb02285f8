import type { CSSProperties, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../../../ui/css.ts';
import css from './label-keyboard.module.css';

interface KeyButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** How many letters wide. */
  readonly wide?: number;
  readonly isSelected?: boolean;
  readonly isReady?: boolean;
}

/** One key. It never takes the focus from the page: a real keyboard goes on typing. */
export function KeyButton({ label, children, onPress, wide = 1, isSelected, isReady = false }: KeyButtonProps) {
  return (
    <Button
      aria-label={label}
      {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
      excludeFromTabOrder
      preventFocusOnPress
      onPress={onPress}
      className={classes(css.key, wide > 1 && css.worded, isSelected && css.selected, isReady && css.ready)}
      style={{ '--wide': wide } as CSSProperties}
    >
      {children}
    </Button>
  );
}
