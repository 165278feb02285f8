import type { DrawingId } from '../../../shared/domain/ids.ts';
import { STORE_INK_EVERY, storedInkPosition } from '../../../shared/drawing/stored-ink.ts';
import { call } from '../../app/client/index.ts';
import type { StoredInk } from '../../studio/dry-ink.ts';
import type { ReadJournal } from './read-journal.ts';

type InkPicture = Omit<StoredInk, 'position'>;

/** The picture that was read last: it is wanted to look at a drawing, and again to go on with it. */
let held: { readonly drawingId: DrawingId; readonly picture: InkPicture } | null = null;

/**
 * Ink that was stored as a picture. Null where there is none, where it shows what is no longer so, or where it cannot be
 * read: then every stroke is painted again.
 * @throws CallError
 */
export async function readInk(drawingId: DrawingId, journal: ReadJournal): Promise<StoredInk | null> {
  // No picture is stored of fewer. Where an entry was left out, entries can no longer be counted.
  if (journal.storedCount < STORE_INK_EVERY || journal.entries.length < journal.entryCount) return null;
  const picture = await readPicture(drawingId, journal.storedCount);
  const position = picture && storedInkPosition(journal.entries, picture.entries);
  return picture && position !== null ? { ...picture, position } : null;
}

async function readPicture(drawingId: DrawingId, storedCount: number): Promise<InkPicture | null> {
  const isNewest = held?.drawingId === drawingId && storedCount - held.picture.entries < STORE_INK_EVERY;
  if (held && isNewest) return held.picture;
  const { ink } = await call('draw.storedInk', { drawingId });
  if (!ink) return null;
  const image = await createImageBitmap(new Blob([new Uint8Array(ink.png)], { type: 'image/png' })).catch(() => null);
  if (!image) return null;
  const picture = { entries: ink.entries, scale: ink.scale, image };
  held = { drawingId, picture };
  return picture;
}
