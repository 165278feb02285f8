/** One session of the week, and what can be done with it. */
import { CalendarX, MoveRight, Pencil, Play, Undo2 } from 'lucide-react';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, DisciplineBadge, Stack, showToast } from '../../../ui/index.ts';
import css from './plan.module.css';
import { shortDay, timeRange } from './plan-words.ts';

type Props = {
  readonly item: WeekItem;
  readonly today: Day;
  readonly onOpen: () => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
  readonly onChangeSeries: () => void;
  readonly onClose: () => void;
};

export function ItemDialog({ item, today, onOpen, onMove, onCancel, onChangeSeries, onClose }: Props) {
  const { t, language } = useWords();
  const { send, isPending } = useSend('plan.restoreOccurrence');
  const { movedFrom, movedTo, state } = item;
  const isException = state === 'cancelled' || state === 'away' || movedFrom !== null;
  const restore = async () => {
    if (item.seriesId === null || !(await send({ seriesId: item.seriesId, day: item.day }))) return;
    showToast({ message: t('plan.restored'), tone: 'ok' });
    onClose();
  };
  const place = (where: { readonly day: Day; readonly start: string }) =>
    `${shortDay(where.day, language)}, ${where.start}`;
  return (
    <Dialog
      isOpen
      size="small"
      title={`${formatWeekday(item.on, language)}, ${timeRange(item.start, item.minutes)}`}
      onClose={onClose}
      closeLabel={t('common.close')}
      isDismissable
    >
      <Stack>
        <div>
          <DisciplineBadge discipline={item.discipline} label={t(`disciplines.${item.discipline}`)} />
        </div>
        {item.groupName !== null && <strong>{item.groupName}</strong>}
        <p>{item.children.map(({ name }) => name).join(', ')}</p>
        <p className={css.quiet}>{item.staffName}</p>
        {state === 'cancelled' && <p className={css.note}>{t('plan.stateCancelled')}</p>}
        {movedFrom && <p className={css.note}>{t('plan.movedFrom', { when: place(movedFrom) })}</p>}
        {movedTo && <p className={css.note}>{t('plan.movedTo', { when: place(movedTo) })}</p>}
        {item.reason !== '' && <p>{t('plan.reasonIs', { reason: item.reason })}</p>}
        {state === 'planned' && item.on <= today && (
          <Button variant="primary" icon={Play} onPress={onOpen} isFullWidth>
            {t('plan.openSession')}
          </Button>
        )}
        {state === 'planned' && (
          <>
            <Button icon={MoveRight} onPress={onMove} isFullWidth>
              {t('plan.moveIt')}
            </Button>
            <Button icon={CalendarX} onPress={onCancel} isFullWidth>
              {t('plan.cancelOnce')}
            </Button>
          </>
        )}
        {isException && (
          <Button icon={Undo2} isPending={isPending} onPress={() => void restore()} isFullWidth>
            {t('plan.restore')}
          </Button>
        )}
        <Button icon={Pencil} onPress={onChangeSeries} isFullWidth>
          {t('plan.changeSeries')}
        </Button>
      </Stack>
    </Dialog>
  );
}
