import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanConflict } from '../../../../shared/ipc/contract/plan.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import css from './plan.module.css';
import { conflictText, timeRange } from './plan-words.ts';

/** Who is busy when, and where: what stands in the way first, then what is only worth knowing. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly PlanConflict[] }) {
  const { t } = useWords();
  const stopping = conflicts.filter(({ stops }) => stops);
  const once = conflicts.filter(({ stops, kind }) => !stops && kind !== 'room');
  const room = conflicts.filter(({ kind }) => kind === 'room');
  return (
    <>
      {stopping.length > 0 && (
        <Banner tone="warn" title={t('plan.busyTitle')}>
          <List conflicts={stopping} />
        </Banner>
      )}
      {once.length > 0 && (
        <Banner tone="info" title={t('plan.alsoOnce')}>
          <List conflicts={once} />
        </Banner>
      )}
      {room.length > 0 && (
        <p className={css.quiet}>
          {t('plan.alsoInRoom')}: {room.map((one) => `${one.name} ${timeRange(one.start, one.minutes)}`).join(', ')}
        </p>
      )}
    </>
  );
}

function List({ conflicts }: { readonly conflicts: readonly PlanConflict[] }) {
  const { t } = useWords();
  const say = (one: PlanConflict) =>
    one.day === null || one.stops
      ? conflictText(t, one)
      : t('plan.busyOn', { day: formatDayShort(one.day), what: conflictText(t, one) });
  return (
    <ul className={css.busy}>
      {conflicts.map((conflict) => (
        <li key={`${conflict.kind} ${say(conflict)}`}>{say(conflict)}</li>
      ))}
    </ul>
  );
}
