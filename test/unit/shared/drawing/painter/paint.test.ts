import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pointCount, type Stroke } from '../../../../../src/shared/drawing/ops/stroke.ts';
import { paintSegments, paintStroke, prepareLive } from '../../../../../src/shared/drawing/painter/paint.ts';
import { paintOps } from '../../../../../src/shared/drawing/painter/paint-ops.ts';
import { storedStroke, strokeThrough } from '../ops.ts';
import { createRecorder } from './recorder.ts';

const zigzag = [
  [0, 0],
  [10, 0],
  [10, 10],
  [20, 10],
] as const;

function live(stroke: Stroke): readonly string[] {
  const recorder = createRecorder();
  for (let index = 0; index < pointCount(stroke.points); index += 1) {
    paintSegments(recorder, { ...stroke, points: stroke.points.slice(0, (index + 1) * 4) }, index);
  }
  return recorder.painted.flatMap(({ path }) => path.filter((command) => !command.startsWith('M')));
}

describe('painter', () => {
  it('shows live the same curve that it paints in the end', () => {
    fc.assert(
      fc.property(storedStroke, (stroke) => {
        fc.pre(pointCount(stroke.points) > 2);
        const recorder = createRecorder();
        paintStroke(recorder, stroke);
        const whole = recorder.painted.flatMap(({ path }) => path.filter((command) => !command.startsWith('M')));
        // Live begins with the dot of the press and has not yet reached the last point.
        expect(live(stroke).slice(1)).toEqual(whole.slice(0, -1));
      }),
    );
  });

  it('paints a translucent stroke as one path, so that it never darkens on itself', () => {
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough(zigzag, { tool: 'marker' }));
    expect(recorder.painted).toHaveLength(1);
    expect(recorder.painted[0]?.alpha).toBeLessThan(1);
  });

  it('shows a translucent stroke opaque while it grows: its layer has the alpha', () => {
    const recorder = createRecorder();
    const stroke = strokeThrough(zigzag, { tool: 'marker' });
    prepareLive(recorder, stroke);
    paintSegments(recorder, stroke, 0);
    expect(recorder.painted[0]?.alpha).toBe(1);
  });

  it('makes a pen stroke wider where it is pressed, and a mouse stroke nowhere', () => {
    const points = [0, 0, 0, 0.1, 10, 0, 8, 0.5, 20, 0, 16, 0.9];
    const widths = (stroke: Stroke) => {
      const recorder = createRecorder();
      paintStroke(recorder, stroke);
      return recorder.painted.map(({ width }) => width);
    };
    expect(widths(strokeThrough([], { pointer: 'pen', points }))).toEqual([10, 10, 14.8].map((w) => expect.closeTo(w)));
    expect(widths(strokeThrough([], { pointer: 'mouse', points }))).toEqual([10]);
  });

  it('takes ink away with the eraser and leaves the context as it was', () => {
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough(zigzag, { tool: 'eraser' }));
    expect(recorder.painted[0]?.mode).toBe('destination-out');
    expect(recorder.globalCompositeOperation).toBe('source-over');
  });

  it('paints a dot for one point', () => {
    const recorder = createRecorder();
    paintStroke(recorder, strokeThrough([[5, 6]]));
    expect(recorder.painted[0]?.path).toEqual(['M5,6', 'L5,6']);
  });

  it('replays ops in order and wipes at a clear', () => {
    const recorder = createRecorder();
    const wipe = vi.fn();
    paintOps(
      recorder,
      [strokeThrough(zigzag), { kind: 'clear' }, { kind: 'lost' }, strokeThrough([[1, 1]])],
      0,
      4,
      wipe,
    );
    expect(recorder.painted).toHaveLength(2);
    expect(wipe).toHaveBeenCalledOnce();
  });
});
