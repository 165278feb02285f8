import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly message?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  /** A larger picture instead of the icon. */
  readonly picture?: ReactNode;
  /** The button that ends the emptiness. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, message, icon: Icon, picture, action }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      {picture ??
        (Icon && (
          <span className={css.disc}>
            <Icon aria-hidden className={css.icon} />
          </span>
        ))}
      <p className={css.title}>{title}</p>
      {message !== undefined && <p className={css.message}>{message}</p>}
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  );
}
