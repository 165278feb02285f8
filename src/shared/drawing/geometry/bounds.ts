/** Page units; `width` or `height` 0 means nothing. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const NO_RECT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** In whole device pixels and inside a bitmap of `width` x `height`; `scale` is device pixels per page unit. */
export function toPixels(rect: Rect, scale: number, width: number, height: number): Rect {
  if (isNothing(rect)) return NO_RECT;
  const left = Math.max(0, Math.floor(rect.x * scale));
  const top = Math.max(0, Math.floor(rect.y * scale));
  const right = Math.min(width, Math.ceil((rect.x + rect.width) * scale));
  const bottom = Math.min(height, Math.ceil((rect.y + rect.height) * scale));
  return right <= left || bottom <= top ? NO_RECT : { x: left, y: top, width: right - left, height: bottom - top };
}

export function isNothing(rect: Rect): boolean {
  return rect.width <= 0 || rect.height <= 0;
}
