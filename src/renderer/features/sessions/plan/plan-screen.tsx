/** The plan of a room: the week as it really is, and what repeats each week. */
import { CalendarArrowDown, CalendarPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Day, Weekday } from '../../../../shared/domain/day.ts';
import type { RoomId, SessionId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { PlanRow, WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useLeave } from '../../../app/leave/use-leave.tsx';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Button, EmptyState, Segmented, Spinner, showToast } from '../../../ui/index.ts';
import { type Whose, WhoseSwitch } from '../whose-switch.tsx';
import { PatternView } from './pattern-view.tsx';
import css from './plan.module.css';
import { SeriesDialog, type SeriesPreset } from './series-dialog.tsx';
import { WeekView } from './week-view.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly room: { readonly id: RoomId; readonly name: string };
  readonly onOpenSession: (sessionId: SessionId) => void;
  readonly onBack: () => void;
};

type View = 'week' | 'pattern';
/** A series to change, null for a new one, and what is filled in already. */
type Editing = { readonly series: PlanRow | null; readonly preset: SeriesPreset };

export function PlanScreen({ status, room, onOpenSession, onBack }: Props) {
  const { t, language } = useWords();
  const { data: plan, error } = useCall('plan.list', { roomId: room.id });
  const [view, setView] = useState<View>('week');
  const [day, setDay] = useState<Day>(status.today);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [whose, setWhose] = useState<Whose | null>(null);
  const leave = useLeave(['timetable']);
  const saveFile = useSend('plan.export');
  const staffId = status.signedIn?.staffId ?? null;
  const mine = plan?.filter((row) => row.staffId === staffId) ?? [];
  const isMine = whose === 'mine' || (whose === null && mine.length > 0);
  const startAdding = (preset: SeriesPreset) => setEditing({ series: null, preset });
  const changeSeries = (item: WeekItem) => {
    const series = plan?.find(({ id }) => id === item.seriesId);
    if (series) setEditing({ series, preset: {} });
    else showToast({ message: t('plan.hasEnded'), tone: 'info' });
  };
  const exportWeek = async () => {
    const saved = staffId && (await saveFile.send({ staffId, language }));
    if (saved && saved.path !== null) showToast({ message: t('plan.exported', { path: saved.path }), tone: 'ok' });
  };
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => startAdding({})}>
      {t('plan.add')}
    </Button>
  );
  const isEmpty = plan?.length === 0;
  return (
    <main className={css.screen}>
      <AppHeader title={t('plan.title')} subtitle={room.name} onBack={onBack} backLabel={t('common.back')}>
        <Segmented<View>
          label={t('plan.view')}
          hideLabel
          options={[
            { id: 'week', label: t('plan.thisWeek') },
            { id: 'pattern', label: t('plan.allWeeks') },
          ]}
          value={view}
          onChange={setView}
        />
        {!isEmpty && <WhoseSwitch value={isMine ? 'mine' : 'all'} onChange={setWhose} />}
        {mine.length > 0 && leave.isAllowed && (
          <Button icon={CalendarArrowDown} isPending={saveFile.isPending} onPress={() => void exportWeek()}>
            {t('plan.export')}
          </Button>
        )}
        {!isEmpty && add}
      </AppHeader>
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!plan && !error && <Spinner label={t('common.loading')} />}
      {view === 'week' && plan && (
        <WeekView
          key={room.id}
          roomId={room.id}
          today={status.today}
          staffId={isMine ? staffId : null}
          day={day}
          onDay={setDay}
          onAdd={startAdding}
          onChangeSeries={changeSeries}
          onOpenSession={onOpenSession}
        />
      )}
      {isEmpty && view === 'pattern' && (
        <EmptyState icon={CalendarPlus} title={t('plan.empty')} message={t('plan.emptyWhy')} action={add} />
      )}
      {plan && !isEmpty && view === 'pattern' && (
        <PatternView
          plan={isMine ? mine : plan}
          today={status.today}
          isMine={isMine}
          onAdd={(weekday: Weekday) => startAdding({ weekday })}
          onOpen={(series, preset) => setEditing({ series, preset })}
        />
      )}
      {editing && (
        <SeriesDialog
          series={editing.series}
          preset={editing.preset}
          roomId={room.id}
          today={status.today}
          staffId={staffId}
          onClose={() => setEditing(null)}
        />
      )}
    </main>
  );
}
