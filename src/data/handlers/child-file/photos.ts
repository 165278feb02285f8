/** The child's photo: shown also where nobody is signed in, so it is reached by its own id and nothing else. */
import type { ChildId, PhotoId } from '../../../shared/domain/ids.ts';
import { newId } from '../../app.ts';
import { change } from '../../change.ts';
import { deletePhoto, findPhoto, listPhotos, writePhoto } from '../../db/queries/photos.ts';
import { found } from '../../found.ts';
import { moment } from '../../store.ts';
import { requireChild } from '../people/require-child.ts';
import type { Part } from './part.ts';

export const photoHandlers: Part<'childFile.setPhoto' | 'childFile.removePhoto' | 'draw.photos' | 'draw.photo'> = {
  'childFile.setPhoto': ({ childId, image }, context) => {
    const { room_id } = requireChild(context, childId);
    const id = newId(context.app);
    const at = moment(context.database, context.app.clock);
    // The picture itself is no part of the event: a photo that is taken away is gone.
    const facts = { kind: 'photo.set', subjectId: childId, roomId: room_id, data: { photoId: id } };
    change(context, 'people', facts, () => writePhoto(context.database, { id, childId, at, image }));
    return { photoId: id as PhotoId };
  },

  'childFile.removePhoto': ({ childId }, context) => {
    const { room_id } = requireChild(context, childId);
    const facts = { kind: 'photo.removed', subjectId: childId, roomId: room_id };
    change(context, 'people', facts, () => deletePhoto(context.database, childId));
    return {};
  },

  'draw.photos': (_input, { database }) =>
    listPhotos(database).map(({ id, photo_id }) => ({ childId: id as ChildId, photoId: photo_id as PhotoId })),

  'draw.photo': ({ photoId }, { database }) => {
    const image = found(findPhoto(database, photoId));
    return { image: new Uint8Array(image) };
  },
};
