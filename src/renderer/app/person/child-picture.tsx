/** The picture by which a child is known: its photo where there is one, else its pictogram. */
import type { ChildId } from '../../../shared/domain/ids.ts';
import { Photo, Pictogram, type PictogramProps } from '../../ui/index.ts';
import { useCall } from '../client/index.ts';
import { toPictogram } from '../pictogram.ts';

type Props = Omit<PictogramProps, 'id'> & {
  readonly childId: ChildId;
  /** As it is stored. */
  readonly pictogram: string;
};

export function ChildPicture({ childId, pictogram, size, label }: Props) {
  const { data: photos } = useCall('draw.photos', {});
  const photoId = photos?.find((one) => one.childId === childId)?.photoId;
  const { data: photo } = useCall('draw.photo', { photoId: photoId ?? '' }, photoId !== undefined);
  if (photoId !== undefined && photo) return <Photo jpeg={photo.image} size={size} label={label} />;
  return <Pictogram id={toPictogram(pictogram)} size={size} label={label} />;
}
