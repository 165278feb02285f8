import { useMemo } from 'react';
import { sortKey } from '../../../../shared/domain/collation.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column, Pictogram } from '../../../ui/index.ts';
import css from './people.module.css';

export function useStaffColumns(rooms: ReadyStatus['rooms']): readonly Column<StaffRow>[] {
  const { t } = useWords();
  return useMemo(() => {
    const names = new Map<string, string>(rooms.map((room) => [room.id, room.name]));
    const roomsOf = (row: StaffRow) => row.roomIds.flatMap((id) => names.get(id) ?? []).join(', ');
    return [
      {
        id: 'name',
        label: t('sheet.name'),
        render: (row) => (
          <span className={css.person}>
            <Pictogram id={toPictogram(row.pictogram)} size={7} />
            {row.name}
          </span>
        ),
        sortValue: (row) => row.sortKey,
      },
      {
        id: 'role',
        label: t('office.role'),
        render: (row) => t(`roles.${row.role}`),
        sortValue: (row) => row.role,
      },
      {
        id: 'specialism',
        label: t('office.specialism'),
        render: (row) => t(`specialisms.${row.specialism}`),
        sortValue: (row) => sortKey(t(`specialisms.${row.specialism}`)),
      },
      { id: 'rooms', label: t('office.rooms'), render: roomsOf, sortValue: (row) => sortKey(roomsOf(row)) },
      {
        id: 'pin',
        label: t('office.pin'),
        hideLabel: true,
        render: (row) => !row.hasPin && <Chip tone="warn" label={t('office.noPin')} />,
      },
    ];
  }, [t, rooms]);
}
