import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartSpec, layoutChart } from '../../../../src/shared/chart/chart.ts';
import { dayTicks } from '../../../../src/shared/chart/day-axis.ts';
import { figureTicks } from '../../../../src/shared/chart/figure-ticks.ts';
import { linearScale, niceTicks, timeTicks } from '../../../../src/shared/chart/scale.ts';
import { chartSvg } from '../../../../src/shared/chart/svg.ts';
import { figureRangeOf } from '../../../../src/shared/domain/criterion.ts';
import { addDays, type Day, weekdayOf } from '../../../../src/shared/domain/day.ts';
import { recorderKinds } from '../../../../src/shared/domain/recorder.ts';

const day = (text: string) => text as Day;
const spec = (parts: Partial<ChartSpec> = {}): ChartSpec => ({
  width: 600,
  height: 200,
  from: day('2026-03-30'),
  to: day('2026-05-25'),
  ticks: [0, 50, 100],
  points: [],
  tickText: String,
  dayText: (one) => one.slice(5),
  ...parts,
});

describe('scales', () => {
  it('map ends to ends, and what has no length to the middle', () => {
    const scale = linearScale([0, 100], [200, 0]);
    expect([0, 50, 100].map(scale)).toEqual([200, 100, 0]);
    expect(linearScale([5, 5], [0, 10])(5)).toBe(5);
  });

  it('have round values that hold all that is shown, and not many of them', () => {
    expect(niceTicks(0, 7, 5)).toEqual([0, 2, 4, 6, 8]);
    expect(niceTicks(-2, 2, 4)).toEqual([-2, -1, 0, 1, 2]);
    expect(niceTicks(0, 0, 5)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (max) => {
        for (const ticks of [niceTicks(0, max, 5), timeTicks(max, 5)]) {
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
          expect(ticks.length).toBeLessThanOrEqual(7);
          expect(new Set(ticks).size).toBe(ticks.length);
        }
      }),
    );
  });

  it('hold the whole range of levels and percents', () => {
    for (const recorder of recorderKinds) {
      const ticks = figureTicks(recorder, [17, 340]);
      const { min } = figureRangeOf(recorder);
      expect(ticks[0], recorder).toBe(min);
      expect(ticks.at(-1), recorder).toBeGreaterThanOrEqual(
        recorder === 'attainment' ? 2 : recorder === 'mood' ? 5 : 100,
      );
    }
  });
});

describe('days along the axis', () => {
  it('are Mondays of a term and months of a year, no more than there is room for', () => {
    const term = dayTicks(day('2026-03-30'), day('2026-05-25'), 20);
    expect(term.unit).toBe('week');
    expect(term.days.every((one) => weekdayOf(one) === 1)).toBe(true);
    expect(term.days).toHaveLength(9);
    expect(dayTicks(day('2025-09-01'), day('2026-05-25'), 20).days.map((one) => one.slice(5))).toContain('01-01');
    expect(dayTicks(day('2022-09-01'), day('2026-05-25'), 8).days.length).toBeLessThanOrEqual(8);
    expect(dayTicks(day('2026-04-01'), day('2026-04-01'), 8).days).toEqual([]);
  });
});

describe('a chart', () => {
  it('puts each point inside the plot, in order, the higher the better', () => {
    const somePoints = fc
      .array(fc.record({ after: fc.integer({ min: 0, max: 56 }), figure: fc.integer({ min: 0, max: 100 }) }))
      .map((list) => list.toSorted((left, right) => left.after - right.after));
    fc.assert(
      fc.property(somePoints, fc.integer({ min: 120, max: 2000 }), (list, width) => {
        const points = list.map(({ after, figure }) => ({ day: addDays(day('2026-03-30'), after), figure }));
        const { spots, plot } = layoutChart(spec({ points, width }));
        for (const [index, { x, y }] of spots.entries()) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right + 0.1);
          expect(y).toBeGreaterThanOrEqual(plot.top);
          expect(y).toBeLessThanOrEqual(plot.bottom);
          if (index > 0) expect(x).toBeGreaterThan(spots[index - 1]?.x ?? 0);
        }
      }),
    );
  });

  it('breaks the line where the way of working changed', () => {
    const points = ['2026-04-01', '2026-04-02', '2026-04-08', '2026-04-09'].map((one) => ({
      day: day(one),
      figure: 50,
    }));
    const lines = (marks: ChartSpec['marks']) =>
      layoutChart(spec({ points, ...(marks && { marks }) })).shapes.filter(
        ({ look, kind }) => look === 'line' && kind === 'path',
      );
    expect(lines(undefined)).toHaveLength(1);
    expect(lines([{ day: day('2026-04-08'), label: 'Сөзде', look: 'phase' }])).toHaveLength(2);
    expect(lines([{ day: day('2026-04-08'), label: 'Жетті', look: 'met' }])).toHaveLength(1);
  });

  it('draws the line of the criterion where its value is', () => {
    const { shapes, plot } = layoutChart(spec({ levels: [{ value: 50, label: '50 %', look: 'criterion' }] }));
    const middle = (plot.top + plot.bottom) / 2;
    expect(shapes).toContainEqual({
      kind: 'path',
      d: `M${plot.left} ${middle}L${plot.right} ${middle}`,
      look: 'criterion',
    });
    expect(shapes.some((shape) => shape.kind === 'text' && shape.text === '50 %')).toBe(true);
  });

  it('writes the label of a line where no point is, as long as there is such a place', () => {
    const place = (figures: readonly number[], label = '80 % × 3') => {
      const points = figures.map((figure, index) => ({ day: addDays(day('2026-03-30'), index * 7), figure }));
      const chart = layoutChart(spec({ points, levels: [{ value: 80, label, look: 'criterion' }] }));
      const text = chart.shapes.find((shape) => shape.kind === 'text' && shape.look === 'criterion');
      return (
        text?.kind === 'text' && {
          anchor: text.anchor,
          isAbove: text.y < chart.plot.bottom - 0.8 * (chart.plot.bottom - chart.plot.top),
        }
      );
    };
    expect(place([10, 20, 20, 20, 20, 20, 20, 30])).toEqual({ anchor: 'end', isAbove: true });
    expect(place([10, 20, 20, 20, 20, 20, 85, 85, 85])).toEqual({ anchor: 'end', isAbove: false });
    expect(place([10, 20, 20, 20, 20, 20, 75, 85, 75])).toEqual({ anchor: 'start', isAbove: true });
  });

  it('never writes one label of a line over another', () => {
    const shapes = layoutChart(
      spec({
        levels: [
          { value: 70, label: 'в начале 70 %', look: 'baseline' },
          { value: 70, label: '70 % на 3 занятиях подряд, без помощи и без повторов', look: 'criterion' },
        ],
      }),
    ).shapes;
    const places = shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.look !== 'axis' ? [`${shape.anchor} ${shape.y}`] : [],
    );
    expect(new Set(places).size).toBe(2);
  });

  it('shortens titles that have no room and leaves out what is outside the range', () => {
    const marks = ['2026-04-20', '2026-04-24', '2026-09-01'].map((one) => ({
      day: day(one),
      label: 'Очень длинное название этапа работы над звуком',
      look: 'phase' as const,
    }));
    const { shapes, plot } = layoutChart(spec({ marks }));
    const titles = shapes.filter((shape) => shape.kind === 'text').filter(({ look }) => look === 'phase');
    expect(titles).toHaveLength(2);
    for (const { x, text } of titles) expect(x + text.length * 5).toBeLessThanOrEqual(plot.right + 40);
  });

  it('never writes one title over another', () => {
    const someMarks = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 56 }), length: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(someMarks, (list) => {
        const marks = list.map(({ after, length }) => {
          return { day: addDays(day('2026-03-30'), after), label: 'ж'.repeat(length), look: 'phase' as const };
        });
        const titles = layoutChart(spec({ marks })).shapes.filter((shape) => shape.kind === 'text');
        const spans = titles
          .filter(({ look, text }) => look === 'phase' && text !== '')
          .map(({ x, text, anchor }) => (anchor === 'end' ? [x - 6 * text.length, x] : [x, x + 6 * text.length]))
          .toSorted(([left = 0], [right = 0]) => left - right);
        for (const [index, [start = 0]] of spans.entries())
          if (index > 0) expect(start).toBeGreaterThanOrEqual((spans[index - 1]?.[1] ?? 0) - 1);
      }),
    );
  });

  it('is text that no name can break out of', () => {
    const levels = [{ value: 50, label: '<script>"&', look: 'criterion' as const }];
    const svg = chartSvg(layoutChart(spec({ levels })), '"><b>');
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('&lt;script&gt;');
  });
});
