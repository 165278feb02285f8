/** A session gets another day or time: only this once, or every week from this day on. */
import { useState } from 'react';
import { type Day, weekdayOf } from '../../../../shared/domain/day.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { endsSameDay } from '../../../../shared/domain/plan.ts';
import { formatDayShort, formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, DateField, Dialog, Segmented, Stack, TimeField } from '../../../ui/index.ts';
import { Conflicts } from './conflicts.tsx';
import css from './plan.module.css';
import { offText, timeRange } from './plan-words.ts';
import { PlanReasonField } from './reason-field.tsx';
import { type MoveScope, useMove } from './use-move.ts';

type Props = {
  readonly item: WeekItem;
  readonly roomId: RoomId;
  readonly today: Day;
  readonly toDay: Day;
  readonly toStart: string;
  readonly onClose: () => void;
};

export function MoveDialog({ item, roomId, today, onClose, ...to }: Props) {
  const { t, language } = useWords();
  const [toDay, setToDay] = useState<Day | null>(to.toDay);
  const [toStart, setToStart] = useState<string | null>(to.toStart);
  const [scope, setScope] = useState<MoveScope>('once');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isChanged = toDay !== to.toDay || toStart !== to.toStart || reason.trim() !== '';
  const { leave, question } = useLeaving(isChanged, onClose);
  const isLate = toStart !== null && !endsSameDay({ start: toStart, minutes: item.minutes });
  const target = toDay !== null && toStart !== null && !isLate ? { toDay, toStart } : null;
  const move = useMove({ item, roomId, today, target, scope });
  const isOnce = scope === 'once';
  const isReasonMissing = isOnce && move.isOver && reason.trim() === '';
  const submit = async () => {
    setAsked(true);
    if (!isReasonMissing && (await move.send(reason.trim()))) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('plan.moveTitle')}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={move.isPending} isDisabled={!move.canSend} onPress={() => void submit()}>
            {t('plan.moveNow')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>
          {t('plan.moveFrom')}: {formatWeekday(item.on, language)}, {timeRange(item.start, item.minutes)}
        </p>
        <div className={css.fields}>
          <DateField
            label={t('plan.moveDay')}
            description={toDay ? formatWeekday(toDay, language) : undefined}
            value={toDay}
            onChange={(value) => setToDay(value as Day | null)}
            invalidMessage={t('plan.notADay')}
          />
          <TimeField
            label={t('plan.start')}
            value={toStart}
            onChange={setToStart}
            invalidMessage={t('plan.notATime')}
            errorMessage={isLate ? t('plan.pastMidnight') : undefined}
          />
        </div>
        <Segmented
          label={t('plan.moveScope')}
          isFullWidth
          options={[
            { id: 'once', label: t('plan.onlyOnce') },
            { id: 'weekly', label: t('plan.everyWeek') },
          ]}
          value={scope}
          onChange={setScope}
          description={isOnce ? undefined : t('plan.everyWeekWhy', { day: formatDayShort(move.weeklyFrom) })}
        />
        {isOnce && move.check?.off && <Banner tone="warn">{offText(t, move.check.off)}</Banner>}
        {isOnce && move.check?.isTwice && <Banner tone="warn">{t('plan.twiceThere')}</Banner>}
        {!isOnce && toDay !== null && weekdayOf(toDay) > 5 && <Banner tone="warn">{t('plan.weekdayOnly')}</Banner>}
        <Conflicts conflicts={move.conflicts} />
        {isOnce && <PlanReasonField value={reason} isMissing={isAsked && isReasonMissing} onChange={setReason} />}
        {question}
      </Stack>
    </Dialog>
  );
}
