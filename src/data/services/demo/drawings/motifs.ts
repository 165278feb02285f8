/** What children draw. Each motif stands at a place and is about as large as `size` page units. */
import type { ColourId } from '../../../../shared/drawing/palette.ts';
import type { Pen, Point } from './pen.ts';

const turn = 2 * Math.PI;

export function sun(pen: Pen, [x, y]: Point, size: number): void {
  const radius = size / 3;
  pen.ellipse([x, y], radius, radius, { colour: 'orange' });
  pen.fill([x, y], radius * 0.85, radius * 0.85, { colour: 'yellow', tool: 'marker', size: 'small' });
  const rays = pen.random.whole(7, 11);
  for (let ray = 0; ray < rays; ray++) {
    const angle = (turn * ray) / rays + 0.2 * pen.random.next();
    const at = (distance: number): Point => [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    pen.line([at(radius * 1.3), at(radius * (1.8 + 0.4 * pen.random.next()))], { colour: 'orange' });
  }
}

export function house(pen: Pen, [x, y]: Point, size: number): void {
  const [left, right, top, bottom] = [x - size / 2, x + size / 2, y - size * 0.3, y + size * 0.5];
  const walls = pen.random.pick(['brown', 'blue', 'red', 'violet'] as const);
  const roof = pen.random.pick(['red', 'brown', 'green'] as const);
  if (pen.random.chance(0.6))
    pen.fillBox([left + 25, top + 30], size - 50, bottom - top - 50, {
      colour: 'yellow',
      tool: 'marker',
      size: 'small',
    });
  pen.line(
    [
      [left, top],
      [left, bottom],
      [right, bottom],
      [right, top + 8],
      [left - 6, top],
    ],
    { colour: walls },
  );
  pen.line(
    [
      [left - size * 0.12, top],
      [x, top - size * 0.45],
      [right + size * 0.12, top + 6],
    ],
    { colour: roof },
  );
  if (pen.random.chance(0.5)) {
    const chimney = x + size * 0.27;
    pen.line(
      [
        [chimney, top - size * 0.22],
        [chimney, top - size * 0.46],
        [chimney + 50, top - size * 0.46],
        [chimney + 50, top - size * 0.16],
      ],
      { colour: walls },
    );
    pen.loops([chimney + 30, top - size * 0.55], size * 0.5, 60, 3, { colour: 'sky', size: 'small' });
  }
  const window = size * 0.22;
  const [wx, wy] = [x - size * 0.28, y - size * 0.02];
  pen.line(
    [
      [wx, wy],
      [wx + window, wy],
      [wx + window, wy + window],
      [wx, wy + window],
      [wx + 3, wy - 4],
    ],
    { colour: 'blue', size: 'small' },
  );
  pen.line(
    [
      [wx + window / 2, wy],
      [wx + window / 2, wy + window],
    ],
    { colour: 'blue', size: 'small' },
  );
  pen.line(
    [
      [wx, wy + window / 2],
      [wx + window, wy + window / 2],
    ],
    { colour: 'blue', size: 'small' },
  );
  const [door, doorTop] = [x + size * 0.14, y + size * 0.08];
  pen.line(
    [
      [door, bottom],
      [door, doorTop],
      [door + size * 0.2, doorTop],
      [door + size * 0.2, bottom],
    ],
    { colour: walls },
  );
}

export function tree(pen: Pen, [x, y]: Point, size: number): void {
  const crown: Point = [x, y - size * 0.25];
  pen.line(
    [
      [x - 18, y + size * 0.5],
      [x - 14, y],
    ],
    { colour: 'brown', size: 'large' },
  );
  pen.line(
    [
      [x + 16, y],
      [x + 20, y + size * 0.5],
    ],
    { colour: 'brown', size: 'large' },
  );
  pen.fill(crown, size * 0.3, size * 0.3, {
    colour: pen.random.pick(['green', 'lime'] as const),
    tool: 'marker',
    size: 'medium',
  });
  pen.ellipse(crown, size * 0.34, size * 0.34, { colour: 'green' });
  if (pen.random.chance(0.6))
    for (let apple = 0; apple < 5; apple++) {
      const angle = turn * pen.random.next();
      const away = size * 0.22 * pen.random.next();
      pen.ellipse([crown[0] + away * Math.cos(angle), crown[1] + away * Math.sin(angle)], 12, 12, { colour: 'red' });
    }
}

export function flower(pen: Pen, [x, y]: Point, size: number): void {
  const colour = pen.random.pick(['red', 'pink', 'violet', 'orange', 'blue'] as const satisfies readonly ColourId[]);
  pen.line(
    [
      [x, y],
      [x + 10, y + size * 0.35],
      [x - 4, y + size * 0.75],
    ],
    { colour: 'green' },
  );
  pen.line(
    [
      [x, y + size * 0.5],
      [x + size * 0.18, y + size * 0.36],
      [x + size * 0.05, y + size * 0.56],
    ],
    { colour: 'green' },
  );
  const petals = pen.random.whole(5, 7);
  for (let petal = 0; petal < petals; petal++) {
    const angle = (turn * petal) / petals;
    const away = size * 0.17;
    pen.ellipse([x + away * Math.cos(angle), y + away * Math.sin(angle)], size * 0.1, size * 0.1, { colour });
  }
  pen.fill([x, y], size * 0.07, size * 0.07, { colour: 'yellow' });
}

export function cat(pen: Pen, [x, y]: Point, size: number): void {
  const fur = pen.random.pick(['black', 'orange', 'brown'] as const);
  const head: Point = [x, y - size * 0.22];
  const radius = size * 0.2;
  pen.ellipse([x, y + size * 0.2], size * 0.24, size * 0.28, { colour: fur });
  pen.ellipse(head, radius, radius * 0.9, { colour: fur });
  for (const side of [-1, 1]) {
    const ear = x + side * radius * 0.6;
    pen.line(
      [
        [ear - 34, head[1] - radius * 0.62],
        [ear + side * 14, head[1] - radius * 1.5],
        [ear + 34, head[1] - radius * 0.55],
      ],
      { colour: fur },
    );
    pen.fill([x + side * radius * 0.4, head[1] - radius * 0.15], 12, 14, {
      colour: pen.random.pick(['green', 'black'] as const),
    });
    for (const tilt of [-0.15, 0.05, 0.25])
      pen.line(
        [
          [x + side * radius * 0.3, head[1] + radius * 0.35],
          [x + side * radius * 1.4, head[1] + radius * (0.35 + tilt)],
        ],
        { colour: 'black', size: 'small' },
      );
    pen.line(
      [
        [x + side * size * 0.1, y + size * 0.4],
        [x + side * size * 0.1, y + size * 0.54],
      ],
      { colour: fur },
    );
  }
  pen.fill([x, head[1] + radius * 0.25], 14, 10, { colour: 'pink' });
  pen.arc([x, head[1] + radius * 0.35], radius * 0.35, radius * 0.25, 0.3, 2.5, { colour: 'black', size: 'small' });
  pen.line(
    [
      [x + size * 0.2, y + size * 0.35],
      [x + size * 0.42, y + size * 0.2],
      [x + size * 0.4, y - size * 0.05],
      [x + size * 0.5, y - size * 0.12],
    ],
    { colour: fur },
  );
}

export function person(pen: Pen, [x, y]: Point, size: number): void {
  const clothes = pen.random.pick(['red', 'blue', 'violet', 'green', 'pink'] as const);
  const head: Point = [x, y - size * 0.34];
  const radius = size * 0.13;
  pen.ellipse(head, radius, radius, { colour: 'brown' });
  for (const side of [-1, 1]) {
    pen.ellipse([x + side * radius * 0.4, head[1] - radius * 0.2], 5, 6, { colour: 'black', size: 'small' });
    pen.line(
      [
        [x + side * size * 0.06, y - size * 0.12],
        [x + side * size * 0.24, y + size * 0.04 - pen.random.next() * size * 0.12],
      ],
      { colour: 'brown' },
    );
    pen.line(
      [
        [x + side * size * 0.06, y + size * 0.22],
        [x + side * size * 0.08, y + size * 0.5],
        [x + side * size * 0.14, y + size * 0.5],
      ],
      { colour: 'blue' },
    );
  }
  pen.arc(head, radius * 0.5, radius * 0.55, 0.4, 2.3, { colour: 'red', size: 'small' });
  pen.loops([x - radius * 0.9, head[1] - radius], radius * 1.8, radius * 0.7, 5, {
    colour: pen.random.pick(['black', 'brown', 'orange'] as const),
  });
  const dress: readonly Point[] = [
    [x - size * 0.06, y - size * 0.2],
    [x - size * 0.15, y + size * 0.24],
    [x + size * 0.15, y + size * 0.24],
    [x + size * 0.06, y - size * 0.2],
    [x - size * 0.07, y - size * 0.2],
  ];
  pen.line(dress, { colour: clothes });
  pen.fillBox([x - size * 0.08, y - size * 0.1], size * 0.16, size * 0.28, { colour: clothes });
}

export function rainbow(pen: Pen, [x, y]: Point, size: number): void {
  const bands = ['red', 'orange', 'yellow', 'green', 'sky', 'blue', 'violet'] as const;
  for (const [place, colour] of bands.entries()) {
    const radius = size * (0.5 - 0.05 * place);
    pen.arc(
      [x, y],
      radius,
      radius * 0.85,
      Math.PI + 0.05 * pen.random.next(),
      Math.PI * (0.97 + 0.05 * pen.random.next()),
      { colour, size: 'large' },
    );
  }
}

export function fish(pen: Pen, [x, y]: Point, size: number): void {
  const colour = pen.random.pick(['orange', 'red', 'violet', 'sky'] as const);
  pen.ellipse([x, y], size * 0.34, size * 0.2, { colour });
  pen.line(
    [
      [x - size * 0.32, y],
      [x - size * 0.52, y - size * 0.18],
      [x - size * 0.5, y + size * 0.18],
      [x - size * 0.31, y + 4],
    ],
    { colour },
  );
  pen.ellipse([x + size * 0.18, y - size * 0.05], 9, 9, { colour: 'black', size: 'small' });
  for (const place of [-0.12, 0, 0.1])
    pen.arc([x + size * place, y], size * 0.07, size * 0.1, -1.1, 2.2, { colour, size: 'small' });
}

export function grass(pen: Pen, y: number): void {
  const blades = Array.from(
    { length: 61 },
    (_, place): Point => [40 + place * 30.5, y + (place % 2 === 0 ? 0 : -45 - 25 * pen.random.next())],
  );
  pen.line(blades, { colour: 'green' });
}

export function clouds(pen: Pen, y: number): void {
  for (const x of [380, 900]) pen.loops([x, y + 60 * pen.random.next()], 260, 80, 4, { colour: 'sky' });
}
