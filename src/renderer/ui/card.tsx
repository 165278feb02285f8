import type { ReactNode } from 'react';
import type { Discipline } from '../../shared/domain/discipline.ts';
import css from './card.module.css';
import { classes } from './css.ts';

export interface CardProps {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly padding?: 'none' | 'normal' | 'roomy' | undefined;
  /** A stripe in the colour of this discipline. */
  readonly discipline?: Discipline | undefined;
  /** Takes all the room its parent has left, and scrolls inside. */
  readonly grow?: boolean | undefined;
}

export function Card({ children, title, actions, padding = 'normal', discipline, grow = false }: CardProps) {
  return (
    <section className={classes(css.card, grow && css.grow)}>
      {discipline && <span className={css.stripe} style={{ background: `var(--discipline-${discipline})` }} />}
      {(title !== undefined || actions !== undefined) && (
        <header className={css.header}>
          <h2 className={css.title}>{title}</h2>
          {actions !== undefined && <div className={css.actions}>{actions}</div>}
        </header>
      )}
      <div className={classes(css.body, css[padding])}>{children}</div>
    </section>
  );
}
