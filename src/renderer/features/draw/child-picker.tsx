import type { ChildId, RoomId } from '../../../shared/domain/ids.ts';
import type { PictogramId } from '../../../shared/pictograms.ts';
import { errorText, useCall } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { Banner, EmptyState, PagedGrid, Pictogram, PictureTile, Spinner } from '../../ui/index.ts';
import { usePagerWords } from './pager-words.ts';
import css from './screen.module.css';
import { ScreenHeader } from './screen-header.tsx';

export type PickedChild = { readonly id: ChildId; readonly givenName: string; readonly pictogram: PictogramId };

interface ChildPickerProps {
  readonly roomId: RoomId;
  readonly onPick: (child: PickedChild) => void;
  readonly onLeave: () => void;
}

/** Every child of the room as a picture with a given name; tiles stay where they are. */
export function ChildPicker({ roomId, onPick, onLeave }: ChildPickerProps) {
  const { t } = useWords();
  const pagerWords = usePagerWords();
  const children = useCall('draw.children', { roomId });
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
          renderItem={({ id, givenName, pictogram }) => (
            <PictureTile
              size="fill"
              label={givenName}
              picture={<Pictogram id={pictogram as PictogramId} size="fill" />}
              onPress={() => onPick({ id, givenName, pictogram: pictogram as PictogramId })}
            />
          )}
        />
      )}
    </main>
  );
}
