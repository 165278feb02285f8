/** Children one by one, or a group with those who are in it. */
import type { ChildId, GroupId, RoomId } from '../../../../shared/domain/ids.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented, Select, Stack } from '../../../ui/index.ts';
import { ChildPicker } from '../child-picker.tsx';
import css from './plan.module.css';

type Who = { readonly groupId: GroupId | null; readonly childIds: readonly ChildId[] };

type Props = Who & {
  readonly roomId: RoomId;
  readonly isAsked: boolean;
  readonly onChange: (who: Who) => void;
};

export function SeriesWho({ roomId, groupId, childIds, isAsked, onChange }: Props) {
  const { t } = useWords();
  const { data: groups = [] } = useCall('groups.list', { roomId });
  const choose = (id: GroupId | null) => {
    const group = groups.find((one) => one.id === id);
    onChange(
      group ? { groupId: group.id, childIds: group.children.map((child) => child.id) } : { groupId: null, childIds },
    );
  };
  const missing = isAsked && childIds.length === 0 ? t('plan.needChild') : undefined;
  const picker = (
    <ChildPicker
      roomId={roomId}
      selectedIds={childIds}
      onChange={(ids) => onChange({ groupId: null, childIds: ids })}
      errorMessage={missing}
    />
  );
  if (groups.length === 0) return picker;
  const members = groups.find((one) => one.id === groupId)?.children ?? [];
  return (
    <Stack>
      <Segmented
        label={t('plan.who')}
        hideLabel
        isFullWidth
        options={[
          { id: 'children', label: t('plan.chosenChildren') },
          { id: 'group', label: t('plan.group') },
        ]}
        value={groupId === null ? 'children' : 'group'}
        onChange={(who) => choose(who === 'group' ? (groups[0]?.id ?? null) : null)}
      />
      {groupId === null ? (
        picker
      ) : (
        <>
          <Select
            label={t('plan.group')}
            placeholder={t('sessions.choose')}
            options={groups.map(({ id, name: label }) => ({ id, label }))}
            value={groupId}
            onChange={choose}
            description={t('plan.groupWhy')}
            errorMessage={missing && t('plan.groupEmpty')}
          />
          <ul className={css.members}>
            {members.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}
