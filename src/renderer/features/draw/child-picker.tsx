import type { RoomId } from '../../../shared/domain/ids.ts';
import { errorText } from '../../app/client/index.ts';
import { ChildPicture } from '../../app/person/child-picture.tsx';
import { useWords } from '../../app/words.ts';
import { Banner, EmptyState, PagedGrid, PictureTile, Spinner } from '../../ui/index.ts';
import { usePagerWords } from './pager-words.ts';
import { type PickedChild, useRoomChildren } from './room-children.ts';
import css from './screen.module.css';
import { ScreenHeader } from './screen-header.tsx';

interface ChildPickerProps {
  /** Null where this PC stands in no room yet. */
  readonly roomId: RoomId | null;
  readonly onPick: (child: PickedChild) => void;
  readonly onLeave: () => void;
}

/** Every child of the room as a picture with a given name; tiles stay where they are. */
export function ChildPicker({ roomId, onPick, onLeave }: ChildPickerProps) {
  const { t } = useWords();
  const pagerWords = usePagerWords();
  const children = useRoomChildren(roomId);
  return (
    <main className={css.screen}>
      <ScreenHeader title={t('draw.pickYourPicture')} onLeave={onLeave} />
      {children.error && <Banner tone="problem">{errorText(t, children.error)}</Banner>}
      {children.isPending && <Spinner size="large" label={t('common.loading')} />}
      {children.data?.length === 0 && <EmptyState title={t('draw.noChildren')} message={t('draw.noChildrenHow')} />}
      {children.data && children.data.length > 0 && (
        <PagedGrid
          label={t('draw.pickYourPicture')}
          items={children.data}
          itemKey={(child) => child.id}
          size="child"
          tileWidthMm={42}
          tileHeightMm={44}
          {...pagerWords}
          renderItem={(child) => (
            <PictureTile
              size="fill"
              label={child.givenName}
              picture={<ChildPicture childId={child.id} pictogram={child.pictogram} size="fill" />}
              onPress={() => onPick(child)}
            />
          )}
        />
      )}
    </main>
  );
}
