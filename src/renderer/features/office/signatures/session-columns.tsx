import { useMemo } from 'react';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { OfficeSession } from '../../../../shared/ipc/contract/certify.ts';
import { useWords } from '../../../app/words.ts';
import { type Column, DisciplineBadge } from '../../../ui/index.ts';

/** More names than these say nothing more in a line. */
const mostNames = 2;

/** `hasHolders`: some of the sessions were held by others. */
export function useSessionColumns(hasHolders: boolean): readonly Column<OfficeSession>[] {
  const { t } = useWords();
  return useMemo(() => {
    const all: readonly Column<OfficeSession>[] = [
      {
        id: 'day',
        label: t('office.day'),
        width: '7.5rem',
        render: (row) => formatDayShort(row.day),
        sortValue: (row) => `${row.day} ${row.start}`,
      },
      { id: 'time', label: t('office.time'), width: '5rem', render: (row) => row.start },
      {
        id: 'discipline',
        label: t('sheet.discipline'),
        render: (row) => <DisciplineBadge discipline={row.discipline} label={t(`disciplines.${row.discipline}`)} />,
      },
      { id: 'children', label: t('office.child'), render: (row) => namesOf(row) },
      { id: 'room', label: t('office.room'), width: '13rem', render: (row) => row.roomName },
      {
        id: 'outcome',
        label: t('office.outcome'),
        render: (row) => row.outcome && t(`outcomes.${row.outcome}`),
      },
      { id: 'minutes', label: t('sheet.totals.minutes'), align: 'end', width: '6rem', render: (row) => row.minutes },
      { id: 'heldBy', label: t('signatures.held'), render: (row) => row.heldBy ?? '' },
    ];
    return all.filter(({ id }) => hasHolders || id !== 'heldBy');
  }, [t, hasHolders]);
}

function namesOf({ children }: OfficeSession): string {
  const names = children.slice(0, mostNames).map(({ name }) => name);
  const rest = children.length - names.length;
  return rest > 0 ? `${names.join(', ')} +${rest}` : names.join(', ');
}
