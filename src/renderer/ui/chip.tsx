import type { LucideIcon } from 'lucide-react';
import css from './chip.module.css';
import { classes } from './css.ts';

export type Tone = 'neutral' | 'accent' | 'ok' | 'info' | 'warn' | 'problem';

export interface ChipProps {
  readonly label: string;
  readonly tone?: Tone | undefined;
  readonly icon?: LucideIcon | undefined;
}

/** A word about the thing beside it; not to be pressed. */
export function Chip({ label, tone = 'neutral', icon: Icon }: ChipProps) {
  return (
    <span className={classes(css.chip, css[tone])}>
      {Icon && <Icon aria-hidden className={css.icon} />}
      {label}
    </span>
  );
}
