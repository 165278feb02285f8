/** What is over and nobody marked, by specialist: closed one by one, oldest first. */
import { CheckCheck } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Month, monthOf } from '../../../../shared/domain/day.ts';
import type { RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { Unmarked } from '../../../../shared/ipc/contract/attendance.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Chip, DataTable, EmptyState, SideList, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { CloseDialog } from './close-dialog.tsx';
import css from './unmarked.module.css';
import { useUnmarkedColumns } from './unmarked-columns.tsx';
import { UnmarkedToolbar } from './unmarked-toolbar.tsx';
import { useOnward } from './use-onward.ts';

export const unmarkedKey = (row: Unmarked) => row.sessionId ?? `${row.seriesId} ${row.day}`;

export function UnmarkedScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const [month, setMonth] = useState<Month>(monthOf(status.today));
  const [roomId, setRoomId] = useState<RoomId | null>(null);
  const { data, error } = useCall('attendance.unmarked', { month, roomId });
  const rows = useKept(data);
  return (
    <div className={office.screen}>
      <UnmarkedToolbar status={status} month={month} onMonth={setMonth} roomId={roomId} onRoom={setRoomId} />
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!rows && !error && <Spinner label={t('common.loading')} size="large" />}
      {rows && <BySpecialist key={`${month} ${roomId}`} rows={rows} />}
    </div>
  );
}

type Specialist = { readonly id: StaffId; readonly name: string; readonly count: number };

/** Who has most to be marked stands first. Counted as the sheets do: a child in a session is one. */
function specialistsIn(rows: readonly Unmarked[]): readonly Specialist[] {
  const each = Map.groupBy(rows, (row) => row.staffId);
  return [...each]
    .map(([id, own]) => ({
      id,
      name: own[0]?.staffName ?? '',
      count: own.reduce((sum, { children }) => sum + children.length, 0),
    }))
    .toSorted((left, right) => right.count - left.count);
}

function BySpecialist({ rows }: { readonly rows: readonly Unmarked[] }) {
  const { t } = useWords();
  const [chosenId, choose] = useState<StaffId | null>(null);
  const specialists = useMemo(() => specialistsIn(rows), [rows]);
  // Whoever is done with makes room for the next.
  const chosen = specialists.find(({ id }) => id === chosenId) ?? specialists[0];
  if (!chosen)
    return (
      <div className={office.panel}>
        <EmptyState icon={CheckCheck} title={t('unmarked.none')} message={t('unmarked.noneHint')} />
      </div>
    );
  return (
    <div className={css.columns}>
      <SideList
        label={t('unmarked.specialists')}
        items={specialists.map(({ id, name, count }) => ({
          id,
          name,
          end: <Chip tone="warn" label={String(count)} />,
        }))}
        chosen={chosen.id}
        onChoose={choose}
      />
      <OfSpecialist name={chosen.name} rows={rows.filter((row) => row.staffId === chosen.id)} />
    </div>
  );
}

function OfSpecialist({ name, rows }: { readonly name: string; readonly rows: readonly Unmarked[] }) {
  const columns = useUnmarkedColumns();
  const [opened, open] = useState<Unmarked | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const onward = useOnward(panel, rows.length);
  useEffect(() => {
    // Closed by its specialist, or in another window, while it was looked at.
    if (opened && !rows.some((row) => unmarkedKey(row) === unmarkedKey(opened))) open(null);
  }, [opened, rows]);
  return (
    <div ref={panel} className={office.panel}>
      <DataTable grow label={name} columns={columns} rows={rows} rowKey={unmarkedKey} onOpen={open} />
      {opened && (
        <CloseDialog
          key={unmarkedKey(opened)}
          row={opened}
          onDone={() => {
            onward(rows.findIndex((row) => unmarkedKey(row) === unmarkedKey(opened)));
            open(null);
          }}
          onClose={() => open(null)}
        />
      )}
    </div>
  );
}
