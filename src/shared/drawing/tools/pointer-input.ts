import type { PointerKind } from '../document.ts';

/**
 * A pointer event as plain data. x and y in page units, `time` in ms on any steady clock, `pressure` 0..1,
 * `contactMm` the longer side of the contact on the glass (0 where unknown), `isPressed` whether the main button or the tip
 * is down. A lost capture counts as `cancel`.
 */
export type PointerInput = {
  readonly type: 'down' | 'move' | 'up' | 'cancel';
  readonly pointerId: number;
  readonly pointer: PointerKind;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly pressure: number;
  readonly contactMm: number;
  readonly isPressed: boolean;
};
