/** Lines of the pages that come with Kabinet: plain lists of places in page units, close enough together to look round. */

export type Spot = readonly [x: number, y: number];
/** A line; as a shape it is closed from the last place to the first. */
export type Line = readonly Spot[];

/** Longest piece of a line; finer shows no difference under a line this thick. */
const STEP = 5;

const TURN = Math.PI / 180;

/** @param turn degrees clockwise */
export function ellipse(x: number, y: number, rx: number, ry = rx, turn = 0): Line {
  return turned(arc(x, y, rx, ry, 0, 360).slice(0, -1), x, y, turn);
}

/** Part of an ellipse. @param from @param to degrees clockwise from the right */
export function arc(x: number, y: number, rx: number, ry: number, from: number, to: number): Line {
  const length = Math.abs(to - from) * TURN * Math.max(rx, ry);
  const count = Math.max(6, Math.ceil(length / STEP));
  return Array.from({ length: count + 1 }, (_unused, index): Spot => {
    const angle = (from + ((to - from) * index) / count) * TURN;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

/** A smooth line through some places. */
export function curve(...spots: Spot[]): Line {
  return smooth(spots, false);
}

/** A smooth closed line through some places. */
export function blob(...spots: Spot[]): Line {
  return smooth(spots, true);
}

/** Straight from place to place. */
export function poly(...spots: Spot[]): Line {
  return spots;
}

/** Several lines one after the other, with a corner where they meet. */
export function joined(...lines: Line[]): Line {
  return lines.flat();
}

/** A rectangle from its left upper corner. @param r radius of its corners */
export function box(x: number, y: number, width: number, height: number, r = 0): Line {
  return rounded(r, [x, y], [x + width, y], [x + width, y + height], [x, y + height]);
}

/** A polygon with round corners. */
export function rounded(r: number, ...spots: Spot[]): Line {
  if (r <= 0) return spots;
  return spots.flatMap((spot, index): Line => {
    const before = spots[(index + spots.length - 1) % spots.length] ?? spot;
    const after = spots[(index + 1) % spots.length] ?? spot;
    const from = towards(spot, before, r);
    const to = towards(spot, after, r);
    const count = Math.max(3, Math.ceil(r / STEP));
    return Array.from({ length: count + 1 }, (_unused, step): Spot => {
      const t = step / count;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * from[0] + b * spot[0] + c * to[0], a * from[1] + b * spot[1] + c * to[1]];
    });
  });
}

/** An arm, a leg, a branch: a thick line with round ends. @param to width at its end */
export function tube(line: Line, from: number, to = from): Line {
  const fine = resample(line, STEP * 2);
  const last = fine.length - 1;
  const side = (sign: number): Line =>
    fine.map((spot, index): Spot => {
      const [ahead, behind] = [fine[Math.min(last, index + 1)] ?? spot, fine[Math.max(0, index - 1)] ?? spot];
      const [dx, dy] = [ahead[0] - behind[0], ahead[1] - behind[1]];
      const length = Math.hypot(dx, dy) || 1;
      const half = ((from + ((to - from) * index) / Math.max(1, last)) / 2) * sign;
      return [spot[0] - (dy / length) * half, spot[1] + (dx / length) * half];
    });
  const cap = (at: Spot | undefined, next: Spot | undefined, width: number): Line => {
    if (!at || !next) return [];
    const angle = Math.atan2(at[1] - next[1], at[0] - next[0]) / TURN;
    return arc(at[0], at[1], width / 2, width / 2, angle + 90, angle - 90).slice(1, -1);
  };
  const [left, right] = [side(1), [...side(-1)].reverse()];
  return [...left, ...cap(fine[last], fine[last - 1], to), ...right, ...cap(fine[0], fine[1], from)];
}

/** A star, or a sun. */
export function star(x: number, y: number, outer: number, inner: number, points: number, turn = -90): Line {
  return Array.from({ length: points * 2 }, (_unused, index): Spot => {
    const angle = (turn + (180 / points) * index) * TURN;
    const r = index % 2 === 0 ? outer : inner;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

export function heart(x: number, y: number, size: number): Line {
  const half = [
    [0, -0.3],
    [0.22, -0.52],
    [0.48, -0.42],
    [0.5, -0.12],
    [0.3, 0.2],
    [0, 0.5],
  ].map(([dx = 0, dy = 0]): Spot => [x + dx * size, y + dy * size]);
  const right = smooth(half, false);
  return [...right, ...mirrored(right, x).toReversed()];
}

export function moved(line: Line, dx: number, dy: number): Line {
  return line.map(([x, y]): Spot => [x + dx, y + dy]);
}

/** @param degrees clockwise */
export function turned(line: Line, x: number, y: number, degrees: number): Line {
  if (degrees === 0) return line;
  const [cos, sin] = [Math.cos(degrees * TURN), Math.sin(degrees * TURN)];
  return line.map(([px, py]): Spot => [x + (px - x) * cos - (py - y) * sin, y + (px - x) * sin + (py - y) * cos]);
}

/** Left and right changed about an upright line at `x`. */
export function mirrored(line: Line, x: number): Line {
  return line.map(([px, py]): Spot => [2 * x - px, py]);
}

/** The same line in pieces of nearly the same length. */
export function resample(line: Line, step = STEP, isClosed = false): Line {
  const first = line[0];
  const all = isClosed && first ? [...line, first] : line;
  return all.flatMap((spot, index): Line => {
    const next = all[index + 1];
    if (!next) return isClosed ? [] : [spot];
    const count = Math.max(1, Math.ceil(Math.hypot(next[0] - spot[0], next[1] - spot[1]) / step));
    return Array.from({ length: count }, (_unused, at): Spot => {
      const t = at / count;
      return [spot[0] + (next[0] - spot[0]) * t, spot[1] + (next[1] - spot[1]) * t];
    });
  });
}

function towards(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const share = Math.min(distance, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Centripetal Catmull-Rom: passes through each place and makes no loops between them. */
function smooth(spots: Line, isClosed: boolean): Line {
  const count = spots.length;
  if (count < 3) return spots;
  const at = (index: number): Spot => {
    const inside = isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return spots[inside] ?? [0, 0];
  };
  const pieces = isClosed ? count : count - 1;
  const line = Array.from({ length: pieces }, (_unused, index) =>
    piece(at(index - 1), at(index), at(index + 1), at(index + 2)),
  ).flat();
  return isClosed ? line : [...line, at(count - 1)];
}

function piece(a: Spot, b: Spot, c: Spot, d: Spot): Line {
  const knot = (from: Spot, to: Spot) => Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1])) || 1e-3;
  const [t1, t2, t3] = [knot(a, b), knot(b, c), knot(c, d)];
  const tangent = (axis: 0 | 1, from: Spot, mid: Spot, to: Spot, before: number, after: number) =>
    ((mid[axis] - from[axis]) / before - (to[axis] - from[axis]) / (before + after) + (to[axis] - mid[axis]) / after) *
    t2;
  const count = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / STEP));
  const m1: Spot = [tangent(0, a, b, c, t1, t2), tangent(1, a, b, c, t1, t2)];
  const m2: Spot = [tangent(0, b, c, d, t2, t3), tangent(1, b, c, d, t2, t3)];
  return Array.from({ length: count }, (_unused, step): Spot => {
    const t = step / count;
    const [h1, h2] = [2 * t ** 3 - 3 * t ** 2 + 1, t ** 3 - 2 * t ** 2 + t];
    const [h3, h4] = [-2 * t ** 3 + 3 * t ** 2, t ** 3 - t ** 2];
    const along = (axis: 0 | 1) => h1 * b[axis] + h2 * m1[axis] + h3 * c[axis] + h4 * m2[axis];
    return [along(0), along(1)];
  });
}
