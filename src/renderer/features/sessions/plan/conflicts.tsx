import { minutesOfDay, timeOfDay } from '../../../../shared/domain/day.ts';
import type { PlanConflict } from '../../../../shared/ipc/contract/plan.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import css from './plan.module.css';

/** Who is busy when, and where. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly PlanConflict[] }) {
  const { t } = useWords();
  if (conflicts.length === 0) return null;
  const say = ({ name, start, minutes, roomName: room }: PlanConflict) =>
    t('plan.busy', { name, start, end: timeOfDay(minutesOfDay(start) + minutes), room });
  return (
    <Banner tone="warn" title={t('plan.busyTitle')}>
      <ul className={css.busy}>
        {conflicts.map((conflict) => (
          <li key={`${conflict.kind} ${say(conflict)}`}>{say(conflict)}</li>
        ))}
      </ul>
    </Banner>
  );
}
