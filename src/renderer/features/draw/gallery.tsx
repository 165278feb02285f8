import { useQuery } from '@tanstack/react-query';
import { ImagePlus, Users } from 'lucide-react';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import type { DrawingTile } from '../../../shared/ipc/contract/draw.ts';
import { call, errorText, useSend } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { Banner, PagedGrid, Pictogram, PictureTile, Spinner } from '../../ui/index.ts';
import { DrawingPicture } from './drawing-picture.tsx';
import css from './gallery.module.css';
import { usePagerWords } from './pager-words.ts';
import type { PickedChild } from './room-children.ts';
import screen from './screen.module.css';
import { ScreenHeader } from './screen-header.tsx';
import { TrayButton } from './tray-button.tsx';

interface GalleryProps {
  readonly child: PickedChild;
  readonly onOpen: (drawingId: DrawingId) => void;
  readonly onSomeoneElse: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

type Tile = { readonly kind: 'new' } | ({ readonly kind: 'drawing'; readonly number: number } & DrawingTile);

/** A child's own drawings, newest first, behind the tile for a new one. */
export function Gallery({ child, onOpen, onSomeoneElse, onLeave, onAdult }: GalleryProps) {
  const { t } = useWords();
  const pagerWords = usePagerWords();
  // Strokes are not announced as changes, so what is known from before is never fresh here.
  const gallery = useQuery({
    queryKey: ['draw.gallery', child.id],
    queryFn: () => call('draw.gallery', {}),
    staleTime: 0,
    gcTime: 0,
  });
  const create = useSend('draw.create');

  const startNew = async () => {
    const created = await create.send({});
    if (created) onOpen(created.drawingId);
  };
  return (
    <main className={screen.screen}>
      <ScreenHeader title={t('draw.myPictures')} onLeave={onLeave} onAdult={onAdult}>
        <TrayButton label={t('draw.someoneElse')} icon={Users} onPress={onSomeoneElse} />
        <Pictogram id={child.pictogram} size={18} label={child.givenName} />
      </ScreenHeader>
      {gallery.error && <Banner tone="problem">{errorText(t, gallery.error)}</Banner>}
      {gallery.isPending && <Spinner size="large" label={t('common.loading')} />}
      {gallery.data && (
        <PagedGrid
          label={t('draw.myPictures')}
          items={tilesOf(gallery.data)}
          itemKey={(tile) => (tile.kind === 'new' ? 'new' : tile.id)}
          size="child"
          tileWidthMm={62}
          tileHeightMm={50}
          {...pagerWords}
          renderItem={(tile) =>
            tile.kind === 'new' ? (
              <PictureTile
                size="fill"
                label={t('draw.newPicture')}
                picture={
                  <span className={css.new}>
                    <ImagePlus aria-hidden strokeWidth={1.25} />
                  </span>
                }
                isDisabled={create.isPending}
                onPress={() => void startNew()}
              />
            ) : (
              <PictureTile
                size="fill"
                label={t('draw.picture', { number: tile.number })}
                picture={<DrawingPicture drawing={tile} />}
                onPress={() => onOpen(tile.id)}
              />
            )
          }
        />
      )}
    </main>
  );
}

/** The oldest drawing is number 1 for ever, so a child can say which one it means. */
function tilesOf(drawings: readonly DrawingTile[]): readonly Tile[] {
  const numbered = drawings.map(
    (drawing, index): Tile => ({ kind: 'drawing', number: drawings.length - index, ...drawing }),
  );
  return [{ kind: 'new' }, ...numbered];
}
