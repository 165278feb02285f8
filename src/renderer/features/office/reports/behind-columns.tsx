import { FileUser, Table2 } from 'lucide-react';
import { sortKey } from '../../../../shared/domain/collation.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { ReportFigure } from '../../../../shared/domain/report.ts';
import { formatDayShort, formatNumber, formatPercent } from '../../../../shared/i18n/dates.ts';
import type {
  BehindChildLine,
  BehindDueLine,
  BehindGoalsLine,
  BehindLapseLine,
  BehindSessionLine,
  ReportBehind,
} from '../../../../shared/ipc/contract/reports.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column, DisciplineBadge, DisciplineDot, IconButton, Row } from '../../../ui/index.ts';
import css from './reports.module.css';

type OfChild = BehindChildLine | BehindDueLine | BehindLapseLine | BehindGoalsLine;
export type BehindLine = BehindSessionLine | OfChild;

type Actions = {
  /** Where each child is, where that is not said above. */
  readonly hasRoom: boolean;
  readonly onSheet: (childId: ChildId) => void;
  readonly onFile: (childId: ChildId) => void;
};

/** More names than these say nothing more in a line. */
const mostNames = 2;

/** Of the kind that stands behind the number. */
export function useBehindColumns(kind: ReportBehind['kind'], actions: Actions): readonly Column<BehindLine>[] {
  const [ofSessions, ofChild] = [useSessionColumns(), useChildColumns(actions)];
  const own = useFigureColumns();
  // Each kind of rows has columns for its own fields only.
  const columns = kind === 'sessions' ? ofSessions : [...ofChild.head, ...own[kind], ofChild.actions];
  return columns as unknown as readonly Column<BehindLine>[];
}

function useSessionColumns(): readonly Column<BehindSessionLine>[] {
  const { t } = useWords();
  return [
    {
      id: 'day',
      label: t('office.day'),
      render: (row) => formatDayShort(row.day),
      sortValue: (row) => `${row.day} ${row.start}`,
    },
    { id: 'time', label: t('office.time'), render: (row) => row.start },
    {
      id: 'discipline',
      label: t('sheet.discipline'),
      render: (row) => <DisciplineBadge discipline={row.discipline} label={t(`disciplines.${row.discipline}`)} />,
    },
    { id: 'room', label: t('office.room'), render: (row) => row.roomName, sortValue: (row) => sortKey(row.roomName) },
    {
      id: 'staff',
      label: t('roles.specialist'),
      render: (row) => row.staffName.replaceAll(' ', '\u00a0'),
      sortValue: (row) => sortKey(row.staffName),
    },
    { id: 'children', label: t('reports.childrenColumn'), render: (row) => namesOf(row.childNames) },
    {
      id: 'outcome',
      label: t('office.outcome'),
      render: (row) => (
        <Row gap={2} align="center">
          {t(`outcomes.${row.outcome}`)}
          {!row.isSigned && <Chip label={t('after.notSigned')} />}
        </Row>
      ),
    },
    {
      id: 'minutes',
      label: t('sheet.totals.minutes'),
      align: 'end',
      render: (row) => row.minutes,
      sortValue: (row) => row.minutes,
    },
  ];
}

function namesOf(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest > 0 ? `${names.slice(0, mostNames).join(', ')} +${rest}` : names.join(', ');
}

function useChildColumns({ hasRoom, onSheet, onFile }: Actions) {
  const { t } = useWords();
  const head: readonly Column<OfChild>[] = [
    {
      id: 'child',
      label: t('office.child'),
      render: (row) => (
        <>
          <span className={css.child}>{row.childName}</span>
          <span className={css.room}>{[row.className, hasRoom && row.roomName].filter(Boolean).join(' · ')}</span>
        </>
      ),
      sortValue: (row) => sortKey(row.childName),
    },
  ];
  const actions: Column<OfChild> = {
    id: 'actions',
    label: t('reports.file'),
    hideLabel: true,
    align: 'end',
    render: (row) => (
      <Row gap={1} align="center">
        <IconButton icon={Table2} variant="quiet" label={t('reports.sheet')} onPress={() => onSheet(row.childId)} />
        <IconButton icon={FileUser} variant="quiet" label={t('reports.file')} onPress={() => onFile(row.childId)} />
      </Row>
    ),
  };
  return { head, actions };
}

function useFigureColumns() {
  const { t, language } = useWords();
  const number = <Line,>(id: keyof Line & string, label: string): Column<Line> => ({
    id,
    label,
    align: 'end',
    render: (row) => formatNumber(Math.round(row[id] as number), language),
    sortValue: (row) => row[id] as number,
  });
  const percent = <Line,>(id: keyof Line & string, label: string): Column<Line> => ({
    id,
    label,
    align: 'end',
    render: (row) => formatPercent(row[id] as number | null, language),
    sortValue: (row) => row[id] as number | null,
  });
  const discipline = <Line extends { readonly discipline: BehindDueLine['discipline'] }>(): Column<Line> => ({
    id: 'discipline',
    label: t('sheet.discipline'),
    render: (row) => (
      <Row gap={2} align="center">
        <DisciplineDot discipline={row.discipline} />
        {t(`disciplines.${row.discipline}`)}
      </Row>
    ),
    sortValue: (row) => row.discipline,
  });
  const figure = (id: ReportFigure) => t(`reports.figures.${id}`);
  const children: readonly Column<BehindChildLine>[] = [
    number('scheduled', figure('scheduled')),
    number('attended', figure('attended')),
    number('notMarked', figure('notMarked')),
    number('calledOff', figure('calledOff')),
    number('owed', figure('owed')),
    number('madeUp', figure('madeUp')),
    number('minutes', t('sheet.totals.minutes')),
  ];
  const due: readonly Column<BehindDueLine>[] = [
    discipline(),
    number('mandated', figure('mandated')),
    number('delivered', figure('delivered')),
    number('madeUp', figure('madeUpDue')),
    percent('received', figure('received')),
    number('lost', figure('lost')),
    percent('provided', figure('provided')),
    number('shortfall', figure('shortfall')),
  ];
  const lapses: readonly Column<BehindLapseLine>[] = [
    { id: 'number', label: t('reports.number'), render: (row) => row.number },
    {
      id: 'validTo',
      label: t('reports.validTo'),
      render: (row) => (row.validTo === null ? t('common.noDash') : formatDayShort(row.validTo)),
      sortValue: (row) => row.validTo,
    },
    {
      id: 'daysLeft',
      label: t('reports.daysLeft'),
      align: 'end',
      render: (row) => (row.daysLeft === null ? t('common.noDash') : formatNumber(row.daysLeft, language)),
      sortValue: (row) => row.daysLeft,
    },
  ];
  const goals: readonly Column<BehindGoalsLine>[] = [
    discipline(),
    number('active', figure('goalsActive')),
    number('met', figure('goalsMet')),
  ];
  return { children, due, lapses, goals };
}
