/** The rows of a day, or what to do where there is none. */
import { CalendarOff, CalendarPlus } from 'lucide-react';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { Today, TodayItem } from '../../../../shared/ipc/contract/sessions.ts';
import { useWords } from '../../../app/words.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { SessionRow } from './session-row.tsx';
import css from './today.module.css';

type Props = {
  readonly today: Today;
  readonly items: readonly TodayItem[];
  /** A day to come can be looked at, not opened. */
  readonly isToCome: boolean;
  /** One's own sessions: whose they are need not be said on each. */
  readonly isMine: boolean;
  readonly onOpen: (item: TodayItem) => void;
  readonly onShowAll: () => void;
  readonly onGoTo: (day: Day) => void;
};

export function DayList({ today, items, isToCome, isMine, onOpen, onShowAll, onGoTo }: Props) {
  const { t } = useWords();
  if (items.length === 0) return <Nothing today={today} onShowAll={onShowAll} onGoTo={onGoTo} />;
  return (
    <ul className={css.list} aria-label={t('doors.sessions')}>
      {items.map((item) => (
        <SessionRow
          key={item.sessionId ?? item.seriesId}
          item={item}
          isDisabled={isToCome}
          isMine={isMine}
          onOpen={() => onOpen(item)}
        />
      ))}
    </ul>
  );
}

function Nothing({ today, onShowAll, onGoTo }: Pick<Props, 'today' | 'onShowAll' | 'onGoTo'>) {
  const { t, language } = useWords();
  const { nextSchoolDay } = today;
  if (today.items.length > 0) {
    return (
      <EmptyState
        icon={CalendarPlus}
        title={t('sessions.noneMine')}
        action={<Button onPress={onShowAll}>{t('sessions.showAll')}</Button>}
      />
    );
  }
  if (today.isSchoolDay) {
    return <EmptyState icon={CalendarPlus} title={t('sessions.none')} message={t('sessions.noneWhy')} />;
  }
  return (
    <EmptyState
      icon={CalendarOff}
      title={t('sessions.noSchool')}
      action={
        nextSchoolDay && (
          <Button onPress={() => onGoTo(nextSchoolDay)}>
            {t('sessions.goToNextSchoolDay', { day: formatWeekday(nextSchoolDay, language) })}
          </Button>
        )
      }
    />
  );
}
