import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { pointCount, type Stroke, toolSchema } from '../../../../../src/shared/drawing/ops/stroke.ts';
import { dirtyRect } from '../../../../../src/shared/drawing/painter/dirty-rect.ts';
import { LOOKS } from '../../../../../src/shared/drawing/painter/looks.ts';
import { paintStroke, startStroke } from '../../../../../src/shared/drawing/painter/paint.ts';
import { plainPaintBox } from '../../../../../src/shared/drawing/painter/paint-box.ts';
import { paintOps } from '../../../../../src/shared/drawing/painter/paint-ops.ts';
import { NO_STICKERS } from '../../../../../src/shared/drawing/painter/things.ts';
import { storedStroke, strokeThrough } from '../ops.ts';
import { createRecorder, type Painted } from './recorder.ts';

const zigzag = [
  [0, 0],
  [10, 0],
  [10, 10],
  [20, 10],
] as const;
const box = plainPaintBox(PAGE_SIZE);

/** What is on the page: each mark by itself, whatever path it came in, without ways that leave no mark. */
function marks(painted: readonly Painted[]): readonly string[] {
  return painted.flatMap(({ mode, width, colour, path }) =>
    path
      .filter((command) => !command.startsWith('M'))
      .map((command) => `${mode} ${width} ${String(colour)} ${command}`),
  );
}

/** As it is shown while the hand moves: points come one by one, and the list grows in place. */
function live(stroke: Stroke): readonly Painted[] {
  const recorder = createRecorder();
  const points: number[] = stroke.points.slice(0, 4);
  const painter = startStroke(recorder, { ...stroke, points }, box);
  for (let index = 0; index < pointCount(stroke.points); index += 1) {
    if (index > 0) points.push(...stroke.points.slice(index * 4, index * 4 + 4));
    painter.extend(index);
  }
  painter.end();
  return recorder.painted;
}

function atOnce(stroke: Stroke): readonly Painted[] {
  const recorder = createRecorder();
  const painter = startStroke(recorder, stroke, box);
  painter.extend(0);
  painter.end();
  return recorder.painted;
}

/** Left, top, right and bottom of all that was painted. */
function boxOf(painted: readonly Painted[]): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [9999, 9999, -9999, -9999];
  for (const { path, width: line } of painted) {
    for (const command of path) {
      if (command === 'Z') continue;
      const numbers = command.slice(1).split(',').map(Number);
      const [x = 0, y = 0] = command.startsWith('Q') ? numbers.slice(2) : numbers;
      const reach = command.startsWith('C') ? (numbers[2] ?? 0) : line / 2;
      box[0] = Math.min(box[0], x - reach);
      box[1] = Math.min(box[1], y - reach);
      box[2] = Math.max(box[2], x + reach);
      box[3] = Math.max(box[3], y + reach);
    }
  }
  return box;
}

describe('painter', () => {
  it.each(toolSchema.options)('shows live with the %s the same marks that it paints in the end', (tool) => {
    fc.assert(
      fc.property(storedStroke, (given) => {
        const stroke = { ...given, tool };
        // Live begins with the dot of the press, which the line then covers.
        const dot = marks(live({ ...stroke, points: stroke.points.slice(0, 4) }));
        const rest = (all: readonly string[]) => all.filter((mark) => !dot.includes(mark)).sort();
        expect(rest(marks(live(stroke)))).toEqual(rest(marks(atOnce(stroke))));
      }),
      { numRuns: 15 },
    );
  });

  it.each(toolSchema.options)('paints with the %s the same each time, and nothing further than it says', (tool) => {
    fc.assert(
      fc.property(storedStroke, (given) => {
        const stroke = { ...given, tool };
        const painted = atOnce(stroke);
        expect(atOnce(stroke)).toEqual(painted);
        const { x, y, width, height } = dirtyRect(stroke, PAGE_SIZE);
        const marked = boxOf(painted);
        expect(marked.every(Number.isFinite)).toBe(true);
        expect(marked[0]).toBeGreaterThanOrEqual(x);
        expect(marked[1]).toBeGreaterThanOrEqual(y);
        expect(marked[2]).toBeLessThanOrEqual(x + width);
        expect(marked[3]).toBeLessThanOrEqual(y + height);
      }),
      { numRuns: 15 },
    );
  });

  it.each(toolSchema.options.filter((tool) => tool !== 'smudge'))('leaves a mark with one touch of the %s', (tool) => {
    expect(atOnce(strokeThrough([[300, 300]], { tool })).length).toBeGreaterThan(0);
  });

  it('paints other marks from another seed, where chance has a part', () => {
    for (const tool of ['watercolour', 'spray', 'glitter', 'splatter', 'chalk'] as const) {
      const painted = (seed: number) => atOnce(strokeThrough(zigzag, { tool, seed, size: 40 }));
      expect(painted(1)).not.toEqual(painted(2));
    }
  });

  it('lays a translucent stroke on the ink as a whole, so that it never darkens on itself', () => {
    for (const tool of ['marker', 'watercolour'] as const) {
      const throughLayer = vi.fn();
      const stroke = strokeThrough(zigzag, { tool, symmetry: { kind: 'mirror', folds: 4 } });
      paintStroke(createRecorder(), stroke, { ...box, throughLayer });
      expect(throughLayer).toHaveBeenCalledOnce();
      expect(LOOKS[tool].layer?.alpha).toBeLessThan(1);
    }
  });

  it('mixes a marker with the ink as one path', () => {
    const ink = createRecorder();
    const mixes: unknown[] = [];
    const stroke = vi
      .spyOn(ink, 'stroke')
      .mockImplementation(() => mixes.push([ink.globalAlpha, ink.globalCompositeOperation]));
    paintStroke(ink, strokeThrough(zigzag, { tool: 'marker' }), box);
    expect(stroke).toHaveBeenCalledOnce();
    expect(mixes).toEqual([[LOOKS.marker.layer?.alpha, 'multiply']]);
    expect([ink.globalAlpha, ink.globalCompositeOperation]).toEqual([1, 'source-over']);
  });

  it('sprays on while the can is held still', () => {
    const held = (ms: number) => {
      const points = Array.from({ length: ms / 50 + 1 }, (_unused, index) => [400, 400, index * 50, 0.5]).flat();
      return marks(atOnce(strokeThrough([], { tool: 'spray', size: 100, points }))).length;
    };
    expect(held(2000)).toBeGreaterThan(held(1000) * 1.7);
  });

  it('makes a pen stroke wider where it is pressed, and a mouse stroke nowhere', () => {
    const points = [0, 0, 0, 0.1, 10, 0, 8, 0.5, 20, 0, 16, 0.9];
    const widths = (stroke: Stroke) => {
      const recorder = createRecorder();
      paintStroke(recorder, stroke, box);
      return new Set(recorder.painted.map(({ width }) => Math.round(width * 10) / 10));
    };
    expect([...widths(strokeThrough([], { pointer: 'pen', points }))]).toEqual([5.2, 10, 14.8]);
    expect([...widths(strokeThrough([], { pointer: 'mouse', points }))]).toEqual([10]);
  });

  it('covers more of the paper where a pencil is pressed, and makes it no wider', () => {
    const grain = vi.fn((_context: unknown, _texture: string, colour: string) => colour);
    const points = [0, 0, 0, 0.1, 10, 0, 8, 0.1, 20, 0, 16, 0.9];
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough([], { tool: 'pencil', pointer: 'pen', points }), { ...box, grain });
    const covers = grain.mock.calls.map((call) => (call as readonly unknown[])[3] as number);
    expect(Math.max(...covers)).toBeGreaterThan(Math.min(...covers) * 2);
    expect(new Set(recorder.painted.map(({ width }) => width)).size).toBe(2);
  });

  it('takes ink away with the eraser and leaves the context as it was', () => {
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough(zigzag, { tool: 'eraser' }), box);
    expect(recorder.painted[0]?.mode).toBe('destination-out');
    expect(recorder.globalCompositeOperation).toBe('source-over');
  });

  it('paints a dot for one point', () => {
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough([[5, 6]]), box);
    expect(recorder.painted[0]?.path).toEqual(['M5,6', 'L5,6']);
  });

  it('replays ops in order and wipes at a clear', () => {
    const recorder = createRecorder();
    const wipe = vi.fn();
    const ops = [strokeThrough([[3, 3]]), { kind: 'clear' }, { kind: 'lost' }, strokeThrough([[1, 1]])] as const;
    paintOps({ context: recorder, box, stickers: NO_STICKERS, wipe }, ops, 0, 4);
    expect(recorder.painted).toHaveLength(2);
    expect(wipe).toHaveBeenCalledOnce();
  });
});
