/** Children of a room, by picture, name and class. */
import type { ChildId, RoomId } from '../../../shared/domain/ids.ts';
import { mostTogether } from '../../../shared/domain/together.ts';
import { useCall } from '../../app/client/index.ts';
import { ChildPicture } from '../../app/person/child-picture.tsx';
import { useWords } from '../../app/words.ts';
import { PickList } from '../../ui/index.ts';

type Props = {
  readonly roomId: RoomId;
  readonly selectedIds: readonly ChildId[];
  readonly onChange: (ids: readonly ChildId[]) => void;
  readonly errorMessage?: string | undefined;
};

export function ChildPicker({ roomId, selectedIds, onChange, errorMessage }: Props) {
  const { t } = useWords();
  const { data: children = [] } = useCall('children.list', { search: '', roomId, archived: false });
  // Said at once: the way back is shorter now than after another twenty.
  const tooMany =
    selectedIds.length > mostTogether
      ? t('plan.tooManyChildren', { most: mostTogether, chosen: selectedIds.length })
      : undefined;
  return (
    <PickList
      label={t('sessions.children')}
      searchLabel={t('common.search')}
      clearSearchLabel={t('common.clearSearch')}
      emptyText={t('sessions.nobodyFound')}
      options={children.map((child) => ({
        id: child.id,
        label: child.name,
        detail: child.className,
        picture: <ChildPicture childId={child.id} pictogram={child.pictogram} size={7} />,
      }))}
      selectedIds={selectedIds}
      onChange={onChange}
      errorMessage={tooMany ?? errorMessage}
    />
  );
}
