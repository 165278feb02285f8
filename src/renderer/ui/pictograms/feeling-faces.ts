import type { Feeling } from '../../../shared/domain/feeling.ts';
import type { FaceId } from '../../../shared/pictograms.ts';

/** The face of each feeling. */
export const feelingFaces: Readonly<Record<Feeling, FaceId>> = {
  joyful: 'face-joyful',
  proud: 'face-proud',
  loving: 'face-loving',
  calm: 'face-calm',
  sleepy: 'face-sleepy',
  shy: 'face-shy',
  sad: 'face-crying',
  worried: 'face-worried',
  scared: 'face-scared',
  angry: 'face-angry',
  ill: 'face-ill',
  surprised: 'face-surprised',
};
