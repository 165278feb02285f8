import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { PagedGrid, Pictogram, PictureTile } from '../../ui/index.ts';
import { toPictogram } from '../pictogram.ts';
import { useWords } from '../words.ts';
import { useWorkOf } from './use-work-of.ts';

type Props = { readonly tiles: readonly StaffTile[]; readonly onPick: (tile: StaffTile) => void };

/** Everybody who may come in here, by picture, name and work. */
export function StaffTiles({ tiles, onPick }: Props) {
  const { t } = useWords();
  const workOf = useWorkOf();
  return (
    <PagedGrid
      label={t('signIn.who')}
      items={tiles}
      itemKey={(tile) => tile.id}
      tileWidthMm={52}
      tileHeightMm={52}
      size="staff"
      previousLabel={t('common.previous')}
      nextLabel={t('common.next')}
      pageLabel={(page, pages) => t('common.pageOf', { page, pages })}
      renderItem={(tile) => (
        <PictureTile
          size="fill"
          label={tile.name}
          caption={workOf(tile)}
          picture={<Pictogram id={toPictogram(tile.pictogram)} size="fill" />}
          onPress={() => onPick(tile)}
        />
      )}
    />
  );
}
