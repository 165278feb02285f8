/** Whose and which session it is, the time, undo, and at the right the way to finish. */
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { formatDay } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Button, DisciplineDot } from '../../../ui/index.ts';
import css from './live.module.css';
import { SessionTimer } from './session-timer.tsx';
import { useTapWords } from './tap-words.ts';
import type { LiveSession } from './use-live-session.ts';

type Props = {
  readonly session: Session;
  readonly today: Day;
  readonly live: LiveSession;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

export function SessionHeader({ session, today, live, onBack, children }: Props) {
  const { t, language } = useWords();
  const { sayTakenBack } = useTapWords();
  const isToday = session.day === today;
  const when = isToday ? (session.plannedStart ?? session.startedAt.slice(11, 16)) : formatDay(session.day, language);
  const makeUp = session.makeUpOf && t('makeUps.ofDay', { day: formatDay(session.makeUpOf.day, language) });
  const subtitle = [when, makeUp, session.staffName].filter((part) => part !== null).join(' · ');
  return (
    <div className={css.header} style={{ borderColor: `var(--discipline-${session.discipline})` }}>
      <div className={css.headerTitle}>
        <AppHeader
          title={t(`disciplines.${session.discipline}`)}
          subtitle={subtitle}
          onBack={onBack}
          backLabel={t('common.back')}
        />
      </div>
      <DisciplineDot discipline={session.discipline} />
      {isToday && session.finishedAt === null && (
        <SessionTimer session={session} onPause={(isPaused) => void live.pause(isPaused)} />
      )}
      <p role="status" className={css.undone}>
        {live.undone && t('sessions.undone', { what: sayTakenBack(live.undone, session) })}
      </p>
      <div className={css.headerEnd}>
        <Button icon={Undo2} isDisabled={!session.canUndo} onPress={() => void live.undo()}>
          {t('common.undo')}
        </Button>
        {children}
      </div>
    </div>
  );
}
