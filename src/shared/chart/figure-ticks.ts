/** The values along the axis of a figure. */
import { figureRangeOf } from '../domain/criterion.ts';
import { unitOf } from '../domain/figures.ts';
import type { RecorderKind } from '../domain/recorder.ts';
import { niceTicks, timeTicks } from './scale.ts';

/** @param shown all values that have to be on the axis */
export function figureTicks(recorder: RecorderKind, shown: readonly number[]): readonly number[] {
  const unit = unitOf[recorder];
  if (unit === 'percent') return [0, 25, 50, 75, 100];
  if (unit === 'level') {
    const { min, max } = figureRangeOf(recorder);
    return niceTicks(min, max, max - min);
  }
  const max = Math.max(1, ...shown);
  return unit === 'seconds' ? timeTicks(max, 5) : niceTicks(0, max, 5);
}
