/** One session of the day in one line; the whole line is the button. */
import { Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Day } from '../../../../shared/domain/day.ts';
import { minutesOfDay, timeOfDay } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { TodayItem } from '../../../../shared/ipc/contract/sessions.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { Chip, classes, DisciplineBadge } from '../../../ui/index.ts';
import css from './today.module.css';

/** More pictures than that say nothing more; the names go on. */
const mostPictures = 6;

type Props = {
  readonly item: TodayItem;
  /** For a session of another day. */
  readonly day?: Day;
  readonly isDisabled?: boolean;
  readonly isMine?: boolean;
  readonly onOpen: () => void;
};

export function SessionRow({ item, day, isDisabled = false, isMine = false, onOpen }: Props) {
  const { t } = useWords();
  const end = timeOfDay(minutesOfDay(item.start) + item.minutes);
  return (
    <li>
      <Button onPress={onOpen} isDisabled={isDisabled} className={classes(css.row, css[item.state])}>
        <span className={css.stripe} style={{ background: `var(--discipline-${item.discipline})` }} />
        <span className={css.when}>
          {day !== undefined && <span className={css.rowDay}>{formatDayShort(day)}</span>}
          <span className={css.start}>{item.start}</span>
          <span className={css.endTime}>–{end}</span>
        </span>
        <span className={css.discipline}>
          <DisciplineBadge discipline={item.discipline} label={t(`disciplines.${item.discipline}`)} />
          {item.makeUpOf !== null && (
            <span className={css.makeUp}>{t('makeUps.ofDay', { day: formatDayShort(item.makeUpOf) })}</span>
          )}
        </span>
        <span className={css.pictures}>
          {item.children.slice(0, mostPictures).map((child) => (
            <span key={child.id} className={css.picture}>
              <ChildPicture childId={child.id} pictogram={child.pictogram} size="fill" />
            </span>
          ))}
        </span>
        <span className={css.names}>{item.children.map(({ name }) => name).join(', ')}</span>
        <span className={css.staff}>{!isMine && item.staffName}</span>
        <span className={css.state}>
          <StateOf item={item} isOtherDay={day !== undefined} />
        </span>
      </Button>
    </li>
  );
}

function StateOf({ item, isOtherDay }: { readonly item: TodayItem; readonly isOtherDay: boolean }) {
  const { t } = useWords();
  if (item.state === 'planned' || (item.state === 'finished' && item.outcome === null)) return null;
  if (item.outcome === null) {
    return isOtherDay ? (
      <Chip tone="warn" label={t('sessions.notFinished')} />
    ) : (
      <Chip tone="accent" label={t('sessions.inProgress')} />
    );
  }
  const outcome = t(`outcomes.${item.outcome}`);
  // A lock: signed, and changed only with a reason.
  const signed = item.isSigned && { icon: Lock };
  if (item.outcome !== 'held') return <Chip label={outcome} {...signed} />;
  const minutes = t('common.minutesShort', { count: item.minutes });
  return <Chip tone="ok" label={t('sessions.outcomeAndMinutes', { outcome, minutes })} {...signed} />;
}
