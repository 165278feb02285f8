import type { FaceId } from '../../../shared/pictograms.ts';
import { Picture, type PictureSize } from './picture.tsx';
import { faceUrl } from './picture-urls.ts';

export interface FaceProps {
  readonly id: FaceId;
  /** Millimetres, or 'fill' for as large as the parent allows. */
  readonly size?: PictureSize | undefined;
  /** Needed where no word beside the face says the same. */
  readonly label?: string | undefined;
}

/** A feeling, or how hard something was. */
export function Face({ id, size, label }: FaceProps) {
  return <Picture url={faceUrl(id)} size={size} label={label} />;
}
