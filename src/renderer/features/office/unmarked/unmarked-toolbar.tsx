import type { Month } from '../../../../shared/domain/day.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useWords } from '../../../app/words.ts';
import { Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { roomOptions } from '../room-name.ts';
import { monthChoices } from '../sheet/sheet-query.ts';
import css from './unmarked.module.css';

type Props = {
  readonly status: ReadyStatus;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  readonly roomId: RoomId | null;
  readonly onRoom: (roomId: RoomId | null) => void;
};

export function UnmarkedToolbar({ status, month, onMonth, roomId, onRoom }: Props) {
  const { t, language } = useWords();
  return (
    <div className={office.toolbar}>
      <div className={css.room}>
        <Select<RoomId | 'all'>
          label={t('sheet.room')}
          hideLabel
          options={[{ id: 'all', label: t('unmarked.allRooms') }, ...roomOptions(status.rooms)]}
          value={roomId ?? 'all'}
          onChange={(id) => onRoom(id === 'all' ? null : id)}
          placeholder={t('unmarked.allRooms')}
        />
      </div>
      <div className={css.month}>
        <Select
          label={t('sheet.month')}
          hideLabel
          options={monthChoices(status.today, month).map((id) => ({ id, label: formatMonth(id, language) }))}
          value={month}
          onChange={(next) => onMonth(next as Month)}
          placeholder={t('sheet.month')}
        />
      </div>
    </div>
  );
}
