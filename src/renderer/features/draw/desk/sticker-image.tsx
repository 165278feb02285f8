import type { StickerId } from '../../../../shared/drawing/stickers/index.ts';
import { stickerUrl } from '../../../studio/sticker-url.ts';
import css from './desk.module.css';

/** A sticker as a picture beside its word. */
export function StickerImage({ sticker }: { readonly sticker: StickerId }) {
  return <img src={stickerUrl(sticker)} alt="" draggable={false} className={css.sticker} />;
}
