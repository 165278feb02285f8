import type { Day } from '../../../../../shared/domain/day.ts';
import type { ChildId, SessionId } from '../../../../../shared/domain/ids.ts';
import { formatWeekday } from '../../../../../shared/i18n/dates.ts';
import type { TimelineItem } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { DrawingButton } from './drawing-button.tsx';
import { GoalItem } from './goal-item.tsx';
import { SessionItem } from './session-item.tsx';
import css from './timeline.module.css';

type Props = {
  readonly childId: ChildId;
  /** Null where the day was named above. */
  readonly day: Day | null;
  readonly items: readonly TimelineItem[];
  readonly onOpenSession: (sessionId: SessionId) => void;
};

/** What happened on one day. */
export function DayItems({ childId, day, items, onOpenSession }: Props) {
  const { language } = useWords();
  return (
    <section className={css.day}>
      {day && (
        <h2 className={css.dayName}>
          {formatWeekday(day, language)} <span className={css.year}>{day.slice(0, 4)}</span>
        </h2>
      )}
      <ul className={css.items}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            {item.kind === 'session' && <SessionItem childId={childId} item={item} onOpen={onOpenSession} />}
            {item.kind === 'drawing' && <DrawingButton drawingId={item.id} day={item.day} />}
            {(item.kind === 'goal_begun' || item.kind === 'goal_met') && <GoalItem item={item} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
