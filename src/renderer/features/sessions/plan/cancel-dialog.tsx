/** One time does not take place. */
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, showToast } from '../../../ui/index.ts';
import { timeRange } from './plan-words.ts';
import { PlanReasonField } from './reason-field.tsx';

type Props = { readonly item: WeekItem; readonly today: Day; readonly onClose: () => void };

export function CancelDialog({ item, today, onClose }: Props) {
  const { t, language } = useWords();
  const { send, isPending } = useSend('plan.cancelOccurrence');
  const { send: restore } = useSend('plan.restoreOccurrence');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { leave, question } = useLeaving(reason.trim() !== '', onClose);
  const isMissing = item.on < today && reason.trim() === '';
  const { seriesId, day } = item;
  const cancel = async () => {
    setAsked(true);
    if (isMissing || seriesId === null || !(await send({ seriesId, day, reason }))) return;
    const undo = { label: t('common.undo'), onPress: () => void restore({ seriesId, day }) };
    showToast({ message: t('plan.cancelled'), tone: 'ok', ...(item.movedFrom === null && { action: undo }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('plan.cancelOnceTitle')}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.back')}</Button>
          <Button variant="danger" isPending={isPending} onPress={() => void cancel()}>
            {t('plan.cancelNow')}
          </Button>
        </>
      }
    >
      <Stack>
        <strong>
          {formatWeekday(item.on, language)}, {timeRange(item.start, item.minutes)}
        </strong>
        <p>{t('plan.cancelOnceWhy')}</p>
        <PlanReasonField value={reason} isMissing={isAsked && isMissing} onChange={setReason} />
        {question}
      </Stack>
    </Dialog>
  );
}
