import type { CSSProperties, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes, useRuledPress } from '../../../ui/index.ts';
import css from './label-keyboard.module.css';

interface KeyButtonProps {
  readonly label: string;
  /** What the key says, where its label says more. */
  readonly word?: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** How many letters wide. */
  readonly wide?: number;
  readonly isSelected?: boolean;
  readonly isReady?: boolean;
}

/** One key. It never takes the focus from the page: a real keyboard goes on typing. */
export function KeyButton({ label, word, children, onPress, wide = 1, isSelected, isReady = false }: KeyButtonProps) {
  const { events, heldClass, style } = useRuledPress(onPress);
  return (
    <Button
      aria-label={label}
      {...(word !== undefined && { 'data-word': word })}
      {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
      excludeFromTabOrder
      preventFocusOnPress
      {...events}
      className={classes(css.key, wide > 1 && css.worded, isSelected && css.selected, isReady && css.ready, heldClass)}
      style={{ '--wide': wide, ...style } as CSSProperties}
    >
      {children}
    </Button>
  );
}
