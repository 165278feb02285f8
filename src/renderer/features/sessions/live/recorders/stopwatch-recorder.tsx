/** Time on a stopwatch, which goes on running though the app is killed, or typed in when it was taken elsewhere. */
import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { runningSince, spansOf } from '../../../../../shared/domain/figures.ts';
import type { TimedKind } from '../../../../../shared/domain/measure.ts';
import { longestSpan, spanSeconds } from '../../../../../shared/domain/session-times.ts';
import { useWords } from '../../../../app/words.ts';
import { classes, NumberField } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { useSessionClock } from '../session-clock.ts';
import { formatSpan } from '../span.ts';
import { useNow } from '../use-now.ts';
import css from './counted.module.css';
import type { LaneProps } from './lane-props.ts';
import { TypeIn } from './type-in.tsx';

export const DurationRecorder = (props: LaneProps) => <StopwatchRecorder {...props} of="duration" />;
export const AttentionRecorder = (props: LaneProps) => <StopwatchRecorder {...props} of="attention" />;

function StopwatchRecorder(props: LaneProps & { readonly of: TimedKind }) {
  const { of, measures, seen, isDisabled, isLarge, onRecord, onStop } = props;
  const { t } = useWords();
  const clock = useSessionClock();
  const since = clock.finishedAt === null ? runningSince(measures, of) : null;
  const spans = spansOf(seen, of);
  const figure =
    of === 'attention'
      ? t('live.longest', { time: formatSpan(Math.max(0, ...spans)) })
      : t('live.inAll', { time: formatSpan(spans.reduce((sum, seconds) => sum + seconds, 0)) });
  const size = isLarge ? 'large' : 'normal';
  return (
    <div className={classes(css.counted, isLarge && css.large)}>
      <p className={css.total}>
        <span className={css.number}>
          {since === null ? formatSpan(spans.at(-1) ?? 0) : <Running since={since} day={clock.day} />}
        </span>
        <span className={css.unit}>
          {figure} · {t('live.spans', { count: spans.length })}
        </span>
      </p>
      {since === null ? (
        <PressButton
          icon={Play}
          size={size}
          tint={{ background: 'var(--accent-soft)', ink: 'var(--accent-ink)' }}
          isDisabled={isDisabled}
          onPress={() => onRecord({ kind: 'stopwatch', of })}
        >
          {t('live.start')}
        </PressButton>
      ) : (
        <PressButton
          icon={Square}
          size={size}
          tint={{ background: 'var(--warn-soft)', ink: 'var(--warn-ink)' }}
          isDisabled={isDisabled}
          onPress={() => onStop(of)}
        >
          {t('live.stop')}
        </PressButton>
      )}
      <TypeTime
        isDisabled={isDisabled || since !== null}
        onSave={(seconds) => onRecord({ kind: of, seconds: Math.min(seconds, longestSpan) })}
      />
    </div>
  );
}

function Running({ since, day }: { readonly since: string; readonly day: string }) {
  const { t } = useWords();
  const time = formatSpan(spanSeconds(since, useNow(day)));
  return (
    <span role="timer" aria-label={t('live.running', { time })} className={css.running}>
      {time}
    </span>
  );
}

type TypeTimeProps = { readonly isDisabled: boolean; readonly onSave: (seconds: number) => void };

function TypeTime({ isDisabled, onSave }: TypeTimeProps) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState<number | null>(0);
  const [seconds, setSeconds] = useState<number | null>(0);
  const all = (minutes ?? 0) * 60 + (seconds ?? 0);
  const steppers = { increaseLabel: t('sessions.more'), decreaseLabel: t('sessions.less') };
  return (
    <TypeIn
      title={t('live.durationTitle')}
      isDisabled={isDisabled}
      isReady={all >= 1 && all <= longestSpan}
      onSave={() => {
        onSave(all);
        setMinutes(0);
        setSeconds(0);
      }}
    >
      <NumberField label={t('live.minutes')} value={minutes} onChange={setMinutes} min={0} max={480} {...steppers} />
      <NumberField label={t('live.seconds')} value={seconds} onChange={setSeconds} min={0} max={59} {...steppers} />
    </TypeIn>
  );
}
