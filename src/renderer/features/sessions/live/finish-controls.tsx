/** Finishing: one tap where attendance decides the outcome; else the question that is open, and nothing more. */
import { CircleCheckBig } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { outcomeFromAttendance, type Session, type SessionOutcome } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import { FinishDialog } from './finish-dialog.tsx';
import type { MarkableStatus } from './taps.ts';
import { UnmarkedDialog } from './unmarked-dialog.tsx';
import type { LiveSession } from './use-live-session.ts';

type Props = {
  readonly session: Session;
  readonly today: Day;
  readonly live: LiveSession;
  readonly onMark: (childId: ChildId, status: MarkableStatus) => void;
  readonly onTimes: (childId: ChildId) => void;
  readonly onFinished: (session: Session) => void;
};

export function FinishControls({ session, today, live, onMark, onTimes, onFinished }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState<'marks' | 'outcome' | null>(null);
  const [isPending, setPending] = useState(false);
  const outcome = outcomeFromAttendance(session.children.map(({ status }) => status));
  const isMarked = session.children.every(({ status }) => status !== 'not_marked');

  const finish = async (chosen: SessionOutcome, minutes: number | null, reason = '') => {
    setPending(true);
    const finished = await live.finish(chosen, minutes, reason);
    setPending(false);
    if (finished) onFinished(finished);
  };
  return (
    <>
      <Button onPress={() => setAsks('outcome')}>{t('sessions.finishOtherwise')}</Button>
      <Button
        variant="primary"
        icon={CircleCheckBig}
        isPending={isPending}
        onPress={() => (isMarked && outcome ? void finish(outcome, null) : setAsks('marks'))}
      >
        {t('sessions.finish')}
      </Button>
      {asks === 'marks' && (
        <UnmarkedDialog
          session={session}
          isPending={isPending}
          onMark={onMark}
          onTimes={onTimes}
          onAllPresent={() => void live.mark({ childId: null, status: 'present' })}
          onFinish={isMarked && outcome ? () => void finish(outcome, null) : null}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'outcome' && (
        <FinishDialog
          session={session}
          today={today}
          isPending={isPending}
          onFinish={(chosen, minutes, reason) => void finish(chosen, minutes, reason)}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
