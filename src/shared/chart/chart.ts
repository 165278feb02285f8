/** A chart of figures over days, as plain shapes. */
import { type Day, daysBetween } from '../domain/day.ts';
import { dayTicks } from './day-axis.ts';
import { type ChartLevel, levelShapes } from './level-labels.ts';
import { markShapes } from './mark-titles.ts';
import { linearScale } from './scale.ts';
import { type ChartLook, type ChartMark, type ChartShape, type DayPlace, line, type Plot, round } from './shape.ts';

export type { ChartLevel } from './level-labels.ts';
export type { ChartMark, ChartShape } from './shape.ts';

export type ChartPoint = { readonly day: Day; readonly figure: number };

export type ChartSpec = {
  readonly width: number;
  readonly height: number;
  readonly from: Day;
  readonly to: Day;
  /** Ascending; the axis ends with the outermost. */
  readonly ticks: readonly number[];
  readonly points: readonly ChartPoint[];
  /** A fainter line beside the main one, e.g. the mood before. */
  readonly beside?: readonly ChartPoint[];
  readonly levels?: readonly ChartLevel[];
  readonly marks?: readonly ChartMark[];
  readonly tickText: (value: number) => string;
  readonly dayText: (day: Day, unit: 'week' | 'month') => string;
};

export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ChartShape[];
  /** Where each of the points is, in their order. */
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly plot: Plot;
};

/** Room around the plot, in the units of width and height (CSS pixels). */
const margin = { left: 46, right: 14, top: 10, bottom: 24 };
const markRow = 17;
export function layoutChart(spec: ChartSpec): Chart {
  const marks = (spec.marks ?? []).filter(({ day }) => day >= spec.from && day <= spec.to);
  const plot = {
    left: margin.left,
    right: Math.max(margin.left + 1, spec.width - margin.right),
    top: margin.top + (marks.length > 0 ? markRow : 0),
    bottom: spec.height - margin.bottom,
  };
  const x = dayScale(spec, plot);
  const y = linearScale([spec.ticks[0] ?? 0, spec.ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const spots = place(spec.points, x, y);
  const besideSpots = place(spec.beside ?? [], x, y);
  const levels = levelShapes(spec.levels ?? [], plot, y, spots);
  const breaks = marks.filter(({ look }) => look === 'phase').map(({ day }) => day);
  return {
    width: spec.width,
    height: spec.height,
    plot,
    spots,
    shapes: [
      ...gridShapes(spec, plot, y),
      ...dayShapes(spec, plot, x),
      ...markShapes(marks, plot, x),
      ...levels.filter(({ kind }) => kind !== 'text'),
      ...lineShapes(spec.beside ?? [], besideSpots, [], 'besideLine'),
      ...besideSpots.map((spot) => dotShape(spot, 3, 'besideDot')),
      ...lineShapes(spec.points, spots, breaks, 'line'),
      ...spots.map((spot) => dotShape(spot, spots.length > 120 ? 2.5 : 4, 'dot')),
      // Words above the lines that could not be kept from them.
      ...levels.filter(({ kind }) => kind === 'text'),
    ],
  };
}

type Place = (value: number) => number;
type Spot = Chart['spots'][number];

/** Half a day of room at both ends. */
function dayScale({ from, to }: ChartSpec, plot: Plot): DayPlace {
  const scale = linearScale([-0.5, daysBetween(from, to) + 1], [plot.left, plot.right]);
  return (day, share = 0) => scale(daysBetween(from, day) + share);
}

/** Several points of one day stand beside each other. */
function place(points: readonly ChartPoint[], x: DayPlace, y: Place): readonly Spot[] {
  const counts = new Map<Day, number>();
  for (const { day } of points) counts.set(day, (counts.get(day) ?? 0) + 1);
  const placed = new Map<Day, number>();
  return points.map(({ day, figure }) => {
    const index = placed.get(day) ?? 0;
    placed.set(day, index + 1);
    return { x: x(day, index / (counts.get(day) ?? 1)), y: y(figure) };
  });
}

function gridShapes({ ticks, tickText }: ChartSpec, plot: Plot, y: Place): readonly ChartShape[] {
  return ticks.flatMap((tick): ChartShape[] => [
    { kind: 'path', d: line(plot.left, y(tick), plot.right, y(tick)), look: 'grid' },
    { kind: 'text', x: plot.left - 8, y: round(y(tick) + 4), text: tickText(tick), anchor: 'end', look: 'axis' },
  ]);
}

function dayShapes({ from, to, dayText }: ChartSpec, plot: Plot, x: DayPlace): readonly ChartShape[] {
  const { unit, days } = dayTicks(from, to, Math.floor((plot.right - plot.left) / 72));
  return days.flatMap((day): ChartShape[] => [
    { kind: 'path', d: line(x(day), plot.bottom, x(day), plot.bottom + 4), look: 'grid' },
    { kind: 'text', x: round(x(day)), y: plot.bottom + 17, text: dayText(day, unit), anchor: 'middle', look: 'axis' },
  ]);
}

function lineShapes(
  points: readonly ChartPoint[],
  spots: readonly Spot[],
  breaks: readonly Day[],
  look: 'line' | 'besideLine',
): readonly ChartShape[] {
  const parts = Map.groupBy(
    [...spots.keys()],
    (index) => breaks.filter((day) => day <= (points[index]?.day ?? '')).length,
  );
  return [...parts.values()]
    .filter((indices) => indices.length > 1)
    .map((indices) => ({ kind: 'path', d: pathOf(indices.flatMap((index) => spots[index] ?? [])), look }));
}

function pathOf(spots: readonly Spot[]): string {
  return spots.map((spot, index) => `${index === 0 ? 'M' : 'L'}${round(spot.x)} ${round(spot.y)}`).join('');
}

const dotShape = (spot: Spot, radius: number, look: ChartLook): ChartShape => ({
  kind: 'dot',
  x: round(spot.x),
  y: round(spot.y),
  radius,
  look,
});
