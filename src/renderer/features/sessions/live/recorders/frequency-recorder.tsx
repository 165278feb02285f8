/** How many times something happened, and how often in a minute of the session. */
import { Plus } from 'lucide-react';
import { ratePerMinute, totalFrequency } from '../../../../../shared/domain/figures.ts';
import { elapsedSeconds } from '../../../../../shared/domain/session-times.ts';
import { formatNumber } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { classes } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { useSessionClock } from '../session-clock.ts';
import { useNow } from '../use-now.ts';
import css from './counted.module.css';
import type { LaneProps } from './lane-props.ts';

export function FrequencyRecorder({ seen, isDisabled, isLarge, onRecord }: LaneProps) {
  const { t, language } = useWords();
  const clock = useSessionClock();
  const now = useNow(clock.day);
  const total = totalFrequency(seen);
  const seconds = clock.minutes === null ? elapsedSeconds(clock, now) : clock.minutes * 60;
  const rate = ratePerMinute(total, seconds);
  return (
    <div className={classes(css.counted, isLarge && css.large)}>
      <p className={css.total}>
        <span className={css.number}>{total}</span>
        <span className={css.unit}>
          {t('live.perMinute', { rate: rate === null ? t('common.noDash') : formatNumber(rate, language, 1) })}
        </span>
      </p>
      <PressButton
        icon={Plus}
        label={`${t('live.once')}: +1`}
        size={isLarge ? 'large' : 'normal'}
        tint={{ background: 'var(--accent-soft)', ink: 'var(--accent-ink)' }}
        isDisabled={isDisabled}
        onPress={() => onRecord({ kind: 'frequency', count: 1 })}
      >
        1
      </PressButton>
    </div>
  );
}
