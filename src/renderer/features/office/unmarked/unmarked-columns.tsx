import { useMemo } from 'react';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { Unmarked } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';
import { type Column, DisciplineBadge } from '../../../ui/index.ts';
import css from './unmarked.module.css';

export function useUnmarkedColumns(): readonly Column<Unmarked>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'day', label: t('office.day'), render: (row) => formatDayShort(row.day) },
      { id: 'time', label: t('office.time'), render: (row) => row.start },
      {
        id: 'discipline',
        label: t('sheet.discipline'),
        render: (row) => <DisciplineBadge discipline={row.discipline} label={t(`disciplines.${row.discipline}`)} />,
      },
      {
        id: 'children',
        label: t('unmarked.children'),
        render: (row) => <span className={css.names}>{row.children.map(({ name }) => name).join(', ')}</span>,
      },
      { id: 'room', label: t('sheet.room'), render: (row) => row.roomName },
      {
        id: 'state',
        label: t('unmarked.state'),
        render: (row) => {
          if (row.sessionId === null) return t('unmarked.notOpened');
          return t(row.isOpen ? 'unmarked.notFinished' : 'unmarked.finished');
        },
      },
    ],
    [t],
  );
}
