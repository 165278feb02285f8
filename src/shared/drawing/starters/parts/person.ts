/** People of the pages: big heads, friendly faces, large plain areas to fill. Zero is the middle of the head. */
import { arc, box, curve, ellipse, joined, type Line, mirrored, type Spot, tube } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

export type Hair = 'short' | 'long' | 'bun' | 'bob' | 'curly' | 'braids' | 'ponytail' | 'none';

export type Person = {
  readonly hair?: Hair;
  /** Skirts and robes hang wide; `none` where something stands before the legs. */
  readonly legs?: 'trousers' | 'skirt' | 'robe' | 'none';
  /** From the shoulder by the elbow to the hand; the left one of the page first. */
  readonly arms?: readonly [readonly Spot[], readonly Spot[]];
  /** What is worn over the body: aprons, collars, buttons. */
  readonly wears?: () => void;
  /** What the hands hold; they are drawn over it. */
  readonly holds?: () => void;
  readonly hat?: () => void;
  readonly hasBeard?: boolean;
  readonly hasGlasses?: boolean;
  /** Where the eyes look: -1 left, 1 right. */
  readonly looks?: number;
};

const hanging: readonly Spot[] = [
  [88, 165],
  [122, 250],
  [112, 335],
];

/** The body below the neck, down to the hips. */
const body: Line = joined(
  curve([-46, 112], [-88, 122], [-112, 160], [-104, 250], [-102, 372]),
  curve([102, 372], [104, 250], [112, 160], [88, 122], [46, 112]),
);
const dress: Line = joined(
  curve([-46, 112], [-88, 122], [-112, 160], [-108, 250], [-150, 470]),
  curve([150, 470], [108, 250], [112, 160], [88, 122], [46, 112]),
);
const robe: Line = joined(
  curve([-46, 112], [-88, 122], [-112, 160], [-118, 300], [-150, 560]),
  curve([150, 560], [118, 300], [112, 160], [88, 122], [46, 112]),
);

export function person(pen: Pen, who: Person = {}): void {
  backHair(pen, who.hair ?? 'short');
  legs(pen, who.legs ?? 'trousers');
  pen.shape(tube(curve([0, 70], [0, 135]), 58));
  pen.shape(who.legs === 'robe' ? robe : who.legs === 'skirt' ? dress : body);
  who.wears?.();
  who.holds?.();
  const [left, right] = who.arms ?? [hanging.map(([x, y]): Spot => [-x, y]), hanging];
  arm(pen, left);
  arm(pen, right);
  head(pen, who);
}

/** A sleeve with a hand. */
export function arm(pen: Pen, spots: readonly Spot[]): void {
  const line = curve(...spots);
  const end = line.at(-1) ?? [0, 0];
  pen.shape(ellipse(end[0], end[1], 38));
  const sleeve = line.slice(0, Math.max(4, line.length - 7));
  pen.shape(tube(sleeve, 74, 58));
}

function legs(pen: Pen, kind: NonNullable<Person['legs']>): void {
  if (kind === 'none') return;
  for (const side of [-1, 1]) {
    const shoe = joined(arc(side * 62, 590, 62, 46, 180, 360), [
      [side * 62 + 62, 604],
      [side * 62 - 62, 604],
    ]);
    if (kind === 'robe') {
      pen.shape(shoe);
    } else if (kind === 'skirt') {
      pen.shape(tube(curve([side * 52, 400], [side * 52, 575]), 58));
      pen.shape(shoe);
    } else {
      pen.shape(shoe);
      pen.shape(box(side === -1 ? -103 : 4, 340, 99, 228, 12));
    }
  }
}

function backHair(pen: Pen, hair: Hair): void {
  if (hair === 'long')
    pen.shape(
      joined(
        curve([-60, -90], [-118, -20], [-124, 90], [-138, 205], [-40, 215]),
        curve([40, 215], [138, 205], [124, 90], [118, -20], [60, -90]),
      ),
    );
  if (hair === 'bob')
    pen.shape(
      joined(
        curve([-60, -90], [-122, -20], [-124, 60], [-112, 98], [-40, 100]),
        curve([40, 100], [112, 98], [124, 60], [122, -20], [60, -90]),
      ),
    );
  if (hair === 'bun') pen.shape(ellipse(0, -128, 54, 48));
  if (hair === 'ponytail')
    pen.shape(
      joined(curve([60, -80], [150, -90], [178, 10], [150, 130]), curve([150, 130], [112, 60], [110, 0], [70, -20])),
    );
  if (hair === 'braids')
    for (const side of [-1, 1])
      for (const step of [3, 2, 1, 0])
        pen.shape(ellipse(side * (104 + step * 4), 66 + step * 52, 30 - step * 2, 36, side * 8));
  if (hair === 'curly') pen.group(around(9, 104, 46, 150, 390).map(([x, y]) => ellipse(x, y, 46)));
}

function around(count: number, r: number, _size: number, from: number, to: number): Line {
  return Array.from({ length: count }, (_unused, index): Spot => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    return [r * Math.cos(angle), r * Math.sin(angle) - 14];
  });
}

const fringes: Readonly<Partial<Record<Hair, Line>>> = {
  short: curve([100, 2], [86, -40], [40, -52], [-30, -60], [-84, -36], [-100, 2]),
  long: joined(curve([102, 20], [88, -30], [4, -82]), curve([-4, -82], [-88, -30], [-102, 20])),
  bun: curve([100, -4], [70, -58], [0, -74], [-70, -58], [-100, -4]),
  bob: curve([102, 24], [94, -34], [0, -42], [-94, -34], [-102, 24]),
  ponytail: joined(curve([100, 0], [70, -54], [-30, -80]), curve([-30, -80], [-80, -50], [-100, 6])),
  braids: joined(curve([102, 18], [84, -36], [0, -86]), curve([0, -86], [-84, -36], [-102, 18])),
};

function head(pen: Pen, { hair = 'short', hat, hasBeard, hasGlasses, looks = 0 }: Person): void {
  const ear = ellipse(97, 14, 20, 25);
  pen.shape(ear);
  pen.shape(mirrored(ear, 0));
  pen.shape(ellipse(0, 0, 98, 102));
  if (hasBeard)
    pen.shape(
      joined(
        curve([-94, 20], [-84, 92], [0, 146], [84, 92], [94, 20]),
        curve([94, 20], [66, 52], [30, 36], [0, 44], [-30, 36], [-66, 52], [-94, 20]),
      ),
    );
  face(pen, looks * 10);
  const fringe = fringes[hair];
  if (fringe) pen.shape(joined(arc(0, -2, 104, 110, 178, 362), fringe));
  if (hair === 'curly') pen.group([...around(7, 84, 36, 195, 345).map(([x, y]) => ellipse(x, y - 6, 40))]);
  if (hasGlasses) {
    pen.line(ellipse(-38, 2, 31), FINE);
    pen.line(closedEllipse(38), FINE);
    pen.line(curve([-8, -2], [0, -6], [8, -2]), FINE);
  }
  hat?.();
}

function closedEllipse(x: number): Line {
  return arc(x, 2, 31, 31, 0, 360);
}

/** Eyes, nose and a smile on a head of the usual size. */
export function face(pen: Pen, shift = 0): void {
  pen.dot(ellipse(-38 + shift, 2, 12, 16));
  pen.dot(ellipse(38 + shift, 2, 12, 16));
  pen.line(curve([-8 + shift, 30], [0 + shift, 35], [8 + shift, 30]), FINE);
  pen.line(curve([-38 + shift, 50], [-20 + shift, 67], [20 + shift, 67], [38 + shift, 50]), FINE);
}
