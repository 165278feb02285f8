/** Lines where something changed, with their titles above the plot: shortened before they would meet. */
import { type ChartMark, type ChartShape, type DayPlace, line, type Plot, round } from './shape.ts';

/** About the width of a letter of a label. */
const letter = 6.4;

/** Titles above the plot: each stands right of its line as far as there is room, the last one left of it if it has to. */
export function markShapes(marks: readonly ChartMark[], plot: Plot, x: DayPlace): readonly ChartShape[] {
  const inOrder = marks.toSorted((left, right) => (left.day < right.day ? -1 : 1));
  const ends = inOrder.map((_, index) => {
    const next = inOrder[index + 1];
    return next ? x(next.day) - gap : plot.right;
  });
  const turned = turnedTitle(inOrder, plot, x);
  if (turned && inOrder.length > 1) ends[inOrder.length - 2] = turned.start - gap;
  return inOrder.flatMap((mark, index): ChartShape[] => {
    const at = x(mark.day);
    const isTurned = turned !== null && index === inOrder.length - 1;
    const text = isTurned ? turned.text : fit(mark.label, (ends[index] ?? at) - at);
    const anchor = isTurned ? 'end' : 'start';
    return [
      { kind: 'path', d: line(at, plot.top - 4, at, plot.bottom), look: mark.look },
      { kind: 'text', x: round(at), y: plot.top - 8, text, anchor, look: mark.look },
    ];
  });
}

/** The last title where it has more room left of its line; null where it stands right of it like the others. */
function turnedTitle(inOrder: readonly ChartMark[], plot: Plot, x: DayPlace) {
  const [last, before] = [inOrder.at(-1), inOrder.at(-2)];
  if (!last) return null;
  const at = x(last.day);
  const [left, right] = [at - (before ? x(before.day) : plot.left) - 2 * gap, plot.right - at];
  if (right >= widthOf(last.label) || left <= right) return null;
  const text = fit(last.label, left);
  return { text, start: at - widthOf(text) };
}

const gap = 8;
const widthOf = (text: string) => text.length * letter;

function fit(text: string, width: number): string {
  const letters = Math.floor(width / letter);
  if (text.length <= letters) return text;
  return letters < 3 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}
