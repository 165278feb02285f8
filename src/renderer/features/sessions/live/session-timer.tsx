import { Pause, Play } from 'lucide-react';
import type { Session } from '../../../../shared/domain/session.ts';
import { elapsedSeconds, minutesOver } from '../../../../shared/domain/session-times.ts';
import { useWords } from '../../../app/words.ts';
import { classes, IconButton } from '../../../ui/index.ts';
import css from './live.module.css';
import { formatSpan } from './span.ts';
import { useNow } from './use-now.ts';

type Props = { readonly session: Session; readonly onPause: (isPaused: boolean) => void };

/** Time since the session began, without its pauses; large and without colour: it informs and does not press. */
export function SessionTimer({ session, onPause }: Props) {
  const { t } = useWords();
  const now = useNow(session.day);
  const isPaused = session.pausedAt !== null;
  const over = minutesOver(session, now);
  const beside = () => {
    if (isPaused) return t('live.paused');
    if (over > 0) return t('live.over', { count: over });
    return t('sessions.ofMinutes', { minutes: t('common.minutesShort', { count: session.plannedMinutes }) });
  };
  return (
    <div className={css.timer}>
      <IconButton
        variant="quiet"
        icon={isPaused ? Play : Pause}
        label={t(isPaused ? 'live.goOn' : 'live.pause')}
        onPress={() => onPause(!isPaused)}
      />
      <span role="timer" aria-label={t('sessions.time')} className={classes(css.clock, isPaused && css.standing)}>
        {formatSpan(elapsedSeconds(session, now))}
      </span>
      <span className={css.clockOf}>{beside()}</span>
    </div>
  );
}
