import { classes } from './css.ts';
import css from './spinner.module.css';

interface SpinnerProps {
  /** What is being waited for; without it the spinner is decoration beside a text that says so. */
  readonly label?: string | undefined;
  readonly size?: 'text' | 'large' | undefined;
}

/** A slow ring; it turns but never blinks, and stands still when motion is off. */
export function Spinner({ label, size = 'text' }: SpinnerProps) {
  const ring = (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={css.ring}>
      <circle cx="12" cy="12" r="9" className={css.track} />
      <path d="M12 3a9 9 0 0 1 9 9" className={css.arc} />
    </svg>
  );
  if (label === undefined) return <span className={classes(css.spinner, css[size])}>{ring}</span>;
  return (
    <span role="status" className={classes(css.spinner, css[size])}>
      {ring}
      <span className={css.label}>{label}</span>
    </span>
  );
}
