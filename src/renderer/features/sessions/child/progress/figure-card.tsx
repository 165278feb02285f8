/** A quiet card with one figure in large letters and what it rests on. */
import type { ReactNode } from 'react';
import css from './progress.module.css';

type Props = {
  readonly title: string;
  readonly figure?: string;
  readonly children?: ReactNode;
  readonly isWide?: boolean;
  /** Stands under the page's own title, not under a discipline's. */
  readonly isTop?: boolean;
};

export function FigureCard({ title, figure, children, isWide = false, isTop = false }: Props) {
  const Heading = isTop ? 'h2' : 'h3';
  return (
    <div className={isWide ? `${css.card} ${css.wide}` : css.card}>
      <Heading className={css.cardTitle}>{title}</Heading>
      {figure !== undefined && <p className={css.figure}>{figure}</p>}
      {children}
    </div>
  );
}
