import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../../../ui/index.ts';
import css from './press-button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Read aloud in place of a sign. */
  readonly label?: string | undefined;
  /** Whether what it says is the case now; leave out where it is not a state. */
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly tint?: { readonly background: string; readonly ink: string } | undefined;
  readonly size?: 'normal' | 'large' | undefined;
};

/** A button that is tapped many times in a session: it answers in the frame of the press. */
export function PressButton(props: Props) {
  const { children, onPress, label, isPressed, icon: Icon, tint, size = 'normal' } = props;
  return (
    <Button
      onPress={onPress}
      isDisabled={props.isDisabled ?? false}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(tint && { style: { background: tint.background, color: tint.ink, borderColor: 'currentColor' } })}
      className={classes(css.button, css[size])}
    >
      {Icon && <Icon aria-hidden className={css.icon} />}
      {children}
    </Button>
  );
}
