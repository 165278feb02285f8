/** Before an unplanned session: who of its children is planned elsewhere right now, and who else is in the room. */
import type { ChildId, RoomId } from '../../../../shared/domain/ids.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import { conflictText } from '../plan/plan-words.ts';
import css from './today.module.css';

/** More lines would push the children out of sight. */
const mostLines = 3;

type Props = { readonly roomId: RoomId; readonly childIds: readonly ChildId[]; readonly minutes: number };

export function AlsoNow({ roomId, childIds, minutes }: Props) {
  const { t } = useWords();
  const { data = [] } = useCall('sessions.alsoNow', { roomId, childIds: [...childIds], minutes }, childIds.length > 0);
  if (data.length === 0) return null;
  const lines = data.map((conflict) => conflictText(t, conflict));
  const rest = lines.length - mostLines;
  return (
    <Banner tone="info" title={t('sessions.alsoNow')}>
      <ul className={css.alsoNow}>
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 && <li>{t('sessions.alsoNowMore', { count: rest })}</li>}
      </ul>
    </Banner>
  );
}
