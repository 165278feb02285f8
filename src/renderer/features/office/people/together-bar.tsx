import { ArrowUp, DoorOpen, Merge, Tag } from 'lucide-react';
import { useState } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { TogetherAction } from '../../../../shared/ipc/contract/children-together.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ConfirmDialog, showToast } from '../../../ui/index.ts';
import { ArchiveButton } from './archive-button.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { TogetherDialog } from './together-dialog.tsx';
import { useTogether } from './use-together.ts';

type Props = {
  readonly status: ReadyStatus;
  readonly childIds: ChildId[];
  readonly isArchive: boolean;
  readonly onClear: () => void;
  readonly onMerge: () => void;
};

type Asked = 'move' | 'class' | 'nextYear';

/** What can be done with the children that are chosen. */
export function TogetherBar({ status, childIds, isArchive, onClear, onMerge }: Props) {
  const { t } = useWords();
  const { change, undo, isPending } = useTogether();
  const [asked, ask] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<{
    readonly childIds: ChildId[];
    readonly count: number;
    readonly batchId: string;
  } | null>(null);
  const { send: leaveElsewhere, isPending: isLeaving } = useSend('childrenTogether.leaveElsewhere');
  const apply = async (action: TogetherAction) => {
    const answer = await change(childIds, action);
    if (!answer) return;
    ask(null);
    if (answer.inPlan > 0) setLeaving({ childIds, count: answer.inPlan, batchId: answer.batchId });
    else onClear();
  };
  const finishLeaving = () => {
    setLeaving(null);
    onClear();
  };
  return (
    <ChosenBar label={t('people.chosen', { count: childIds.length })} onClear={onClear}>
      <Button icon={DoorOpen} onPress={() => ask('move')}>
        {t('people.move')}
      </Button>
      <Button icon={Tag} onPress={() => ask('class')}>
        {t('people.setClass')}
      </Button>
      <Button icon={ArrowUp} onPress={() => ask('nextYear')}>
        {t('people.nextYear')}
      </Button>
      <ArchiveButton
        isArchive={isArchive}
        isPending={isPending}
        onPress={() => void apply({ kind: 'archive', archived: !isArchive })}
      />
      {childIds.length === 2 && !isArchive && (
        <Button icon={Merge} onPress={onMerge}>
          {t('people.merge')}
        </Button>
      )}
      {asked && (
        <TogetherDialog
          kind={asked}
          rooms={status.rooms}
          today={status.today}
          count={childIds.length}
          isPending={isPending}
          onApply={(action) => void apply(action)}
          onClose={() => ask(null)}
        />
      )}
      <ConfirmDialog
        title={t('people.inPlanTitle')}
        message={leaving ? t('people.inPlan', { count: leaving.count }) : undefined}
        isOpen={leaving !== null}
        confirmLabel={t('people.takeOut')}
        cancelLabel={t('people.keepThere')}
        isPending={isLeaving}
        onConfirm={async () => {
          if (!leaving || !(await leaveElsewhere({ childIds: leaving.childIds, batchId: leaving.batchId }))) return;
          finishLeaving();
          showToast({
            tone: 'ok',
            message: t('people.takenOut'),
            action: { label: t('people.undoAll'), onPress: () => void undo(leaving.batchId) },
            duration: 15_000,
          });
        }}
        onCancel={finishLeaving}
      />
    </ChosenBar>
  );
}
