/** What stands in many pictures: sky, ground and what grows. */
import { arc, blob, curve, ellipse, joined, type Line, type Spot, star, tube } from '../pen/lines.ts';
import { FINE, type Pen, THICK } from '../pen/pen.ts';

export function sun(pen: Pen, x: number, y: number, r: number, rays = 12): void {
  pen.shape(star(x, y, r * 1.75, r * 1.22, rays));
  pen.shape(ellipse(x, y, r));
}

export function cloud(pen: Pen, x: number, y: number, width: number): void {
  const w = width / 2;
  pen.group([
    ellipse(x - w * 0.55, y + w * 0.08, w * 0.42, w * 0.3),
    ellipse(x - w * 0.08, y - w * 0.14, w * 0.46, w * 0.42),
    ellipse(x + w * 0.48, y + w * 0.06, w * 0.46, w * 0.32),
  ]);
}

/** A line of ground across the page that hides what stands behind it. */
export function ground(pen: Pen, ...spots: Spot[]): void {
  pen.shape(joined(curve(...spots), [[1960, 1260]], [[-40, 1260]]));
}

export function flatGround(pen: Pen, y: number): void {
  ground(pen, [-40, y], [1960, y]);
}

export function roundTree(pen: Pen, x: number, y: number, height: number): void {
  const h = height;
  pen.shape(
    joined(
      curve([x - h * 0.07, y], [x - h * 0.05, y - h * 0.3], [x - h * 0.05, y - h * 0.5]),
      curve([x + h * 0.05, y - h * 0.5], [x + h * 0.05, y - h * 0.3], [x + h * 0.08, y]),
    ),
  );
  pen.group([
    ellipse(x - h * 0.18, y - h * 0.52, h * 0.2, h * 0.17),
    ellipse(x + h * 0.18, y - h * 0.52, h * 0.2, h * 0.17),
    ellipse(x, y - h * 0.72, h * 0.25, h * 0.24),
  ]);
}

export function fir(pen: Pen, x: number, y: number, height: number): void {
  const h = height;
  pen.shape([
    [x - h * 0.05, y],
    [x - h * 0.05, y - h * 0.2],
    [x + h * 0.05, y - h * 0.2],
    [x + h * 0.05, y],
  ]);
  for (const [bottom, top, half] of [
    [0.14, 0.5, 0.3],
    [0.36, 0.74, 0.24],
    [0.6, 1, 0.17],
  ] as const)
    pen.shape(
      joined(
        [[x, y - h * top]],
        curve([x + half * h, y - h * bottom], [x, y - h * (bottom - 0.04)], [x - half * h, y - h * bottom]),
      ),
    );
}

/** A flower with round petals on a stalk; `y` is the ground. */
export function flower(pen: Pen, x: number, y: number, height: number, petals = 6): void {
  const r = height * 0.17;
  const top = y - height + r * 1.9;
  pen.shape(tube(curve([x, y + 10], [x - height * 0.03, y - height * 0.3], [x, top]), Math.max(16, height * 0.05)));
  leaf(pen, x, y - height * 0.12, height * 0.34, -35);
  leaf(pen, x, y - height * 0.2, height * 0.3, -145);
  blossom(pen, x, top, r, petals);
}

export function blossom(pen: Pen, x: number, y: number, r: number, petals = 6): void {
  for (let index = 0; index < petals; index += 1) {
    const angle = (index / petals) * 2 * Math.PI - Math.PI / 2;
    pen.shape(
      ellipse(
        x + r * 1.12 * Math.cos(angle),
        y + r * 1.12 * Math.sin(angle),
        r * 0.78,
        r * 0.56,
        (angle * 180) / Math.PI,
      ),
    );
  }
  pen.shape(ellipse(x, y, r * 0.66));
}

/** @param turn degrees clockwise; 0 points to the right */
export function leaf(pen: Pen, x: number, y: number, length: number, turn: number, width = THICK): void {
  pen.at({ x, y, turn }, () => {
    pen.shape(
      joined(
        curve([0, 0], [length * 0.35, -length * 0.24], [length, 0]),
        curve([length, 0], [length * 0.35, length * 0.24], [0, 0]),
      ),
      width,
    );
    pen.line(curve([length * 0.12, 0], [length * 0.7, 0]), FINE);
  });
}

/** A tulip: three petals on a stalk with two long leaves. */
export function tulip(pen: Pen, x: number, y: number, height: number): void {
  const w = height * 0.19;
  const top = y - height;
  pen.shape(tube(curve([x, y + 10], [x, top + w * 1.6]), Math.max(16, height * 0.05)));
  for (const side of [-1, 1])
    pen.shape(
      joined(
        curve([x, y], [x + side * w * 0.9, y - height * 0.2], [x + side * w * 1.5, y - height * 0.52]),
        curve([x + side * w * 1.5, y - height * 0.52], [x + side * w * 0.35, y - height * 0.34], [x, y]),
      ),
    );
  for (const side of [-1, 1])
    pen.shape(
      joined(
        curve([x, top + w * 1.95], [x + side * w * 0.95, top + w * 1.6], [x + side * w * 0.9, top + w * 0.1]),
        curve([x + side * w * 0.9, top + w * 0.1], [x + side * w * 0.3, top + w * 0.5], [x, top + w * 1.95]),
      ),
    );
  pen.shape(
    joined(
      curve([x, top - w * 0.1], [x + w * 0.55, top + w * 0.9], [x, top + w * 2]),
      curve([x, top + w * 2], [x - w * 0.55, top + w * 0.9], [x, top - w * 0.1]),
    ),
  );
}

export function bush(pen: Pen, x: number, y: number, width: number): void {
  const w = width / 2;
  pen.group([
    joined(arc(x - w * 0.5, y, w * 0.5, w * 0.55, 180, 360)),
    joined(arc(x + w * 0.5, y, w * 0.5, w * 0.5, 180, 360)),
    joined(arc(x, y, w * 0.55, w * 0.8, 180, 360)),
  ]);
}

/** Hills one behind the other. */
export function hills(pen: Pen, y: number): void {
  ground(pen, [-40, y + 30], [260, y - 110], [640, y], [1000, y + 40], [1960, y + 30]);
  ground(pen, [-40, y + 60], [700, y + 40], [1300, y - 90], [1960, y + 20]);
}

/** Mountains with snow on them. */
export function mountains(
  pen: Pen,
  y: number,
  tops: readonly (readonly [x: number, height: number, half: number])[],
): void {
  for (const [x, height, half] of tops) {
    pen.shape([
      [x - half, y],
      [x, y - height],
      [x + half, y],
    ]);
    const s = 0.34;
    const snow: Line = [
      [x, y - height],
      [x + half * s, y - height * (1 - s)],
      [x + half * s * 0.45, y - height * (1 - s * 0.72)],
      [x + half * 0.02, y - height * (1 - s * 1.2)],
      [x - half * s * 0.5, y - height * (1 - s * 0.75)],
      [x - half * s, y - height * (1 - s)],
    ];
    pen.shape(snow);
  }
}

/** A bird far off. */
export function farBird(pen: Pen, x: number, y: number, size: number): void {
  pen.line(
    joined(
      curve([x - size, y - size * 0.2], [x - size * 0.5, y - size * 0.55], [x, y]),
      curve([x, y], [x + size * 0.5, y - size * 0.55], [x + size, y - size * 0.2]),
    ),
    FINE,
  );
}

/** A butterfly seen from above. */
export function butterfly(pen: Pen, x: number, y: number, scale: number, turn = 0): void {
  pen.at({ x, y, scale, turn }, () => {
    for (const side of [-1, 1]) {
      pen.shape(blob([side * 8, -10], [side * 60, -90], [side * 120, -80], [side * 110, -10], [side * 50, 12]));
      pen.shape(blob([side * 8, 6], [side * 60, 10], [side * 96, 50], [side * 66, 96], [side * 24, 60]));
      pen.line(curve([side * 4, -50], [side * 14, -86], [side * 34, -100]), FINE);
    }
    pen.shape(ellipse(0, 0, 13, 56));
  });
}
