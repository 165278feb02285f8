import type { Fill } from '../ops/fill.ts';
import { NeedsPixels, svgNumber } from './svg-ink.ts';

/** Poured colour as one area; patterns are pictures. */
export function fillSvg({ paint, rings }: Fill): string {
  if (paint.kind !== 'plain') throw new NeedsPixels('pattern');
  const path = rings.map(ringPath).join('');
  return `<path d="${path}" fill="${paint.colour}" fill-rule="evenodd"/>`;
}

function ringPath(ring: readonly number[]): string {
  const corners: string[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2)
    corners.push(`${svgNumber(ring[at] ?? 0)} ${svgNumber(ring[at + 1] ?? 0)}`);
  return `M${corners.join('L')}Z`;
}
