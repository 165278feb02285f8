/** When a child came late or left early: now, or typed. It opens with the mark and can be left without an answer. */
import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { Session, SessionChild } from '../../../../shared/domain/session.ts';
import { impossibleTime, possibleTimes } from '../../../../shared/domain/session-times.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Row, Stack, TimeField } from '../../../ui/index.ts';
import type { LiveSession } from './use-live-session.ts';
import { timeNow } from './use-now.ts';

type Props = {
  readonly session: Session;
  /** Null: closed. */
  readonly child: SessionChild | null;
  readonly live: LiveSession;
  readonly onClose: () => void;
};

export function TimesDialog({ child, ...rest }: Props) {
  return child && <OpenTimesDialog key={child.childId} {...rest} child={child} />;
}

function OpenTimesDialog({ session, child, live, onClose }: Props & { readonly child: SessionChild }) {
  const { t } = useWords();
  const status = child.status === 'left_early' ? 'left_early' : 'late';
  const [arrivedAt, setArrivedAt] = useState(child.arrivedAt);
  const [leftAt, setLeftAt] = useState(child.leftAt);
  const [isPending, setPending] = useState(false);
  const moment = `${session.day}T${timeNow()}`;
  const now = moment.slice(11, 16);
  const why = impossibleTime(session, { arrivedAt, leftAt }, moment);
  const wrong = why === null ? undefined : t(`errors.impossible_time_${why}`, possibleTimes(session, moment));
  const save = async (presence: Pick<SessionChild, 'arrivedAt' | 'leftAt'>) => {
    setPending(true);
    const isSaved = await live.details({ childId: child.childId, ...presence, reason: child.reason });
    setPending(false);
    if (isSaved) onClose();
  };
  const fields = [
    { id: 'late', label: t('live.came'), value: arrivedAt, onChange: setArrivedAt },
    { id: 'left_early', label: t('live.left'), value: leftAt, onChange: setLeftAt },
  ].toSorted((left) => (left.id === status ? -1 : 1));
  return (
    <Dialog
      isOpen
      size="small"
      title={t(`live.times_${status}`)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('live.withoutTime')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={wrong !== undefined}
            onPress={() => void save({ arrivedAt, leftAt })}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{child.name}</p>
        <Button
          icon={Clock}
          isDisabled={isPending}
          onPress={() => void save(status === 'late' ? { arrivedAt: now, leftAt } : { arrivedAt, leftAt: now })}
        >
          {t('live.now', { time: now })}
        </Button>
        <Row align="start">
          {fields.map(({ id, label, value, onChange }, index) => (
            <TimeField
              key={id}
              label={label}
              value={value}
              onChange={onChange}
              invalidMessage={t('live.badTime')}
              errorMessage={index === 0 ? wrong : undefined}
            />
          ))}
        </Row>
      </Stack>
    </Dialog>
  );
}
