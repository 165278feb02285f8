/** Which tone tells that something was done to the page. */
import type { Op } from '../drawing/document.ts';
import type { ToneId } from './tones.ts';

/** What was done: a step back or forward, or anything that lies on the page now. */
export type Deed = { readonly kind: 'undo' } | { readonly kind: 'redo' } | Op;

/** Null for what is heard while it is done, or needs no sound. */
export function toneOfDeed(deed: Deed): ToneId | null {
  switch (deed.kind) {
    case 'undo':
    case 'redo':
    case 'fill':
    case 'shape':
    case 'paper':
      return deed.kind;
    case 'clear':
      return 'clean';
    case 'place':
      return deed.thing.kind;
    case 'write':
      return 'label';
    case 'stick':
      return 'sticker';
    case 'remove':
      return 'undo';
    case 'move':
    case 'stroke':
    case 'lost':
      return null;
  }
}
