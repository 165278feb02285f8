import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { classes } from './css.ts';
import css from './tooltip.module.css';

interface TooltipProps {
  readonly children: ReactNode;
}

/** For use inside React Aria's TooltipTrigger. */
export function Tooltip({ children }: TooltipProps) {
  return (
    <AriaTooltip offset={6} className={classes(css.tooltip)}>
      {children}
    </AriaTooltip>
  );
}
