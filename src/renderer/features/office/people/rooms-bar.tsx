import { School } from 'lucide-react';
import { useState } from 'react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { RoomRow } from '../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import { useSchools } from '../use-schools.ts';
import { ArchiveButton } from './archive-button.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { MoveRoomsDialog } from './move-rooms-dialog.tsx';
import { useBatch } from './use-batch.ts';

type Props = { readonly rooms: readonly RoomRow[]; readonly isArchive: boolean; readonly onClear: () => void };

/** What can be done with the rooms that are chosen. */
export function RoomsBar({ rooms, isArchive, onClear }: Props) {
  const { t } = useWords();
  const schools = useSchools();
  const { send: archive, isPending } = useSend('roomsTogether.archive');
  const { send: move, isPending: isMoving } = useSend('roomsTogether.move');
  const { send: sendUndo } = useSend('roomsTogether.undo');
  const undo = (batchId: string) => sendUndo({ batchId });
  const restoredText = (count: number) => t('people.roomsRestored', { count });
  const sayArchived = useBatch({ undo, restoredText, changedText: (count) => t('people.roomsChanged', { count }) });
  const sayMoved = useBatch({ undo, restoredText, changedText: (count) => t('people.roomsMoved', { count }) });
  const [isAsked, ask] = useState(false);
  const roomIds: RoomId[] = rooms.map(({ id }) => id);
  const label = t('people.roomsChosen', { count: rooms.length });
  return (
    <ChosenBar label={label} onClear={onClear}>
      {!isArchive && schools.length > 1 && (
        <Button icon={School} onPress={() => ask(true)}>
          {t('people.moveSchool')}
        </Button>
      )}
      <ArchiveButton
        isArchive={isArchive}
        isPending={isPending}
        onPress={async () => {
          const answer = await archive({ roomIds, archived: !isArchive });
          if (!answer) return;
          sayArchived(answer);
          onClear();
        }}
      />
      {isAsked && (
        <MoveRoomsDialog
          title={`${t('people.moveSchool')} · ${label}`}
          rooms={rooms}
          schools={schools}
          isPending={isMoving}
          onMove={async (schoolId) => {
            const answer = await move({ roomIds, schoolId });
            if (!answer) return;
            sayMoved(answer);
            onClear();
          }}
          onClose={() => ask(false)}
        />
      )}
    </ChosenBar>
  );
}
