import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../../ui/css.ts';
import css from './tray-button.module.css';

export interface TrayButtonProps {
  readonly label: string;
  /** An icon, or any small picture. */
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly onPress: () => void;
  /** Leave out where nothing is chosen by pressing. */
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
}

/** A picture with a word under it, as large as a child's finger needs; it never moves. */
export function TrayButton({ label, icon: Icon, children, onPress, isSelected, isDisabled = false }: TrayButtonProps) {
  return (
    <Button
      onPress={onPress}
      isDisabled={isDisabled}
      {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
      className={classes(css.button, isSelected && css.selected)}
    >
      <span className={css.picture}>{Icon ? <Icon aria-hidden className={css.icon} /> : children}</span>
      <span className={css.word}>{label}</span>
    </Button>
  );
}
