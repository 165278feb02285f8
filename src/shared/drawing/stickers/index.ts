/** The stickers: which there are, in which theme, and what they are called. Their pictures are in resources/stickers. */
import type { Language } from '../../domain/language.ts';
import { type StickerId, type StickerTheme, stickersByTheme } from './sticker-ids.ts';
import type { StickerWords } from './sticker-words.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export type { StickerId, StickerTheme };
export { stickersByTheme };

const words: Readonly<Record<Language, StickerWords>> = { kk, ru, en };

/** In the order in which they are offered; names of themes are i18n keys `draw.stickerThemes.<id>`. */
export const stickerThemeIds = Object.keys(stickersByTheme) as readonly StickerTheme[];

const known: ReadonlySet<string> = new Set(Object.values(stickersByTheme).flat());

/** Drawings of a newer version can hold stickers that this one does not have. */
export function isSticker(id: string): id is StickerId {
  return known.has(id);
}

/** What a sticker is called. */
export function stickerWord(id: StickerId, language: Language): string {
  return words[language][id];
}
