import { expect, it } from 'vitest';
import {
  type Criterion,
  criterionSchema,
  figureRangeOf,
  firstMetOn,
  isCriterionMet,
  isDownward,
} from '../../../../src/shared/domain/criterion.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { recorderKinds } from '../../../../src/shared/domain/recorder.ts';

const points = (...seen: readonly (readonly [day: number, figure: number, errors?: number])[]) =>
  seen.map(([day, figure, errors = 0]) => ({ day: `2026-03-${String(day).padStart(2, '0')}` as Day, figure, errors }));
const reach = (value: number, kind: Criterion['frame']['kind'], count: number): Criterion => ({
  value,
  frame: { kind, count },
});

it('asks for the last points, whatever came before', () => {
  const criterion = reach(80, 'data_points', 3);
  expect(isCriterionMet(points([2, 80], [3, 90], [4, 85]), criterion, 20)).toBe(true);
  expect(isCriterionMet(points([1, 0], [2, 80], [3, 90], [4, 85]), criterion, 20)).toBe(true);
  expect(isCriterionMet(points([2, 80], [3, 79.9], [4, 85]), criterion, 20)).toBe(false);
  expect(isCriterionMet(points([3, 90], [4, 85]), criterion, 20)).toBe(false);
  expect(isCriterionMet([], criterion, null)).toBe(false);
});

it('counts days, not sessions, and every session of a day has to reach it', () => {
  const criterion = reach(80, 'days', 2);
  expect(isCriterionMet(points([2, 80], [2, 90]), criterion, null)).toBe(false);
  expect(isCriterionMet(points([2, 80], [2, 90], [3, 80]), criterion, null)).toBe(true);
  expect(isCriterionMet(points([2, 80], [2, 60], [3, 80]), criterion, null)).toBe(false);
});

it('lets through no more errors than told', () => {
  const criterion = reach(80, 'errors', 1);
  expect(isCriterionMet(points([2, 50, 5], [3, 90, 1]), criterion, null)).toBe(true);
  expect(isCriterionMet(points([3, 90, 2]), criterion, null)).toBe(false);
  expect(isCriterionMet(points([3, 70, 0]), criterion, null)).toBe(false);
});

it('wants less where the child began above it', () => {
  const criterion = reach(2, 'data_points', 2);
  expect(isDownward(criterion, 9)).toBe(true);
  expect(isCriterionMet(points([2, 2], [3, 1]), criterion, 9)).toBe(true);
  expect(isCriterionMet(points([2, 5], [3, 6]), criterion, 9)).toBe(false);
  expect(isCriterionMet(points([2, 5], [3, 6]), criterion, null)).toBe(true);
});

it('remembers the first day it was met, and judges a day when the day is over', () => {
  expect(firstMetOn(points([2, 80], [3, 90], [4, 10]), reach(80, 'data_points', 2), null)).toBe('2026-03-03');
  expect(firstMetOn(points([2, 80], [2, 10], [3, 90]), reach(80, 'days', 1), null)).toBe('2026-03-03');
  expect(firstMetOn(points([2, 70], [3, 60]), reach(80, 'data_points', 1), null)).toBeNull();
});

it('takes no criterion without a frame, with a frame of nothing, or with a value that is no number', () => {
  expect(criterionSchema.safeParse({ value: 80 }).success).toBe(false);
  expect(criterionSchema.safeParse(reach(80, 'days', 0)).success).toBe(false);
  expect(criterionSchema.safeParse(reach(Number.NaN, 'days', 2)).success).toBe(false);
  expect(criterionSchema.safeParse(reach(80, 'errors', 0)).success).toBe(true);
});

it('knows the range of each recorder', () => {
  for (const recorder of recorderKinds) {
    const { min, max } = figureRangeOf(recorder);
    expect(min, recorder).toBeLessThan(max);
  }
  expect(figureRangeOf('trials')).toEqual({ min: 0, max: 100 });
  expect(figureRangeOf('attainment')).toEqual({ min: -2, max: 2 });
});
