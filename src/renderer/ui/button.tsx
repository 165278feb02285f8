import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './button.module.css';
import { classes } from './css.ts';
import { useRuledPress } from './press-rules.tsx';
import { Spinner } from './spinner.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /**
   * primary: the one thing to do here; quiet: everything else; plain: no frame; danger: takes something away;
   * confirm-danger: the same as the answer to a question.
   */
  readonly variant?: 'primary' | 'quiet' | 'plain' | 'danger' | 'confirm-danger' | 'child' | undefined;
  readonly size?: 'staff' | 'child' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconAfter?: LucideIcon | undefined;
  readonly isPending?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isFullWidth?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** A press by finger or mouse leaves the focus where it is. */
  readonly keepsFocus?: boolean | undefined;
}

const looks = {
  primary: 'primary',
  quiet: 'quiet',
  plain: 'plain',
  danger: 'quietDanger',
  'confirm-danger': 'danger',
  child: 'pillow',
} as const;

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    variant = 'quiet',
    size = variant === 'child' ? 'child' : 'staff',
    type = 'button',
  } = props;
  const { icon: Icon, iconAfter: IconAfter, isPending = false, isDisabled = false, autoFocus = false } = props;
  const { events, heldClass, style } = useRuledPress(() => onPress?.());
  return (
    <AriaButton
      type={type}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isPending={isPending}
      preventFocusOnPress={props.keepsFocus ?? false}
      {...events}
      style={style}
      className={classes(css.button, css[looks[variant]], css[size], props.isFullWidth && css.full, heldClass)}
    >
      {isPending ? <Spinner /> : Icon && <Icon aria-hidden className={css.icon} />}
      <span className={css.label}>{children}</span>
      {IconAfter && <IconAfter aria-hidden className={css.icon} />}
    </AriaButton>
  );
}
