import { Projector, Undo2, Users } from 'lucide-react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { dayInWords } from '../../../../shared/i18n/day-words.ts';
import { errorText, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, PagedGrid, Pictogram, PictureTile, Spinner } from '../../../ui/index.ts';
import { usePagerWords } from '../pager-words.ts';
import type { PickedChild } from '../room-children.ts';
import screen from '../screen.module.css';
import { ScreenHeader } from '../screen-header.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import { DayStrip } from './day-strip.tsx';
import { DrawingPicture } from './drawing-picture.tsx';
import css from './gallery.module.css';
import { NewTile } from './new-tile.tsx';
import { type GalleryTile, type NumberedDrawing, tilesOf } from './tiles.ts';
import { useGallery } from './use-gallery.ts';

interface GalleryProps {
  readonly child: PickedChild;
  readonly today: Day;
  /** The drawing that was looked at before: its page is shown. */
  readonly comesFrom: DrawingId | null;
  /** What was just put into the bin. */
  readonly binned: DrawingId | null;
  readonly onTakenBack: () => void;
  /** To what a new drawing can begin with. */
  readonly onNew: () => void;
  readonly onLook: (drawing: NumberedDrawing) => void;
  readonly onShow: () => void;
  readonly onSomeoneElse: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** A child's own drawings, day by day, newest first, behind the tile for a new one. */
export function Gallery(props: GalleryProps) {
  const { child, today, binned, onNew, onLook } = props;
  const { t, language } = useWords();
  const pagerWords = usePagerWords();
  const gallery = useGallery(child.id);
  const bin = useSend('draw.bin');

  const takeBack = async () => {
    if (binned && (await bin.send({ drawingId: binned, binned: false }))) props.onTakenBack();
  };
  const stripOf = (tile: GalleryTile, place: number) =>
    place === 0 || (tile.kind === 'drawing' && tile.beginsDay) ? dayInWords(tile.day, today, language) : null;
  return (
    <main className={screen.screen} {...wordsFrom('pictures')}>
      <ScreenHeader title={t('draw.myPictures')} onLeave={props.onLeave} onAdult={props.onAdult}>
        <TrayButton label={t('draw.someoneElse')} icon={Users} onPress={props.onSomeoneElse} />
        <Pictogram id={child.pictogram} size={18} label={child.givenName} />
        {gallery.data && gallery.data.length > 0 && (
          <TrayButton label={t('gallery.show')} icon={Projector} onPress={props.onShow} />
        )}
        {binned && (
          <TrayButton
            label={t('gallery.takeBack')}
            icon={Undo2}
            isDisabled={bin.isPending}
            onPress={() => void takeBack()}
          />
        )}
      </ScreenHeader>
      {gallery.error && <Banner tone="problem">{errorText(t, gallery.error)}</Banner>}
      {gallery.isPending && <Spinner size="large" label={t('common.loading')} />}
      {gallery.data && (
        <PagedGrid
          label={t('draw.myPictures')}
          items={tilesOf(gallery.data, today)}
          itemKey={keyOf}
          startAt={props.comesFrom ?? undefined}
          size="child"
          tileWidthMm={62}
          tileHeightMm={54}
          growsTo={2}
          {...pagerWords}
          renderItem={(tile, place) => (
            <div className={css.tile}>
              <DayStrip words={stripOf(tile, place)} />
              {tile.kind === 'new' ? (
                <NewTile onPress={onNew} />
              ) : (
                <PictureTile
                  size="fill"
                  label={t('draw.picture', { number: tile.number })}
                  picture={<DrawingPicture drawing={tile} />}
                  onPress={() => onLook(tile)}
                />
              )}
            </div>
          )}
        />
      )}
    </main>
  );
}

function keyOf(tile: GalleryTile): string {
  return tile.kind === 'new' ? 'new' : tile.id;
}
