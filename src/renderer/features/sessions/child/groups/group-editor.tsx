import { useState } from 'react';
import type { ChildId, RoomId } from '../../../../../shared/domain/ids.ts';
import { canBeTogether } from '../../../../../shared/domain/together.ts';
import type { Group } from '../../../../../shared/ipc/contract/groups.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useLeaving } from '../../../../app/use-leaving.tsx';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, Stack, TextField } from '../../../../ui/index.ts';
import { ChildPicker } from '../../child-picker.tsx';

type Props = {
  readonly roomId: RoomId;
  /** Null adds one. */
  readonly group: Group | null;
  readonly onClose: () => void;
};

/** A group's name and its children. Its running sessions take new members from now on. */
export function GroupEditor({ roomId, group, onClose }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('groups.save');
  const [start] = useState(() => ({ name: group?.name ?? '', childIds: group?.children.map(({ id }) => id) ?? [] }));
  const [name, setName] = useState(start.name);
  const [childIds, setChildIds] = useState<readonly ChildId[]>(start.childIds);
  const [isAsked, setAsked] = useState(false);
  const isChanged = name !== start.name || childIds !== start.childIds;
  const { leave, question } = useLeaving(isChanged, onClose);
  const isNamed = name.trim() !== '';
  const save = async () => {
    setAsked(true);
    if (!isNamed || !canBeTogether(childIds.length)) return;
    if (await send({ groupId: group?.id ?? null, fields: { roomId, name, childIds: [...childIds] } })) onClose();
  };
  return (
    <Dialog
      isOpen
      title={group ? group.name : t('groups.add')}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField
          autoFocus
          isRequired
          label={t('groups.name')}
          value={name}
          maxLength={100}
          onChange={setName}
          errorMessage={isAsked && !isNamed ? t('office.needed') : undefined}
        />
        <ChildPicker
          roomId={roomId}
          selectedIds={childIds}
          onChange={setChildIds}
          errorMessage={isAsked && childIds.length === 0 ? t('plan.needChild') : undefined}
        />
        {question}
      </Stack>
    </Dialog>
  );
}
