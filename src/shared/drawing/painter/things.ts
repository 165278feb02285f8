/** Paints stickers and labels: loose above the ink, or stuck down among it. */

import type { Thing } from '../ops/thing.ts';
import type { LabelLayout, Measure } from '../things/label.ts';
import { LABEL_WIDTH_IN_EMS, LINE_IN_EMS, layoutLabel } from '../things/label.ts';
import type { Things } from '../things.ts';
import type { Page2d } from './page-2d.ts';

/** Pictures of stickers, held ready by whoever paints: `pictureOf` gives what `drawImage` takes, or null. */
export type Stickers = { readonly pictureOf: (sticker: string) => unknown };

/** For who paints no stickers, such as a test. */
export const NO_STICKERS: Stickers = { pictureOf: () => null };

const FAMILY = '"Onest", sans-serif';
const WEIGHT = 600;
/** Font size at which letters are measured; a label of any size has the same lines. */
const MEASURED_AT = 100;
/** From the middle of a line of small and capital letters down to where they stand, ems. */
const BASE_LINE = 0.3;

/** The font of labels as CSS, `size` in page units. */
export function labelFont(size: number): string {
  return `${WEIGHT} ${size}px ${FAMILY}`;
}

/** How wide words are, asked of a context. */
export function measureWith(context: Pick<Page2d, 'font' | 'measureText'>): Measure {
  return (text) => {
    context.font = labelFont(MEASURED_AT);
    return context.measureText(text).width / MEASURED_AT;
  };
}

/** Paints one thing where it lies. */
export function paintThing(context: Page2d, thing: Thing, stickers: Stickers): void {
  const { x, y, width, turn, isFlipped } = thing.placement;
  context.save();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  if (isFlipped) context.scale(-1, 1);
  if (thing.kind === 'sticker') paintSticker(context, stickers.pictureOf(thing.sticker), width);
  else paintLabel(context, layoutLabel(thing.text, measureWith(context)), width / LABEL_WIDTH_IN_EMS, thing.colour);
  context.restore();
}

/** Paints all things that lie loose, the last one on top. */
export function paintThings(context: Page2d, things: Things, stickers: Stickers): void {
  for (const thing of things.values()) paintThing(context, thing, stickers);
}

/** Nothing for a sticker of a newer version. */
function paintSticker(context: Page2d, picture: unknown, edge: number): void {
  if (picture) context.drawImage(picture, -edge / 2, -edge / 2, edge, edge);
}

function paintLabel(context: Page2d, { lines, height }: LabelLayout, em: number, colour: string): void {
  context.font = labelFont(em);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  lines.forEach((line, index) => {
    const middle = ((index + 0.5) * LINE_IN_EMS - height / 2) * em;
    context.fillText(line, 0, middle + BASE_LINE * em);
  });
}
