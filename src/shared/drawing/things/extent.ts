import type { Thing } from '../ops/thing.ts';
import type { Things } from '../things.ts';
import { LABEL_WIDTH_IN_EMS, layoutLabel, type Measure } from './label.ts';

/** Size of a thing before it is turned, page units. */
export type Extent = { readonly width: number; readonly height: number };

export function extentOf(thing: Thing, measure: Measure): Extent {
  const { width } = thing.placement;
  if (thing.kind === 'sticker') return { width, height: width };
  const layout = layoutLabel(thing.text, measure);
  const em = width / LABEL_WIDTH_IN_EMS;
  return { width: layout.width * em, height: layout.height * em };
}

/**
 * The thing that a finger means at a place: the topmost one under it, else the topmost one at most `slop` page units away.
 */
export function thingAt(things: Things, x: number, y: number, measure: Measure, slop: number): Thing | null {
  const fromTop = [...things.values()].reverse();
  for (const reach of [0, slop]) {
    const found = fromTop.find((thing) => isOn(thing, extentOf(thing, measure), x, y, reach));
    if (found) return found;
  }
  return null;
}

function isOn({ placement }: Thing, { width, height }: Extent, x: number, y: number, reach: number): boolean {
  const turn = (-placement.turn * Math.PI) / 180;
  const dx = x - placement.x;
  const dy = y - placement.y;
  const alongX = dx * Math.cos(turn) - dy * Math.sin(turn);
  const alongY = dx * Math.sin(turn) + dy * Math.cos(turn);
  return Math.abs(alongX) <= width / 2 + reach && Math.abs(alongY) <= height / 2 + reach;
}

/** Half the size of the upright box round a turned thing. */
export function halfBox({ turn }: { readonly turn: number }, { width, height }: Extent): Extent {
  const cos = Math.abs(Math.cos((turn * Math.PI) / 180));
  const sin = Math.abs(Math.sin((turn * Math.PI) / 180));
  return { width: (width * cos + height * sin) / 2, height: (width * sin + height * cos) / 2 };
}
