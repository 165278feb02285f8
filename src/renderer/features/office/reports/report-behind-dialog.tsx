import { useState } from 'react';
import { monthOf } from '../../../../shared/domain/day.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { BehindSessionLine, ReportBehind } from '../../../../shared/ipc/contract/reports.ts';
import { mostBehindSessions } from '../../../../shared/ipc/contract/reports.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, type Column, DataTable, Dialog, EmptyState, Spinner } from '../../../ui/index.ts';
import { ChildEditor } from '../people/child-editor.tsx';
import type { SheetQuery } from '../sheet/sheet-query.ts';
import { type BehindLine, useBehindColumns } from './behind-columns.tsx';
import type { OpenedNumber } from './report-grid.tsx';
import css from './reports.module.css';

type Props = {
  readonly report: Report;
  readonly opened: OpenedNumber;
  readonly status: ReadyStatus;
  readonly onOpenSheet: (query: SheetQuery) => void;
  readonly onClose: () => void;
};

/** The rows behind a number: sessions, children, what is due, conclusions; each leads on to a sheet or a child's file. */
export function ReportBehindDialog({ report, opened, status, onOpenSheet, onClose }: Props) {
  const { t } = useWords();
  const [fileOf, openFile] = useState<ChildId | null>(null);
  const { step: _step, ...query } = report.query;
  const period = opened.period === null ? undefined : report.periods[opened.period];
  const { from, to } = period ?? query;
  const { lineId, figure } = opened;
  const { data, error } = useCall('reports.behind', { ...query, from, to, lineId, figure });
  const title = t('reports.open', { figure: t(`reports.figures.${figure}`), line: opened.lineName });
  const last = to < report.today ? to : report.today;
  const columns = useBehindColumns(data?.kind ?? 'children', {
    hasRoom: query.by !== 'room' || lineId === null,
    onSheet: (childId) => onOpenSheet({ scope: { kind: 'child', childId }, discipline: null, month: monthOf(last) }),
    onFile: openFile,
  });
  return (
    <>
      <Dialog title={title} isOpen onClose={onClose} size="large" closeLabel={t('common.close')} isDismissable>
        <p className={css.note}>{`${formatDayShort(from)} – ${formatDayShort(to)}`}</p>
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!data && !error && <Spinner label={t('common.loading')} />}
        {data && <Rows data={data} title={title} columns={columns} onOpenSheet={onOpenSheet} />}
      </Dialog>
      {fileOf !== null && <ChildFile childId={fileOf} status={status} onClose={() => openFile(null)} />}
    </>
  );
}

type RowsProps = {
  readonly data: ReportBehind;
  readonly title: string;
  readonly columns: readonly Column<BehindLine>[];
  readonly onOpenSheet: (query: SheetQuery) => void;
};

function Rows({ data, title, columns, onOpenSheet }: RowsProps) {
  const { t } = useWords();
  const items: readonly BehindLine[] = data.items;
  const isSession = (row: BehindLine): row is BehindSessionLine => 'sessionId' in row;
  return (
    <>
      {data.kind === 'sessions' && data.hasMore && (
        <Banner tone="info">{t('reports.more', { count: mostBehindSessions })}</Banner>
      )}
      <DataTable
        dense
        label={title}
        columns={columns}
        rows={items}
        rowKey={(row) =>
          isSession(row) ? row.sessionId : `${row.childId} ${'discipline' in row ? row.discipline : ''}`
        }
        onOpen={
          data.kind === 'sessions'
            ? (row) =>
                isSession(row) &&
                onOpenSheet({ scope: { kind: 'room', roomId: row.roomId }, discipline: null, month: monthOf(row.day) })
            : undefined
        }
        empty={<EmptyState title={t('reports.none')} />}
      />
    </>
  );
}

function ChildFile({
  childId,
  status,
  onClose,
}: {
  readonly childId: ChildId;
  readonly status: ReadyStatus;
  readonly onClose: () => void;
}) {
  const { data: child } = useCall('children.get', { childId });
  return child ? <ChildEditor status={status} child={child} roomId={child.roomId} onClose={onClose} /> : null;
}
