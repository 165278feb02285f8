import { useId } from 'react';
import type { Discipline } from '../../shared/domain/discipline.ts';
import css from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max?: number | undefined;
  /** The value in words, shown at the right, e.g. "12 of 18". */
  readonly valueText?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly discipline?: Discipline | undefined;
}

export function ProgressBar({ label, value, max = 100, valueText, hideLabel = false, discipline }: ProgressBarProps) {
  const id = useId();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={css.progress}>
      {!hideLabel && (
        <div className={css.words}>
          <span id={id}>{label}</span>
          {valueText !== undefined && <span className={css.value}>{valueText}</span>}
        </div>
      )}
      <div
        role="progressbar"
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        className={css.track}
      >
        <div
          className={css.fill}
          style={{
            transform: `translateX(${100 * (share - 1)}%)`,
            background: discipline && `var(--discipline-${discipline})`,
          }}
        />
      </div>
    </div>
  );
}
