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

describe('what mixes and what erases', () => {
  const watercolour = (...ops: readonly Op[]) => svgOf(stroke('round-brush'), ...ops).svg;

  it('lays a picture of wet colour so that it shines through, and of wax so that it covers', () => {
    expect(watercolour(stroke('watercolour'))).toContain(
      'data:ink-1-2" width="1920" height="1200" preserveAspectRatio="none" style="mix-blend-mode:multiply"/>',
    );
    expect(watercolour(stroke('crayon'))).not.toContain('multiply');
  });

  it('makes a picture of its own of each way to mix, save at the bottom where there is nothing to mix with', () => {
    const [wax, wet] = [stroke('crayon'), stroke('watercolour')];
    expect(svgOf(stroke('round-brush'), wax, wet, wet, wax).pictures).toEqual([
      [1, 2],
      [2, 4],
      [4, 5],
    ]);
    expect(svgOf(wet, wax, wet, stroke('eraser'), stroke('smudge'), wax).pictures).toEqual([[0, 6]]);
    expect(svgOf(wet, wax).svg).not.toContain('multiply');
  });

  it('erases nothing where nothing is', () => {
    expect(svgOf(stroke('eraser'), stroke('round-brush')).svg).not.toContain('<mask');
  });

  it('erases a line too long to be written down by making one picture of all of it', () => {
    const long = strokeThrough(
      Array.from({ length: 9000 }, (_unused, index) => [100 + (index % 700) * 2.37, 50 + index * 0.123] as const),
      { tool: 'eraser' },
    );
    const { svg, pictures } = svgOf(stroke('round-brush'), long, stroke('round-brush'));
    expect(pictures).toEqual([[0, 2]]);
    expect(svg).not.toContain('<mask');
  });

  it('has never more pictures, nor deeper erasing, than viewers take', () => {
    const ops = Array.from({ length: 400 }, (_unused, index) =>
      stroke((['round-brush', 'chalk', 'watercolour', 'round-brush', 'eraser'] as const)[index % 5] ?? 'pencil'),
    );
    const { svg, pictures } = svgOf(...ops);
    expect(pictures.length).toBeLessThanOrEqual(24);
    expect(count(svg, '<mask ')).toBeLessThanOrEqual(20);
    expect(count(svg, '<g mask')).toBe(count(svg, '<mask '));
    expect(count(svg, '<g')).toBe(count(svg, '</g>'));
  });

  it('goes round circles as a canvas does, and lays glue below what sparkles', () => {
    expect(svgOf(stroke('splatter')).svg).toMatch(/a[\d.]+ [\d.]+ 0 1 1 -/);
    const { svg } = svgOf(stroke('glitter', { size: 60 }));
    expect(svg.indexOf('stroke-width="37.2"')).toBeGreaterThan(0);
    expect(svg.lastIndexOf('stroke-width="37.2"')).toBeLessThan(svg.indexOf(' 0 1 1 '));
  });

  it('writes figures and gradients as lines and areas', () => {
    const shape: Op = {
      kind: 'shape',
      id: 'h',
      figure: 'heart',
      colour: '#e03131',
      size: 8,
      isFilled: true,
      from: [10, 10],
      to: [200, 200],
      symmetry: { kind: 'mirror', folds: 2 },
    };
    const pour = (way: 'down' | 'outwards'): Op => ({
      kind: 'fill',
      id: way,
      paint: { kind: 'gradient', way, from: '#e03131', to: '#1c7ed6' },
      rings: [[0, 0, 100, 0, 100, 50]],
    });
    const { svg, pictures } = svgOf(shape, pour('down'), pour('outwards'));
    expect(pictures).toEqual([]);
    expect(count(svg, '<path d="M')).toBe(4);
    expect(svg).toContain('<linearGradient id="poured-1" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="50">');
    expect(svg).toContain('<radialGradient id="poured-2" gradientUnits="userSpaceOnUse" cx="50" cy="25" r="55.9">');
  });
});
