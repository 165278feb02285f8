/** Lines at a value, the criterion or the baseline, with their labels where they cover the least. */
import { type ChartShape, line, type Plot, round } from './shape.ts';

export type ChartLevel = { readonly value: number; readonly label: string; readonly look: 'criterion' | 'baseline' };

type Spot = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Anchor = 'start' | 'middle' | 'end';
type Label = { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly box: Box };

/** About the width of a letter of a label. */
const letter = 6.6;
const ascent = 10;
const dotRadius = 5;

/**
 * A criterion's label stands at the right end of its line and a baseline's at the left, above it; where points are in
 * the way, below it, at the other end or in the middle.
 * @param spots the points of the chart, in their order
 */
export function levelShapes(
  levels: readonly ChartLevel[],
  plot: Plot,
  y: (value: number) => number,
  spots: readonly Spot[],
): readonly ChartShape[] {
  const inTheWay = [...spots, ...betweenSpots(spots)];
  const taken: Box[] = [];
  return levels.flatMap(({ value, label, look }): ChartShape[] => {
    const at = y(value);
    const places = placesOf(label, look, at, plot);
    const cost = ({ box }: Label) =>
      inTheWay.filter((spot) => isIn(spot, box)).length + 1000 * taken.filter((other) => meet(box, other)).length;
    const best = places.reduce((least, place) => (cost(place) < cost(least) ? place : least));
    taken.push(best.box);
    return [
      { kind: 'path', d: line(plot.left, at, plot.right, at), look },
      { kind: 'text', x: round(best.x), y: round(best.y), text: label, anchor: best.anchor, look },
    ];
  });
}

/** Those inside the plot, the usual one first. */
function placesOf(label: string, look: ChartLevel['look'], at: number, plot: Plot): readonly [Label, ...Label[]] {
  const width = label.length * letter;
  const usual: Anchor = look === 'criterion' ? 'end' : 'start';
  const anchors: readonly Anchor[] = [usual, usual === 'end' ? 'start' : 'end', 'middle'];
  const rows = [at - 5, at + 14].filter((y) => y - ascent >= plot.top - 2 && y <= plot.bottom + 2);
  const [first = at + 14, ...rest] = rows;
  const place = (anchor: Anchor, y: number): Label => {
    const left = { start: plot.left + 4, middle: (plot.left + plot.right - width) / 2, end: plot.right - 2 - width }[
      anchor
    ];
    const x = { start: left, middle: left + width / 2, end: left + width }[anchor];
    return { x, y, anchor, box: { left, right: left + width, top: y - ascent, bottom: y + 3 } };
  };
  const others = anchors.flatMap((anchor) => [first, ...rest].map((y) => place(anchor, y)));
  return [place(usual, first), ...others];
}

const isIn = ({ x, y }: Spot, box: Box) =>
  x > box.left - dotRadius && x < box.right + dotRadius && y > box.top - dotRadius && y < box.bottom + dotRadius;

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The line from point to point counts too, but less: some places along it. */
function betweenSpots(spots: readonly Spot[]): readonly Spot[] {
  return spots.slice(1).flatMap((spot, index) => {
    const before = spots[index] ?? spot;
    return [0.33, 0.67].map((share) => ({
      x: before.x + share * (spot.x - before.x),
      y: before.y + share * (spot.y - before.y),
    }));
  });
}
