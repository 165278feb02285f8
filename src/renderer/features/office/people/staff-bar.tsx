import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffAction } from '../../../../shared/ipc/contract/people-together.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import { ArchiveButton } from './archive-button.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { StaffRoomsDialog } from './staff-rooms-dialog.tsx';
import { useBatch } from './use-batch.ts';

type Props = {
  readonly status: ReadyStatus;
  readonly staffIds: StaffId[];
  readonly isArchive: boolean;
  readonly onClear: () => void;
};

/** What can be done with the colleagues that are chosen. */
export function StaffBar({ status, staffIds, isArchive, onClear }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('staffTogether.change');
  const { send: undo } = useSend('staffTogether.undo');
  const say = useBatch({
    undo: (batchId) => undo({ batchId }),
    changedText: (count) => t('people.staffChanged', { count }),
    restoredText: (count) => t('people.staffRestored', { count }),
  });
  const [isAsked, ask] = useState(false);
  const apply = async (action: StaffAction) => {
    const answer = await send({ staffIds, action });
    if (!answer) return;
    say(answer);
    onClear();
  };
  const label = t('people.staffChosen', { count: staffIds.length });
  return (
    <ChosenBar label={label} onClear={onClear}>
      <Button icon={DoorOpen} onPress={() => ask(true)}>
        {t('office.rooms')}
      </Button>
      <ArchiveButton
        isArchive={isArchive}
        isPending={isPending}
        onPress={() => void apply({ kind: 'archive', archived: !isArchive })}
      />
      {isAsked && (
        <StaffRoomsDialog
          title={`${t('office.rooms')} · ${label}`}
          rooms={status.rooms}
          isPending={isPending}
          onApply={(action) => void apply(action)}
          onClose={() => ask(false)}
        />
      )}
    </ChosenBar>
  );
}
