/** Groups of the room: who comes together. A child may be in several. */
import { Archive, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import type { RoomId } from '../../../../../shared/domain/ids.ts';
import type { Group } from '../../../../../shared/ipc/contract/groups.ts';
import { useCall, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, EmptyState, IconButton, Stack, showToast } from '../../../../ui/index.ts';
import { GroupEditor } from './group-editor.tsx';
import css from './groups.module.css';

type Props = { readonly roomId: RoomId; readonly onClose: () => void };

export function GroupsDialog({ roomId, onClose }: Props) {
  const { t } = useWords();
  const [edited, edit] = useState<Group | 'new' | null>(null);
  const { data: groups } = useCall('groups.list', { roomId });
  if (edited)
    return <GroupEditor roomId={roomId} group={edited === 'new' ? null : edited} onClose={() => edit(null)} />;
  return (
    <Dialog
      isOpen
      isDismissable
      title={t('groups.title')}
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => edit('new')}>
          {t('groups.add')}
        </Button>
      }
    >
      <Stack gap={3}>
        {groups?.length === 0 && <EmptyState title={t('groups.none')} message={t('groups.noneWhy')} />}
        <ul className={css.groups} aria-label={t('groups.title')}>
          {groups?.map((group) => (
            <li key={group.id} className={css.group}>
              <span className={css.words}>
                <span className={css.name}>{group.name}</span>
                <span className={css.detail}>{group.children.map(({ name }) => name).join(', ')}</span>
              </span>
              <IconButton label={`${t('common.edit')}: ${group.name}`} icon={Pencil} onPress={() => edit(group)} />
              <ArchiveButton group={group} />
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}

function ArchiveButton({ group: { id, name } }: { readonly group: Group }) {
  const { t } = useWords();
  const { send } = useSend('groups.archive');
  const archive = async () => {
    if (!(await send({ groupId: id, archived: true }))) return;
    showToast({
      tone: 'ok',
      message: t('office.wasArchived', { name }),
      action: { label: t('common.undo'), onPress: () => void send({ groupId: id, archived: false }) },
    });
  };
  return <IconButton label={`${t('office.archive')}: ${name}`} icon={Archive} onPress={() => void archive()} />;
}
