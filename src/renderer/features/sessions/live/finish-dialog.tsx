/** Another outcome or other minutes than the clock and attendance say. */
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import {
  isCalledOff,
  longestSession,
  outcomeFromAttendance,
  type Session,
  type SessionOutcome,
  sessionOutcomes,
} from '../../../../shared/domain/session.ts';
import { minutesToOffer } from '../../../../shared/domain/session-times.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useCall } from '../../../app/client/index.ts';
import { isOwnReason, ReasonField } from '../../../app/reason/reason-field.tsx';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, NumberField, Segmented, Stack } from '../../../ui/index.ts';

const usualReasons = ['ill', 'training', 'event', 'room'] as const;

type Props = {
  readonly session: Session;
  readonly today: Day;
  readonly isPending: boolean;
  readonly onFinish: (outcome: SessionOutcome, minutes: number, reason: string) => void;
  readonly onClose: () => void;
};

export function FinishDialog({ session, today, isPending, onFinish, onClose }: Props) {
  const { t } = useWords();
  const statuses = session.children.map(({ status }) => status);
  const isMarked = statuses.every((status) => status !== 'not_marked');
  const fromMarks = isMarked ? outcomeFromAttendance(statuses) : null;
  const [outcome, setOutcome] = useState<SessionOutcome | null>(fromMarks);
  // Undefined: as offered.
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const { data } = useCall('sessions.formerFinish', { sessionId: session.id });
  const offered = data ? minutesFor(outcome, data.former, session, today) : null;
  const minutes = typed === undefined ? offered : typed;
  // What attendance contradicts is not offered: held with nobody there, or absent with somebody there.
  const possible = sessionOutcomes.filter(
    (choice) => choice === 'provider_absent' || choice === 'cancelled' || choice === fromMarks,
  );
  const [reason, setReason] = useState('');
  const usual = usualReasons.map((id) => t(`after.calledOffReasons.${id}`));
  const { leave, question } = useLeaving(isOwnReason(reason, usual), onClose);
  const isOurs = isCalledOff(outcome);
  const choose = (chosen: SessionOutcome) => {
    setOutcome(chosen);
    setTyped(undefined);
  };
  return (
    <Dialog
      isOpen
      title={t('sessions.finishOtherwiseTitle')}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={outcome === null || minutes === null}
            onPress={() => outcome !== null && minutes !== null && onFinish(outcome, minutes, isOurs ? reason : '')}
          >
            {t('sessions.finish')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <Segmented
          label={t('sessions.outcome')}
          description={isMarked ? undefined : t('sessions.markFirst')}
          options={possible.map((id) => ({ id, label: t(`outcomes.${id}`) }))}
          value={outcome}
          onChange={choose}
        />
        <NumberField
          label={t('sessions.minutes')}
          value={minutes}
          onChange={setTyped}
          min={0}
          max={longestSession}
          increaseLabel={t('sessions.more')}
          decreaseLabel={t('sessions.less')}
        />
        {isOurs && <ReasonField label={t('after.reasonForAll')} usual={usual} value={reason} onChange={setReason} />}
        {question}
      </Stack>
    </Dialog>
  );
}

type Former = CallOutput<'sessions.formerFinish'>['former'];

/** The same rule as where the finish is one tap: finished as before it keeps its minutes, else the clock counts. */
function minutesFor(outcome: SessionOutcome | null, former: Former, session: Session, today: Day): number {
  if (former !== null && former.outcome === outcome) return former.minutes;
  if (outcome !== null && outcome !== 'held') return session.plannedMinutes;
  const time = new Date().toTimeString().slice(0, 8);
  return minutesToOffer(session, `${today}T${time}`);
}
