/** Missed sessions of the room: what is owed stands first and stays until it is held or let go. */
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { SessionId, StaffId } from '../../../../shared/domain/ids.ts';
import { type Missed, missedDays } from '../../../../shared/ipc/contract/make-ups.ts';
import { useWords } from '../../../app/words.ts';
import { EmptyState, Segmented } from '../../../ui/index.ts';
import { type Whose, WhoseSwitch } from '../whose-switch.tsx';
import css from './make-ups.module.css';
import { MissedCard } from './missed-card.tsx';

const filters = ['owed', 'done', 'waived', 'not_required'] as const;
type Filter = (typeof filters)[number];

const filterOf = ({ state }: Missed): Filter => (state === 'scheduled' ? 'owed' : state);

type Props = {
  readonly missed: readonly Missed[];
  /** Whoever is signed in. */
  readonly staffId: StaffId | null;
  readonly onOpen: (sessionId: SessionId) => void;
};

export function MakeUpList({ missed: ofRoom, staffId, onOpen }: Props) {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('owed');
  const [chosen, setWhose] = useState<Whose | null>(null);
  const mine = ofRoom.filter((one) => one.staffId === staffId);
  // Who missed none here, e.g. as a substitute, sees everybody's.
  const whose = chosen ?? (mine.length > 0 ? 'mine' : 'all');
  const missed = whose === 'mine' ? mine : ofRoom;
  const shown = missed.filter((one) => filterOf(one) === filter);
  const sessions = [...Map.groupBy(shown, ({ sessionId }) => sessionId).values()];
  const count = (id: Filter) => missed.filter((one) => filterOf(one) === id).length;
  return (
    <>
      <div className={css.toolbar}>
        <Segmented
          label={t('makeUps.show')}
          hideLabel
          options={filters.map((id) => ({ id, label: `${t(`makeUps.filters.${id}`)} · ${count(id)}` }))}
          value={filter}
          onChange={setFilter}
        />
        <WhoseSwitch value={whose} onChange={setWhose} />
      </div>
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
    </>
  );
}
