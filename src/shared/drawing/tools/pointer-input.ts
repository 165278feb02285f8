import type { PointerKind } from '../ops/stroke.ts';

/**
 * A pointer event as plain data. `samples` is flat, `POINT_STRIDE` numbers each: x and y in page units, time in ms on any
 * steady clock, pressure 0..1; at least one, and several where the device sampled faster than the screen. `contactMm` is
 * the longer side of the contact on the glass (0 where unknown), `isPressed` whether the main button or the tip is down.
 * A lost capture counts as `cancel`.
 */
export type PointerInput = {
  readonly type: 'down' | 'move' | 'up' | 'cancel';
  readonly pointerId: number;
  readonly pointer: PointerKind;
  readonly samples: readonly number[];
  readonly contactMm: number;
  readonly isPressed: boolean;
};
