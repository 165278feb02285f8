import type { FaceId } from '../../../shared/pictograms.ts';

/** Perceived exertion 0 (rest) to 10 (as hard as it can be): the place in the list is the number. */
export const exertionFaces: readonly FaceId[] = [
  'face-calm',
  'face-content',
  'face-slightly-smiling',
  'face-neutral',
  'face-out-of-breath',
  'face-sweating',
  'face-straining',
  'face-weary',
  'face-tired',
  'face-hot',
  'face-exhausted',
];
