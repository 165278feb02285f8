import type { History } from '../../shared/drawing/history.ts';
import { LETTER_KEYS } from '../../shared/drawing/keyboard/layouts.ts';
import type { Stickers } from '../../shared/drawing/painter/things.ts';
import { labelFont } from '../../shared/drawing/painter/things.ts';
import { isSticker } from '../../shared/drawing/stickers/index.ts';
import { stickerUrl } from './sticker-url.ts';

/** Letters of each part of the font: Latin, Cyrillic and what Kazakh adds to it come in files of their own. */
const LETTERS = Object.values(LETTER_KEYS).flat(2).join('');

/** Held for as long as the window lives: a sticker that was seen once is there at once. */
const pictures = new Map<string, HTMLImageElement>();
const coming = new Map<string, Promise<void>>();
let font: Promise<unknown> | null = null;

/** The pictures that are loaded; see `thingsReady`. */
export const loadedStickers: Stickers = { pictureOf: (sticker) => pictures.get(sticker) ?? null };

/** Resolves when the picture of a sticker can be painted; also where there is none, which then stays empty. */
export function stickerReady(sticker: string): Promise<void> {
  const known = coming.get(sticker) ?? load(sticker);
  coming.set(sticker, known);
  return known;
}

/** Resolves when everything that lies or lay on a drawing can be painted: its stickers, and the letters of its labels. */
export async function thingsReady({ timeline }: History): Promise<void> {
  const things = timeline.flatMap((op) => (op.kind === 'place' ? [op.thing] : []));
  const stickers = new Set(things.flatMap((thing) => (thing.kind === 'sticker' ? [thing.sticker] : [])));
  const letters = things.some(({ kind }) => kind === 'label') ? lettersReady() : null;
  await Promise.all([letters, ...[...stickers].map(stickerReady)]);
}

/** Resolves when labels can be measured and painted. */
export function lettersReady(): Promise<unknown> {
  font ??= document.fonts.load(labelFont(40), LETTERS).catch(() => {
    // It can be asked for again: the drawing opens all the same.
    font = null;
  });
  return font;
}

async function load(sticker: string): Promise<void> {
  const url = isSticker(sticker) ? stickerUrl(sticker) : '';
  if (url === '') return;
  const picture = new Image();
  picture.src = url;
  try {
    await picture.decode();
    pictures.set(sticker, picture);
  } catch {
    // It can be asked for again: the drawing opens all the same.
    coming.delete(sticker);
  }
}
