import type { Fill } from '../ops/fill.ts';
import { boxOf } from '../painter/fill.ts';
import { NeedsPixels, svgNumber } from './svg-ink.ts';

/**
 * Poured colour as one area; patterns are pictures.
 * @param name of the fill in the file, unlike all others
 */
export function fillSvg({ paint, rings }: Fill, name: string): string {
  const path = rings.map(ringPath).join('');
  const area = (colour: string) => `<path d="${path}" fill="${colour}" fill-rule="evenodd"/>`;
  if (paint.kind === 'pattern') throw new NeedsPixels('pattern');
  if (paint.kind === 'plain') return area(paint.colour);
  const { x, y, width, height } = boxOf(rings);
  const stops = `<stop offset="0" stop-color="${paint.from}"/><stop offset="1" stop-color="${paint.to}"/>`;
  const head = `id="${name}" gradientUnits="userSpaceOnUse"`;
  const [left, top, bottom] = [svgNumber(x), svgNumber(y), svgNumber(y + height)];
  const gradient =
    paint.way === 'down'
      ? `<linearGradient ${head} x1="${left}" y1="${top}" x2="${left}" y2="${bottom}">${stops}</linearGradient>`
      : `<radialGradient ${head} cx="${svgNumber(x + width / 2)}" cy="${svgNumber(y + height / 2)}" r="${svgNumber(Math.hypot(width, height) / 2)}">${stops}</radialGradient>`;
  return `${gradient}${area(`url(#${name})`)}`;
}

function ringPath(ring: readonly number[]): string {
  const corners: string[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2)
    corners.push(`${svgNumber(ring[at] ?? 0)} ${svgNumber(ring[at + 1] ?? 0)}`);
  return `M${corners.join('L')}Z`;
}
