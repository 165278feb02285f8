/**
 * A drawing as SVG: lines and areas as they were drawn, sharp at every size. What lives of pixels, as chalk and smudges do, is
 * laid in as a picture of its own at its place in the order.
 */
import type { Page } from '../document.ts';
import { firstVisible, type History } from '../history.ts';
import { paperAt } from '../paper.ts';
import { InkParts } from './ink-parts.ts';
import { imageSvg } from './svg-image.ts';
import { svgNumber } from './svg-ink.ts';

/** Who owns pixels: pictures of the whole page as addresses of data, transparent where nothing is. */
export type SvgPictures = {
  /** The ink that ops `from` (included) to `to` (excluded) leave on an empty page; null where that is none. */
  readonly ink: (from: number, to: number) => string | null;
  /** What lies on the paper below the ink, and what lies above it; null where nothing does. */
  readonly below: () => string | null;
  readonly above: () => string | null;
};

/** The whole drawing as it stands. */
export function drawingSvg(page: Page, history: History, pictures: SvgPictures): string {
  const { timeline, position } = history;
  const { width, height } = page.size;
  const ink = new InkParts(page.size, timeline);
  for (let index = firstVisible(timeline, position); index < position; index += 1) ink.add(index);
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}"`;
  const clip = `<clipPath id="page"><rect ${size}/></clipPath>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}" ${size}>`,
    `<defs>${clip}</defs>`,
    `<rect ${size} fill="${paperAt(page, history).background}"/>`,
    imageSvg(page.size, pictures.below()),
    `<g clip-path="url(#page)" style="isolation:isolate">${ink.svg(pictures.ink)}</g>`,
    imageSvg(page.size, pictures.above()),
    '</svg>',
  ].join('');
}
