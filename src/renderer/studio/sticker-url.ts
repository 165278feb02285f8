import type { StickerId } from '../../shared/drawing/stickers/index.ts';

const pictures = import.meta.glob<string>('../../../resources/stickers/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the picture of a sticker is served; empty for one that a newer version of the app knows. */
export function stickerUrl(id: StickerId): string {
  return pictures[`../../../resources/stickers/${id}.svg`] ?? '';
}
