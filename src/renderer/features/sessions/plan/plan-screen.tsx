/** The weekly plan of a room: a column for each day, a card for each session that repeats. */
import { CalendarPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Weekday } from '../../../../shared/domain/day.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Button, EmptyState, Spinner } from '../../../ui/index.ts';
import { type Whose, WhoseSwitch } from '../whose-switch.tsx';
import { DayColumn } from './day-column.tsx';
import css from './plan.module.css';
import { SeriesDialog } from './series-dialog.tsx';
import { schoolWeek } from './weekday-name.ts';

type Props = {
  readonly status: ReadyStatus;
  readonly room: { readonly id: RoomId; readonly name: string };
  readonly onBack: () => void;
};

/** A series to change, or the weekday of a new one. */
type Editing = { readonly series: PlanRow } | { readonly weekday: Weekday };

export function PlanScreen({ status, room, onBack }: Props) {
  const { t } = useWords();
  const { data: plan, error } = useCall('plan.list', { roomId: room.id });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [whose, setWhose] = useState<Whose | null>(null);
  const staffId = status.signedIn?.staffId ?? null;
  const mine = plan?.filter((row) => row.staffId === staffId) ?? [];
  const isMine = whose === 'mine' || (whose === null && mine.length > 0);
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEditing({ weekday: 1 })}>
      {t('plan.add')}
    </Button>
  );
  return (
    <main className={css.screen}>
      <AppHeader title={t('plan.title')} subtitle={room.name} onBack={onBack} backLabel={t('common.back')}>
        {plan !== undefined && plan.length > 0 && (
          <>
            <WhoseSwitch value={isMine ? 'mine' : 'all'} onChange={setWhose} />
            {add}
          </>
        )}
      </AppHeader>
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!plan && !error && <Spinner label={t('common.loading')} />}
      {plan?.length === 0 && (
        <EmptyState icon={CalendarPlus} title={t('plan.empty')} message={t('plan.emptyWhy')} action={add} />
      )}
      {plan !== undefined && plan.length > 0 && (
        <div className={css.week}>
          {schoolWeek.map((weekday) => (
            <DayColumn
              key={weekday}
              weekday={weekday}
              today={status.today}
              series={(isMine ? mine : plan).filter((row) => row.weekday === weekday)}
              onAdd={() => setEditing({ weekday })}
              onOpen={(series) => setEditing({ series })}
            />
          ))}
        </div>
      )}
      {editing && (
        <SeriesDialog
          series={'series' in editing ? editing.series : null}
          weekday={'series' in editing ? (editing.series.weekday as Weekday) : editing.weekday}
          roomId={room.id}
          today={status.today}
          staffId={staffId}
          onClose={() => setEditing(null)}
        />
      )}
    </main>
  );
}
