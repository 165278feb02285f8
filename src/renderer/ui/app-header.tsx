import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './app-header.module.css';
import { classes } from './css.ts';
import { IconButton } from './icon-button.tsx';

export interface AppHeaderProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Both or neither. */
  readonly onBack?: (() => void) | undefined;
  readonly backLabel?: string | undefined;
  /** The right end: who is signed in, a switch, a button. */
  readonly children?: ReactNode;
  readonly size?: 'staff' | 'child' | undefined;
}

export function AppHeader({ title, subtitle, onBack, backLabel, children, size = 'staff' }: AppHeaderProps) {
  return (
    <header className={classes(css.header, css[size])}>
      {onBack && backLabel !== undefined && (
        <IconButton label={backLabel} icon={ArrowLeft} onPress={onBack} size={size} variant="quiet" />
      )}
      <div className={css.words}>
        <h1 className={css.title}>{title}</h1>
        {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
      </div>
      {children !== undefined && <div className={css.end}>{children}</div>}
    </header>
  );
}
