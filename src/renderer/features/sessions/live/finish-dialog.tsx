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
import { ReasonField } from '../../../app/reason/reason-field.tsx';
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
  const [minutes, setMinutes] = useState<number | null>(() => clockMinutes(session, today));
  // What attendance contradicts is not offered: held with nobody there, or absent with somebody there.
  const possible = sessionOutcomes.filter(
    (choice) => choice === 'provider_absent' || choice === 'cancelled' || choice === fromMarks,
  );
  const [reason, setReason] = useState('');
  const isOurs = isCalledOff(outcome);
  const choose = (chosen: SessionOutcome) => {
    setOutcome(chosen);
    setMinutes(chosen === 'held' ? clockMinutes(session, today) : session.plannedMinutes);
  };
  return (
    <Dialog
      isOpen
      title={t('sessions.finishOtherwiseTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
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
          onChange={setMinutes}
          min={0}
          max={longestSession}
          increaseLabel={t('sessions.more')}
          decreaseLabel={t('sessions.less')}
        />
        {isOurs && (
          <ReasonField
            label={t('after.reasonForAll')}
            usual={usualReasons.map((id) => t(`after.calledOffReasons.${id}`))}
            value={reason}
            onChange={setReason}
          />
        )}
      </Stack>
    </Dialog>
  );
}

function clockMinutes(session: Session, today: Day): number {
  const time = new Date().toTimeString().slice(0, 8);
  return minutesToOffer(session, `${today}T${time}`);
}
