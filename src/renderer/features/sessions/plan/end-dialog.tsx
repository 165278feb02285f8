/** Ends a weekly session: what was held stays. */
import { useState } from 'react';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, DateField, Dialog, Stack, showToast } from '../../../ui/index.ts';

type Props = {
  readonly series: PlanRow;
  readonly today: Day;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

export function EndDialog({ series, today, onBack, onDone }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('plan.end');
  const [lastDay, setLastDay] = useState<Day | null>(today);
  const earliest = addDays(today, -1);
  const isTooEarly = lastDay !== null && lastDay < earliest;
  const end = async () => {
    if (lastDay === null || !(await send({ seriesId: series.id, lastDay }))) return;
    showToast({ message: t('plan.ended'), tone: 'ok' });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={t('plan.endTitle')}
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>{t('common.back')}</Button>
          <Button
            variant="danger"
            isPending={isPending}
            isDisabled={lastDay === null || isTooEarly}
            onPress={() => void end()}
          >
            {t('plan.endNow')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('plan.endWhy')}</p>
        <DateField
          label={t('plan.lastDay')}
          value={lastDay}
          onChange={(value) => setLastDay(value as Day | null)}
          invalidMessage={t('plan.notADay')}
          errorMessage={isTooEarly ? t('plan.notBefore', { day: formatDayShort(earliest) }) : undefined}
        />
      </Stack>
    </Dialog>
  );
}
