import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes, useRuledPress } from '../../ui/index.ts';
import css from './tray-button.module.css';

export interface TrayButtonProps {
  readonly label: string;
  /** An icon, or any small picture. */
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly onPress: () => void;
  /** Leave out where nothing is chosen by pressing. */
  readonly isSelected?: boolean;
  /** Whether the panel that belongs to it is open; leave out where it has none. */
  readonly isOpen?: boolean;
  readonly isDisabled?: boolean;
  /** Where the picture says it all: the word is read aloud only. */
  readonly hideLabel?: boolean;
  /** Fills the place it is given, with a larger word: a choice in a panel. */
  readonly isLarge?: boolean;
  /** Lies on the desk without a card of its own until it is chosen. */
  readonly isFlat?: boolean;
}

/** A word longer than this is set smaller rather than broken. */
const LONG_WORD = 9;

/** A picture with a word under it, as large as a child's finger needs; it never moves. */
export function TrayButton(props: TrayButtonProps) {
  const {
    label,
    icon: Icon,
    children,
    isSelected,
    isOpen,
    isDisabled = false,
    hideLabel = false,
    isFlat,
    isLarge,
  } = props;
  const isLong = label.split(/[\s-]/).some((word) => word.length > LONG_WORD);
  const { events, heldClass, style } = useRuledPress(props.onPress);
  return (
    <Button
      {...events}
      style={style}
      isDisabled={isDisabled}
      {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
      {...(isOpen !== undefined && { 'aria-expanded': isOpen })}
      {...(hideLabel && { 'aria-label': label })}
      className={classes(
        css.button,
        isFlat && css.flat,
        isLarge && css.large,
        isSelected && css.selected,
        isOpen !== undefined && css.opens,
        heldClass,
      )}
    >
      <span className={css.picture}>{Icon ? <Icon aria-hidden className={css.icon} /> : children}</span>
      {!hideLabel && <span className={classes(css.word, isLong && css.long)}>{label}</span>}
    </Button>
  );
}
