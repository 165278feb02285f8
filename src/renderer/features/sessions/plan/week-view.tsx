/** The week as it really is: what is planned, opened, moved and cancelled, and days without school with their reason. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { addDays, type Day, mondayOf, type Weekday, weekdayOf } from '../../../../shared/domain/day.ts';
import type { RoomId, SessionId, StaffId } from '../../../../shared/domain/ids.ts';
import { formatDayShort, formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, IconButton, Spinner } from '../../../ui/index.ts';
import { Board } from './board.tsx';
import type { BoardColumn } from './board-types.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { MyMinutes } from './my-minutes.tsx';
import css from './plan.module.css';
import { offText, shortDay, timeRange } from './plan-words.ts';
import type { Drop } from './use-card-drag.ts';
import { cardOf, keyOf, whoOf } from './week-cards.ts';

type Props = {
  readonly roomId: RoomId;
  readonly today: Day;
  /** Whose sessions; null: everybody's. */
  readonly staffId: StaffId | null;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly onAdd: (preset: { readonly weekday: Weekday; readonly from: Day }) => void;
  readonly onChangeSeries: (item: WeekItem) => void;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

/** What is being done with one session of the week. */
type Doing =
  | { readonly kind: 'look' | 'cancel' | 'choose'; readonly item: WeekItem }
  | { readonly kind: 'move'; readonly item: WeekItem; readonly toDay: Day; readonly toStart: string };

export function WeekView(props: Props) {
  const { roomId, today, staffId, day, onDay } = props;
  const { t, language } = useWords();
  const { data: week, error } = useCall('plan.week', { roomId, day: mondayOf(day) });
  const { send: openPlanned } = useSend('sessions.openPlanned');
  const [doing, setDoing] = useState<Doing | null>(null);
  const choosing = doing?.kind === 'choose' ? doing.item : null;
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!week) return <Spinner label={t('common.loading')} />;

  // Who chooses a new place sees the sessions of the one whom it concerns.
  const whose = choosing?.staffId ?? staffId;
  const items = week.items.filter((item) => whose === null || item.staffId === whose);
  const days = week.days.filter(
    (one) =>
      weekdayOf(one.day) <= 5 || items.some((item) => item.on === one.day) || (choosing && weekdayOf(one.day) === 6),
  );
  const columns: readonly BoardColumn[] = days.map((one) => ({
    key: one.day,
    name: formatWeekday(one.day, language),
    heading: shortDay(one.day, language),
    off: one.off && offText(t, one.off),
    isToday: one.day === today,
  }));
  const dayAt = (column: number) => days[column]?.day ?? day;
  const view = { days: days.map((one) => one.day), today, isMine: whose !== null, t, language };
  const find = (key: string) => items.find((item) => keyOf(item) === key);
  const look = (key: string) => {
    const item = find(key);
    if (item) setDoing({ kind: 'look', item });
  };
  const openSession = async (item: WeekItem) => {
    if (item.sessionId !== null) return props.onOpenSession(item.sessionId);
    const opened = item.seriesId && (await openPlanned({ seriesId: item.seriesId, day: item.on }));
    if (opened) props.onOpenSession(opened.sessionId);
  };
  const open = (key: string) => {
    const item = find(key);
    if (!item) return;
    const canOpen = item.sessionId !== null || (item.state === 'planned' && item.on <= today);
    if (canOpen) void openSession(item);
    else setDoing({ kind: 'look', item });
  };
  const drop = (item: WeekItem | undefined, { column, start }: Drop) => {
    if (!item || (dayAt(column) === item.on && start === item.start)) return;
    setDoing({ kind: 'move', item, toDay: dayAt(column), toStart: start });
  };
  const close = () => setDoing(null);
  const isThisWeek = mondayOf(day) === mondayOf(today);
  return (
    <>
      <div className={css.bar}>
        <WeekSwitch day={day} today={today} quarters={week.days.map((one) => one.quarter)} onDay={onDay} />
        {!choosing && staffId !== null && <MyMinutes day={isThisWeek ? today : addDays(mondayOf(day), 3)} />}
        {choosing && (
          <div className={css.choosing} role="status">
            <span>
              {t('plan.chooseSlotOf', { what: `${timeRange(choosing.start, choosing.minutes)} ${whoOf(choosing)}` })}
            </span>
            <Button onPress={close}>{t('common.cancel')}</Button>
          </div>
        )}
      </div>
      <Board
        key={choosing ? 'choosing' : 'looking'}
        columns={columns}
        cards={items.map((item) => cardOf(item, view))}
        onOpen={open}
        onMenu={look}
        onDrop={(key, place) => drop(find(key), place)}
        onAdd={(column) => {
          const from = dayAt(column);
          props.onAdd({ weekday: weekdayOf(from), from: from > today ? from : today });
        }}
        onSlot={choosing && ((place) => drop(choosing, place))}
        movingKey={choosing && keyOf(choosing)}
      />
      {doing?.kind === 'look' && (
        <ItemDialog
          item={doing.item}
          today={today}
          onOpen={() => void openSession(doing.item)}
          onMove={() => setDoing({ kind: 'choose', item: doing.item })}
          onCancel={() => setDoing({ kind: 'cancel', item: doing.item })}
          onChangeSeries={() => {
            close();
            props.onChangeSeries(doing.item);
          }}
          onClose={close}
        />
      )}
      {doing?.kind === 'cancel' && <CancelDialog item={doing.item} today={today} onClose={close} />}
      {doing?.kind === 'move' && (
        <MoveDialog
          item={doing.item}
          roomId={roomId}
          today={today}
          toDay={doing.toDay}
          toStart={doing.toStart}
          onClose={close}
        />
      )}
    </>
  );
}

type SwitchProps = {
  readonly day: Day;
  readonly today: Day;
  readonly quarters: readonly (number | null)[];
  readonly onDay: (day: Day) => void;
};

function WeekSwitch({ day, today, quarters, onDay }: SwitchProps) {
  const { t } = useWords();
  const monday = mondayOf(day);
  const quarter = quarters.find((one) => one !== null) ?? null;
  return (
    <div className={css.weekSwitch}>
      <IconButton
        variant="quiet"
        icon={ChevronLeft}
        label={t('plan.previousWeek')}
        onPress={() => onDay(addDays(monday, -7))}
      />
      <h2 className={css.weekName}>
        {t('plan.weekOf', { from: formatDayShort(monday).slice(0, 5), to: formatDayShort(addDays(monday, 6)) })}
      </h2>
      <IconButton
        variant="quiet"
        icon={ChevronRight}
        label={t('plan.nextWeek')}
        onPress={() => onDay(addDays(monday, 7))}
      />
      {quarter !== null && <span className={css.quarter}>{t('plan.quarter', { number: quarter })}</span>}
      {monday !== mondayOf(today) && (
        <Button variant="plain" onPress={() => onDay(today)}>
          {t('plan.toThisWeek')}
        </Button>
      )}
    </div>
  );
}
