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
  /** Before the title: whose screen it is. */
  readonly picture?: ReactNode;
  /** The right end: who is signed in, a switch, a button. */
  readonly children?: ReactNode;
  readonly size?: 'staff' | 'child' | undefined;
}

export function AppHeader(props: AppHeaderProps) {
  const { title, subtitle, onBack, backLabel, picture, children, size = 'staff' } = props;
  return (
    <header className={classes(css.header, css[size])}>
      {onBack && backLabel !== undefined && (
        <IconButton label={backLabel} icon={ArrowLeft} onPress={onBack} size={size} variant="quiet" />
      )}
      {picture !== undefined && <span className={css.picture}>{picture}</span>}
      <div className={css.words}>
        <h1 className={css.title}>{title}</h1>
        {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
      </div>
      {children !== undefined && <div className={css.end}>{children}</div>}
    </header>
  );
}
