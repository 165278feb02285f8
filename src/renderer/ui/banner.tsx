import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './banner.module.css';
import { Button } from './button.tsx';
import { classes } from './css.ts';
import { IconButton } from './icon-button.tsx';

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, problem: CircleAlert };

export interface BannerProps {
  readonly tone: 'info' | 'ok' | 'warn' | 'problem';
  readonly title?: string | undefined;
  readonly children: ReactNode;
  /** In place of the tone's own. */
  readonly icon?: LucideIcon | undefined;
  /** Several buttons, where one `action` is not enough. */
  readonly actions?: ReactNode;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Both or neither: a banner that can be put away needs a name for the button. */
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
}

/** Something to know about the whole screen. A problem is announced at once, the others when there is a pause. */
export function Banner(props: BannerProps) {
  const { tone, title, children, action, actions, onDismiss, dismissLabel } = props;
  const Icon = props.icon ?? icons[tone];
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={classes(css.banner, css[tone])}>
      <Icon aria-hidden className={css.icon} />
      <div className={css.text}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {action && <Button onPress={action.onPress}>{action.label}</Button>}
      {actions}
      {onDismiss && dismissLabel !== undefined && <IconButton label={dismissLabel} icon={X} onPress={onDismiss} />}
    </div>
  );
}
