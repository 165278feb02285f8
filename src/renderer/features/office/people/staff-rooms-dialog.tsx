import { useState } from 'react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { type RoomsAction, roomsActions, type StaffAction } from '../../../../shared/ipc/contract/people-together.ts';
import { useWords } from '../../../app/words.ts';
import { PickList, Segmented, Stack } from '../../../ui/index.ts';
import { StepDialog } from '../step-dialog.tsx';

type Props = {
  readonly title: string;
  readonly rooms: ReadyStatus['rooms'];
  readonly isPending: boolean;
  readonly onApply: (action: StaffAction) => void;
  readonly onClose: () => void;
};

/** In which rooms several colleagues work: more of them, fewer, or these only. */
export function StaffRoomsDialog({ title, rooms, isPending, onApply, onClose }: Props) {
  const { t } = useWords();
  const [how, setHow] = useState<RoomsAction>('give');
  const [roomIds, setRoomIds] = useState<readonly RoomId[]>([]);
  return (
    <StepDialog
      title={title}
      size="medium"
      doLabel={t('people.apply')}
      canDo={roomIds.length > 0}
      isPending={isPending}
      onDo={() => onApply({ kind: 'rooms', how, roomIds: [...roomIds] })}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Segmented
          label={t('people.roomsHow')}
          description={t(`people.roomsHint.${how}`)}
          options={roomsActions.map((id) => ({ id, label: t(`people.roomsHows.${id}`) }))}
          value={how}
          onChange={setHow}
          isFullWidth
        />
        <PickList
          label={t('office.rooms')}
          options={rooms.map((room) => ({ id: room.id, label: room.name, detail: room.schoolName }))}
          selectedIds={roomIds}
          onChange={setRoomIds}
          searchLabel={t('common.search')}
          clearSearchLabel={t('common.clearSearch')}
          emptyText={t('office.nobody')}
        />
      </Stack>
    </StepDialog>
  );
}
