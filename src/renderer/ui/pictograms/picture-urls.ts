import type { FaceId, PictogramId } from '../../../shared/pictograms.ts';

const pictograms = import.meta.glob<string>('../../../../resources/pictograms/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const faces = import.meta.glob<string>('../../../../resources/faces/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the picture is served; empty for an id written by a newer version of the app. */
export function pictogramUrl(id: PictogramId): string {
  return pictograms[`../../../../resources/pictograms/${id}.svg`] ?? '';
}

export function faceUrl(id: FaceId): string {
  return faces[`../../../../resources/faces/${id}.svg`] ?? '';
}
