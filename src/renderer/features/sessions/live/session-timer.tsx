import { useEffect, useState } from 'react';
import type { Session } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import css from './live.module.css';

const two = (number: number) => String(number).padStart(2, '0');

function secondsOfDay(): number {
  const now = new Date();
  return (now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds();
}

function useSecondsOfDay(): number {
  const [seconds, setSeconds] = useState(secondsOfDay);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsOfDay()), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

/** Time since the session began, large and without colour: it informs and does not press. */
export function SessionTimer({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const [hours = 0, minutes = 0, seconds = 0] = session.startedAt.slice(11).split(':').map(Number);
  const elapsed = Math.max(0, useSecondsOfDay() - ((hours * 60 + minutes) * 60 + seconds));
  return (
    <p className={css.timer}>
      <span role="timer" aria-label={t('sessions.time')} className={css.clock}>
        {`${two(Math.floor(elapsed / 60))}:${two(elapsed % 60)}`}
      </span>
      <span className={css.clockOf}>
        {t('sessions.ofMinutes', { minutes: t('common.minutesShort', { count: session.plannedMinutes }) })}
      </span>
    </p>
  );
}
