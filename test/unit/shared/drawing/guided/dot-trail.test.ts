import { describe, expect, it } from 'vitest';
import { type Dot, DotTrail } from '../../../../../src/shared/drawing/guided/dot-trail.ts';
import { strokeThrough } from '../ops.ts';

const dots: readonly Dot[] = [
  [100, 100],
  [400, 100],
  [700, 100],
  [700, 500],
];
const joined = (trail: DotTrail) => [...trail.joined].sort();

describe('the soft line between dots', () => {
  it('appears between neighbours that a hand passes, also a quick one and a wavering one', () => {
    const trail = new DotTrail(dots);
    trail.press(1, 90, 120);
    expect(joined(trail)).toEqual([]);
    trail.move(1, 690, 80);
    expect(joined(trail)).toEqual([0, 1]);
    trail.move(1, 730, 520);
    expect(joined(trail)).toEqual([0, 1, 2]);
  });

  it('goes on with another stroke, and backwards', () => {
    const trail = new DotTrail(dots);
    trail.press(1, 700, 500);
    trail.lift(1);
    trail.press(2, 700, 480);
    trail.move(2, 700, 100);
    expect(joined(trail)).toEqual([2]);
  });

  it('forces nothing: dots in another order make no line, and no harm', () => {
    const trail = new DotTrail(dots);
    trail.press(1, 100, 100);
    trail.move(1, 120, 600);
    trail.move(1, 700, 500);
    expect(joined(trail)).toEqual([]);
    trail.move(1, 700, 100);
    expect(joined(trail)).toEqual([2]);
  });

  it('is the same from what is stored, and gone with what was taken back', () => {
    const trail = new DotTrail(dots);
    const stroke = strokeThrough([dots[0] ?? [0, 0], dots[1] ?? [0, 0]]);
    trail.retrace([stroke]);
    expect(joined(trail)).toEqual([0]);
    trail.retrace([stroke, { kind: 'clear' }]);
    expect(joined(trail)).toEqual([]);
    trail.retrace([strokeThrough(dots, { tool: 'eraser' })]);
    expect(joined(trail)).toEqual([]);
  });
});
