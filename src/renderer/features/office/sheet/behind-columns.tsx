import type { TFunction } from 'i18next';
import { PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import type { AttendanceStatus } from '../../../../shared/domain/attendance.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { markOf } from '../../../../shared/domain/month-sheet.ts';
import { isCalledOff } from '../../../../shared/domain/session.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { BehindSession } from '../../../../shared/ipc/contract/attendance.ts';
import { OfficeWords } from '../../../app/attendance/office-words.tsx';
import { useWords } from '../../../app/words.ts';
import { AttendanceBadge, Chip, type Column, DisciplineBadge, IconButton, Row, Stack } from '../../../ui/index.ts';

type Wanted = {
  readonly hasChild: boolean;
  readonly hasDay: boolean;
  readonly today: Day;
  readonly onCorrect: (row: BehindSession) => void;
};

/** Nobody opened it, or it was called off: there is no mark to stand beside. */
const canCorrect = (row: BehindSession) => row.sessionId !== null && !isCalledOff(row.outcome);

export function useBehindColumns({ hasChild, hasDay, today, onCorrect }: Wanted): readonly Column<BehindSession>[] {
  const { t } = useWords();
  return useMemo(() => {
    const all: readonly (Column<BehindSession> & { readonly isWanted?: boolean })[] = [
      {
        id: 'day',
        label: t('office.day'),
        render: (row) => formatDayShort(row.day),
        sortValue: (row) => `${row.day} ${startOf(row)}`,
        isWanted: hasDay,
      },
      { id: 'time', label: t('office.time'), render: (row) => startOf(row) },
      {
        id: 'child',
        label: t('office.child'),
        render: (row) => row.childName,
        isWanted: hasChild,
      },
      {
        id: 'discipline',
        label: t('sheet.discipline'),
        render: (row) => <DisciplineBadge discipline={row.discipline} label={t(`disciplines.${row.discipline}`)} />,
      },
      { id: 'staff', label: t('roles.specialist'), render: (row) => row.staffName.replaceAll(' ', '\u00a0') },
      { id: 'mark', label: t('office.mark'), render: (row) => <Mark row={row} today={today} /> },
      { id: 'session', label: t('office.outcome'), render: (row) => sessionText(row, t) },
      {
        id: 'minutes',
        label: t('sheet.totals.minutes'),
        align: 'end',
        render: (row) => row.minutes ?? t('common.noDash'),
      },
      {
        id: 'correct',
        label: t('corrections.dialogTitle'),
        hideLabel: true,
        align: 'end',
        render: (row) =>
          canCorrect(row) && (
            <IconButton
              icon={PencilLine}
              variant="quiet"
              label={t(row.office ? 'corrections.change' : 'corrections.correct')}
              onPress={() => onCorrect(row)}
            />
          ),
      },
    ];
    return all.filter((column) => column.isWanted ?? true);
  }, [t, hasChild, hasDay, today, onCorrect]);
}

const startOf = (row: BehindSession) => row.plannedStart ?? row.startedAt?.slice(11, 16) ?? '';

function Mark({ row, today }: { readonly row: BehindSession; readonly today: Day }) {
  const { t } = useWords();
  const mark = markOf({ ...row, isCancelled: isCalledOff(row.outcome) }, today);
  const isStatus = (one: string): one is AttendanceStatus => one !== 'cancelled' && one !== 'planned';
  return (
    <Stack gap={1}>
      <Row gap={2} align="center">
        {isStatus(mark) ? (
          <AttendanceBadge status={mark} label={t(`attendance.${mark}`)} />
        ) : (
          <Chip label={t(`attendance.${mark}`)} />
        )}
        {row.isMakeUp && <Chip tone="accent" label={t('office.makeUp')} />}
      </Row>
      {row.office && <OfficeWords own={row.ownStatus} office={row.office} />}
    </Stack>
  );
}

function sessionText(row: BehindSession, t: TFunction): string {
  const group = row.groupSize > 1 ? ` · ${t('office.group', { count: row.groupSize })}` : '';
  if (row.sessionId === null) return t('office.notOpened') + group;
  if (row.outcome === null) return t('office.notFinished') + group;
  const unsigned = row.isSigned ? '' : ` · ${t('after.notSigned')}`;
  return t(`outcomes.${row.outcome}`) + group + unsigned;
}
