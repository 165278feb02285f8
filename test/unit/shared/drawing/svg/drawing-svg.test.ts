import { describe, expect, it } from 'vitest';
import { newPage, type Op } from '../../../../../src/shared/drawing/document.ts';
import type { Stroke } from '../../../../../src/shared/drawing/ops/stroke.ts';
import { drawingSvg } from '../../../../../src/shared/drawing/svg/drawing-svg.ts';
import { strokeThrough } from '../ops.ts';

const places = [
  [100, 100],
  [200, 150],
  [300, 100],
] as const;
const stroke = (tool: Stroke['tool'], rest: Partial<Stroke> = {}) => strokeThrough(places, { tool, ...rest });

/** The file of these ops, and which runs of them went into it as pictures. */
function svgOf(...ops: readonly Op[]) {
  const pictures: [number, number][] = [];
  const svg = drawingSvg(
    newPage(),
    { timeline: ops, position: ops.length },
    {
      ink(from, to) {
        pictures.push([from, to]);
        return `data:ink-${from}-${to}`;
      },
      below: () => null,
      above: () => null,
    },
  );
  return { svg, pictures };
}
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a drawing as SVG', () => {
  it('is lines on paper of the size of the page', () => {
    const { svg, pictures } = svgOf(stroke('round-brush'));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1920 1200"/);
    expect(svg).toContain('<rect width="1920" height="1200" fill="#ffffff"/>');
    expect(svg).toMatch(/<path d="M100 100[LQ].+stroke="#1f1d1b" stroke-width="10"/);
    expect(pictures).toEqual([]);
  });

  it('lays a marker as one line that lets shine through what is below', () => {
    expect(svgOf(stroke('marker')).svg).toMatch(/<path [^>]+ opacity="0\.\d+" style="mix-blend-mode:multiply"\/>/);
  });

  it('erases only what was there before', () => {
    const { svg, pictures } = svgOf(stroke('round-brush'), stroke('eraser'), stroke('eraser'), stroke('round-brush'));
    expect(count(svg, '<mask ')).toBe(1);
    expect(svg.lastIndexOf('<path')).toBeGreaterThan(svg.indexOf('</g>'));
    expect(pictures).toEqual([]);
  });

  it('takes what lives of pixels as a picture in its place, neighbours together', () => {
    const { svg, pictures } = svgOf(stroke('round-brush'), stroke('chalk'), stroke('crayon'), stroke('round-brush'));
    expect(pictures).toEqual([[1, 3]]);
    expect(svg.indexOf('<path')).toBeLessThan(svg.indexOf('data:ink-1-3'));
    expect(svg.lastIndexOf('<path')).toBeGreaterThan(svg.indexOf('data:ink-1-3'));
  });

  it('takes everything below a smudge as one picture with it', () => {
    const { svg, pictures } = svgOf(stroke('round-brush'), stroke('eraser'), stroke('smudge'), stroke('round-brush'));
    expect(pictures).toEqual([[0, 3]]);
    expect(svg).not.toContain('<mask');
  });

  it('pours plain colour as one area with holes, and begins anew after a clean page', () => {
    const fill: Op = {
      kind: 'fill',
      id: 'f',
      paint: { kind: 'plain', colour: '#e03131' },
      rings: [
        [0, 0, 100, 0, 100, 100],
        [20, 10, 40, 10, 40, 30],
      ],
    };
    const { svg } = svgOf(stroke('round-brush'), { kind: 'clear' }, fill);
    expect(svg).toContain('<path d="M0 0L100 0L100 100ZM20 10L40 10L40 30Z" fill="#e03131" fill-rule="evenodd"/>');
    expect(svg).not.toContain('stroke-width');
  });
});
