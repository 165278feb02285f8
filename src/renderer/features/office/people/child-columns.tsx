import { useMemo } from 'react';
import { sortKey } from '../../../../shared/domain/collation.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { PmpkChip } from '../../../app/person/pmpk-chip.tsx';
import { useWords } from '../../../app/words.ts';
import { type Column, Row } from '../../../ui/index.ts';
import { classOrder } from './child-filter.ts';
import css from './people.module.css';

export function useChildColumns(today: Day): readonly Column<ChildRow>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('sheet.name'),
        render: (row) => (
          <span className={css.person}>
            <ChildPicture childId={row.id} pictogram={row.pictogram} size={7} />
            {row.name}
          </span>
        ),
        sortValue: (row) => row.sortKey,
      },
      {
        id: 'class',
        label: t('office.className'),
        render: (row) => row.className,
        sortValue: (row) => classOrder(row.className),
      },
      { id: 'room', label: t('office.room'), render: (row) => row.roomName, sortValue: (row) => sortKey(row.roomName) },
      {
        id: 'from',
        label: t('office.enrolledFrom'),
        render: (row) => formatDayShort(row.enrolledFrom),
        sortValue: (row) => row.enrolledFrom,
      },
      {
        id: 'to',
        label: t('office.enrolledTo'),
        render: (row) => row.enrolledTo && formatDayShort(row.enrolledTo),
        sortValue: (row) => row.enrolledTo,
      },
      {
        id: 'pmpk',
        label: t('office.pmpkValidTo'),
        render: (row) => <Pmpk validTo={row.pmpkValidTo} today={today} />,
        sortValue: (row) => row.pmpkValidTo,
      },
    ],
    [t, today],
  );
}

function Pmpk({ validTo, today }: { readonly validTo: Day | null; readonly today: Day }) {
  if (validTo === null) return null;
  return (
    <Row gap={2} align="center">
      {formatDayShort(validTo)}
      <PmpkChip validTo={validTo} today={today} />
    </Row>
  );
}
