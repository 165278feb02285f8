import type { PictogramId } from '../../../shared/pictograms.ts';
import { Picture, type PictureSize } from './picture.tsx';
import { pictogramUrl } from './picture-urls.ts';

export interface PictogramProps {
  readonly id: PictogramId;
  /** Millimetres, or 'fill' for as large as the parent allows. */
  readonly size?: PictureSize | undefined;
  /** Needed where no word beside the picture says the same. */
  readonly label?: string | undefined;
}

/** The picture by which a child knows itself. */
export function Pictogram({ id, size, label }: PictogramProps) {
  return <Picture url={pictogramUrl(id)} size={size} label={label} />;
}
