import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useWords } from '../../../app/words.ts';
import { Button, SearchField, Select, Switch } from '../../../ui/index.ts';
import office from '../office.module.css';
import { roomOptions } from '../room-name.ts';
import css from './people.module.css';

export type ListFilter = { readonly search: string; readonly roomId: RoomId | null; readonly archived: boolean };

export const noFilter: ListFilter = { search: '', roomId: null, archived: false };

type Props = {
  readonly rooms: ReadyStatus['rooms'];
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly count: number | undefined;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** More to narrow the list down with. */
  readonly filters?: ReactNode;
};

/** Search by name, one room or all, the archive, and adding. */
export function ListToolbar({ rooms, filter, onFilter, count, addLabel, onAdd, filters }: Props) {
  const { t } = useWords();
  return (
    <div className={office.toolbar}>
      <div className={filters ? css.searchNarrow : css.search}>
        <SearchField
          label={t('office.searchName')}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search: search.slice(0, 100) })}
          clearLabel={t('common.clearSearch')}
          placeholder={t('office.searchName')}
        />
      </div>
      <div className={filters ? css.roomFilterNarrow : css.roomFilter}>
        <Select<string>
          label={t('office.room')}
          hideLabel
          options={[{ id: 'all', label: t('office.allRooms') }, ...roomOptions(rooms)]}
          value={filter.roomId ?? 'all'}
          onChange={(id) => onFilter({ ...filter, roomId: id === 'all' ? null : (id as RoomId) })}
          placeholder={t('office.allRooms')}
        />
      </div>
      {filters}
      <Switch
        label={t('office.archived')}
        isSelected={filter.archived}
        onChange={(archived) => onFilter({ ...filter, archived })}
      />
      <div className={office.push}>
        <span className={office.quiet}>{count !== undefined && t('office.showing', { count })}</span>
      </div>
      <Button variant="primary" icon={Plus} onPress={onAdd}>
        {addLabel}
      </Button>
    </div>
  );
}
