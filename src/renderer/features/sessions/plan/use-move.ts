/** What stands in the way of a move, and sending it. */
import { type Day, weekdayOf } from '../../../../shared/domain/day.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanConflict, PlanFields, PlanRow, WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';
import { unsent } from './series-draft.ts';

export type MoveScope = 'once' | 'weekly';

type Input = {
  readonly item: WeekItem;
  readonly roomId: RoomId;
  readonly today: Day;
  /** Null while day or time are not whole. */
  readonly target: { readonly toDay: Day; readonly toStart: string } | null;
  readonly scope: MoveScope;
};

export function useMove({ item, roomId, today, target, scope }: Input) {
  const { t } = useWords();
  const { seriesId, day } = item;
  const isOnce = scope === 'once';
  const single = target && seriesId ? { seriesId, day, ...target } : null;
  const { data: check } = useCall('plan.checkMove', single ?? noMove, single !== null && isOnce);
  const { data: plan = [] } = useCall('plan.list', { roomId });
  // Neither the old place of this week nor the new one may be left out.
  const earliest = target && target.toDay < item.day ? target.toDay : item.day;
  const weeklyFrom = earliest > today ? earliest : today;
  const series = plan.find(({ id }) => id === seriesId) ?? null;
  const fields = series && target && weekdayOf(target.toDay) <= 5 ? changed(series, target, weeklyFrom) : null;
  const weekly = { seriesId, fields: fields ?? unsent };
  const { data: conflictsWeekly } = useCall('plan.conflicts', weekly, fields !== null && !isOnce);
  const once = useSend('plan.moveOccurrence');
  const every = useSend('plan.save');
  const found = isOnce ? single && check?.conflicts : fields && conflictsWeekly;
  const conflicts: readonly PlanConflict[] = found || [];
  const isStopped = conflicts.some(({ stops }) => stops) || (isOnce && Boolean(check?.off || check?.isTwice));

  const send = async (reason: string): Promise<boolean> => {
    if (isOnce) {
      if (!single || !(await once.send({ ...single, reason }))) return false;
      showToast({ message: t('plan.moved'), tone: 'ok' });
      return true;
    }
    const saved = fields && (await every.send({ seriesId, fields }));
    if (saved) showToast({ message: t('plan.saved', { day: formatDayShort(saved.from) }), tone: 'ok' });
    return Boolean(saved);
  };
  return {
    check: isOnce ? check : undefined,
    conflicts,
    weeklyFrom,
    isOver: check?.isOver ?? false,
    canSend: !isStopped && (isOnce ? single !== null && check !== undefined : fields !== null),
    isPending: once.isPending || every.isPending,
    send,
  };
}

/** Stands in the query's key while there is nothing to ask; it is never sent. */
const noMove = { seriesId: '', day: '', toDay: '', toStart: '' };

function changed(series: PlanRow, target: { toDay: Day; toStart: string }, from: Day): PlanFields {
  const { id, staffName, groupName, children, ...fields } = series;
  return { ...fields, weekday: weekdayOf(target.toDay), start: target.toStart, from };
}
