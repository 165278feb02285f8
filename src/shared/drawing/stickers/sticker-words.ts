import type { StickerId } from './sticker-ids.ts';

/** One word, or a few, for each sticker. */
export type StickerWords = Readonly<Record<StickerId, string>>;
