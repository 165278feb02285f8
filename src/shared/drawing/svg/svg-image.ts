import type { PageSize } from '../ops/page.ts';
import { svgBlending, svgNumber } from './svg-ink.ts';

/** A picture over the whole page; nothing where there is none. @param mode how it is mixed with what is below */
export function imageSvg({ width, height }: PageSize, href: string | null, mode = 'source-over'): string {
  if (href === null) return '';
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}"`;
  return `<image href="${href}" ${size} preserveAspectRatio="none"${svgBlending(mode)}/>`;
}
