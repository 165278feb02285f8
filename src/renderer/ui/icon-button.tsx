import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { classes } from './css.ts';
import css from './icon-button.module.css';
import { useRuledPress } from './press-rules.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps {
  /** Read aloud; shown as a tooltip when `tooltip` is set. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  readonly variant?: 'plain' | 'quiet' | 'primary' | 'danger' | undefined;
  readonly size?: 'staff' | 'child' | undefined;
  readonly tooltip?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** A press by finger or mouse leaves the focus where it is. */
  readonly keepsFocus?: boolean | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, onPress, variant = 'plain', size = 'staff', tooltip = false, isDisabled = false } = props;
  const { events, heldClass, style } = useRuledPress(onPress);
  const button = (
    <AriaButton
      aria-label={label}
      isDisabled={isDisabled}
      preventFocusOnPress={props.keepsFocus ?? false}
      {...events}
      style={style}
      className={classes(css.button, css[variant], css[size], heldClass)}
    >
      <Icon aria-hidden className={css.icon} />
    </AriaButton>
  );
  if (!tooltip) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
