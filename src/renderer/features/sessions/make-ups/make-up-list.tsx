/** Missed sessions of the room: what is owed stands first and stays until it is held or let go. */
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { type Missed, missedDays } from '../../../../shared/ipc/contract/make-ups.ts';
import { useWords } from '../../../app/words.ts';
import { EmptyState, Segmented } from '../../../ui/index.ts';
import css from './make-ups.module.css';
import { MissedCard } from './missed-card.tsx';

const filters = ['owed', 'done', 'waived', 'not_required'] as const;
type Filter = (typeof filters)[number];

const filterOf = ({ state }: Missed): Filter => (state === 'scheduled' ? 'owed' : state);

type Props = { readonly missed: readonly Missed[]; readonly onOpen: (sessionId: SessionId) => void };

export function MakeUpList({ missed, onOpen }: Props) {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('owed');
  const shown = missed.filter((one) => filterOf(one) === filter);
  const sessions = [...Map.groupBy(shown, ({ sessionId }) => sessionId).values()];
  const count = (id: Filter) => missed.filter((one) => filterOf(one) === id).length;
  return (
    <div className={css.panel}>
      <Segmented
        label={t('makeUps.show')}
        hideLabel
        options={filters.map((id) => ({ id, label: `${t(`makeUps.filters.${id}`)} · ${count(id)}` }))}
        value={filter}
        onChange={setFilter}
      />
      {sessions.length === 0 ? (
        <EmptyState
          icon={CalendarCheck}
          title={t(`makeUps.none.${filter}`, { days: missedDays })}
          message={filter === 'owed' ? t('makeUps.noneWhy') : undefined}
        />
      ) : (
        <ul className={css.list} aria-label={t(`makeUps.filters.${filter}`)}>
          {sessions.map((ofSession) => (
            <MissedCard key={ofSession[0]?.sessionId} missed={ofSession} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </div>
  );
}
