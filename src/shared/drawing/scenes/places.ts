import { arc, box, curve, ellipse, joined, type Line, poly, rounded, star } from '../starters/pen/lines.ts';
import type { Brush, Scene } from './brush.ts';

/** Everything below a line across the page. */
function below(...spots: readonly (readonly [number, number])[]): Line {
  return joined(curve(...spots), [[1940, 1220]], [[-20, 1220]]);
}

function cloud(brush: Brush, x: number, y: number, width: number, colour = '#ffffff'): void {
  const w = width / 2;
  brush.fill(
    colour,
    ellipse(x - w * 0.55, y + w * 0.08, w * 0.42, w * 0.3),
    ellipse(x - w * 0.08, y - w * 0.14, w * 0.46, w * 0.42),
    ellipse(x + w * 0.48, y + w * 0.06, w * 0.46, w * 0.32),
  );
}

function fir(brush: Brush, x: number, y: number, h: number, leaves: string, wood: string): void {
  brush.fill(wood, box(x - h * 0.05, y - h * 0.2, h * 0.1, h * 0.2));
  for (const [bottom, top, half] of [
    [0.14, 0.5, 0.3],
    [0.36, 0.74, 0.24],
    [0.6, 1, 0.17],
  ] as const)
    brush.fill(leaves, poly([x, y - h * top], [x + half * h, y - h * bottom], [x - half * h, y - h * bottom]));
}

const meadow = (brush: Brush) => {
  brush.fill('#fff3c4', ellipse(1620, 230, 120));
  cloud(brush, 380, 220, 380);
  cloud(brush, 1080, 160, 300);
  brush.fill('#d3ecc0', below([-20, 760], [400, 620], [900, 740], [1940, 640]));
  brush.fill('#bfe3a8', below([-20, 860], [700, 800], [1300, 700], [1940, 800]));
  brush.fill('#abd892', below([-20, 980], [600, 940], [1300, 990], [1940, 930]));
  for (const [x, y, colour] of [
    [160, 1080, '#ffd0dc'],
    [420, 1130, '#fff0b3'],
    [740, 1060, '#e5d4ff'],
    [1180, 1120, '#ffd0dc'],
    [1500, 1060, '#fff0b3'],
    [1780, 1120, '#e5d4ff'],
  ] as const) {
    brush.line('#86bd6c', 8, curve([x, y], [x + 4, y + 40], [x, y + 80]));
    brush.fill(
      colour,
      ...[0, 72, 144, 216, 288].map((at) =>
        ellipse(x + 20 * Math.cos((at * Math.PI) / 180), y + 20 * Math.sin((at * Math.PI) / 180), 17),
      ),
    );
    brush.fill('#ffffff', ellipse(x, y, 13));
  }
};

const sea = (brush: Brush) => {
  for (const [y, colour] of [
    [280, '#bfe2f2'],
    [560, '#a9d6ec'],
    [840, '#93c9e5'],
  ] as const)
    brush.fill(colour, below([-20, y], [480, y - 40], [960, y + 20], [1440, y - 40], [1940, y]));
  brush.fill('#f2e2bd', below([-20, 1080], [500, 1040], [1100, 1090], [1940, 1040]));
  for (const [x, h] of [
    [150, 420],
    [260, 300],
    [1690, 360],
    [1800, 480],
  ] as const)
    brush.line('#8dc7a8', 34, curve([x, 1140], [x - 40, 1140 - h * 0.35], [x + 40, 1140 - h * 0.7], [x, 1140 - h]));
  brush.fill('#e8d3a6', ellipse(900, 1130, 120, 30), ellipse(1400, 1150, 90, 22));
  for (const [x, y, r] of [
    [420, 300, 26],
    [470, 220, 18],
    [1500, 420, 30],
    [1560, 330, 20],
    [1000, 180, 22],
  ] as const)
    brush.line('#dff2fb', 8, [...ellipse(x, y, r), [x + r, y]]);
};

const sky = (brush: Brush) => {
  brush.fill('#cfe9fb', below([-20, 700], [960, 640], [1940, 700]));
  brush.fill('#fff3c4', ellipse(1560, 260, 150));
  for (const [x, y, w] of [
    [330, 240, 440],
    [960, 420, 520],
    [1620, 700, 460],
    [420, 820, 520],
    [1080, 1010, 560],
  ] as const)
    cloud(brush, x, y, w);
};

const night = (brush: Brush) => {
  brush.fill('#2b3a63', below([-20, 820], [500, 700], [1100, 800], [1940, 680]));
  brush.fill(
    '#f7eebf',
    joined(arc(1540, 260, 140, 140, 66, 294), curve([1597, 132], [1520, 200], [1520, 320], [1597, 388])),
  );
  for (const [x, y, r] of [
    [200, 160, 24],
    [420, 330, 16],
    [640, 140, 20],
    [880, 280, 14],
    [1120, 140, 22],
    [1300, 360, 14],
    [1760, 180, 18],
    [1800, 420, 14],
    [300, 520, 14],
    [1000, 480, 16],
    [120, 380, 12],
  ] as const)
    brush.fill('#f7eebf', star(x, y, r, r * 0.42, 5));
  brush.fill('#22305a', below([-20, 980], [600, 920], [1300, 1000], [1940, 920]));
  for (const [x, y, h] of [
    [150, 1040, 360],
    [320, 1080, 280],
    [1640, 1060, 380],
    [1800, 1090, 300],
  ] as const)
    fir(brush, x, y, h, '#1b274b', '#1b274b');
};

const city = (brush: Brush) => {
  brush.fill('#fff3c4', ellipse(260, 220, 100));
  cloud(brush, 900, 170, 360);
  cloud(brush, 1560, 260, 300);
  const houses = [
    [40, 300, '#dfe7f2'],
    [300, 480, '#e9e0f2'],
    [560, 380, '#f5e4d7'],
    [800, 560, '#dcebe4'],
    [1080, 420, '#e9e0f2'],
    [1340, 520, '#dfe7f2'],
    [1620, 360, '#f5e4d7'],
  ] as const;
  for (const [x, h, colour] of houses) {
    brush.fill(colour, box(x, 960 - h, 240, h + 60, 8));
    for (let y = 960 - h + 50; y < 880; y += 100)
      brush.fill('#ffffff', box(x + 36, y, 60, 60, 6), box(x + 144, y, 60, 60, 6));
  }
  brush.fill('#cfd5dc', box(-20, 960, 1960, 260));
  brush.fill('#bfe3a8', box(-20, 940, 1960, 50));
  for (const x of [60, 420, 780, 1140, 1500, 1860]) brush.fill('#ffffff', box(x, 1090, 200, 24, 8));
};

const steppe = (brush: Brush) => {
  brush.fill('#fff0b8', ellipse(1560, 240, 120));
  cloud(brush, 420, 200, 380);
  for (const [x, h, half] of [
    [300, 340, 420],
    [860, 420, 480],
    [1500, 360, 460],
  ] as const) {
    brush.fill('#cdd9ea', poly([x - half, 760], [x, 760 - h], [x + half, 760]));
    brush.fill(
      '#f4f8fc',
      poly(
        [x, 760 - h],
        [x + half * 0.3, 760 - h * 0.7],
        [x + half * 0.1, 760 - h * 0.76],
        [x - half * 0.06, 760 - h * 0.64],
        [x - half * 0.18, 760 - h * 0.76],
        [x - half * 0.3, 760 - h * 0.7],
      ),
    );
  }
  brush.fill('#e8e2b4', below([-20, 740], [600, 700], [1300, 750], [1940, 700]));
  brush.fill('#d9dca0', below([-20, 900], [700, 860], [1400, 920], [1940, 870]));
  // A felt house.
  brush.fill('#fbf7ee', joined([[1180, 880]], [[1174, 760]], [[1546, 760]], [[1540, 880]]));
  brush.fill(
    '#f0e8d8',
    joined(curve([1170, 764], [1240, 680], [1310, 640]), curve([1410, 640], [1480, 680], [1550, 764])),
  );
  brush.fill('#c9a27a', joined(arc(1360, 644, 54, 26, 180, 360)), box(1310, 780, 100, 100, 4));
  brush.fill('#d98b7a', poly([1172, 760], [1548, 760], [1546, 784], [1173, 784]));
  brush.fill('#fbf7ee', box(1318, 790, 38, 90), box(1364, 790, 38, 90));
  for (const [x, y] of [
    [180, 1040],
    [420, 1110],
    [760, 1060],
    [1100, 1120],
    [1700, 1060],
    [1820, 1130],
  ] as const)
    brush.line(
      '#b9bf74',
      9,
      curve([x - 26, y - 40], [x - 12, y], [x, y + 30]),
      curve([x, y - 64], [x, y], [x, y + 30]),
      curve([x + 26, y - 40], [x + 12, y], [x, y + 30]),
    );
};

const snow = (brush: Brush) => {
  brush.fill('#c8dbef', below([-20, 760], [500, 600], [1000, 720], [1940, 600]));
  for (const [x, y, h] of [
    [180, 900, 460],
    [420, 860, 340],
    [1460, 860, 360],
    [1700, 920, 500],
  ] as const)
    fir(brush, x, y, h, '#a9c8c4', '#b9a796');
  brush.fill('#eaf3fb', below([-20, 880], [600, 800], [1300, 890], [1940, 820]));
  brush.fill('#ffffff', below([-20, 1020], [700, 960], [1400, 1040], [1940, 960]));
  for (const [x, y, r] of [
    [160, 140, 14],
    [360, 300, 18],
    [600, 120, 12],
    [820, 360, 16],
    [1060, 160, 18],
    [1300, 320, 12],
    [1540, 140, 16],
    [1780, 300, 14],
    [960, 540, 12],
    [560, 520, 12],
    [1220, 560, 14],
  ] as const)
    brush.fill('#ffffff', ellipse(x, y, r));
};

const stage = (brush: Brush) => {
  brush.fill('#fdeecd', ellipse(960, 560, 760, 520));
  brush.fill('#e2bf95', box(-20, 960, 1960, 260));
  for (const y of [1040, 1120]) brush.line('#cfa878', 6, poly([-20, y], [1940, y]));
  for (const side of [0, 1]) {
    const at = (x: number) => (side ? 1920 - x : x);
    brush.fill(
      '#d98b8b',
      joined(
        curve([at(-30), -20], [at(420), -20]),
        curve([at(420), -20], [at(380), 280], [at(230), 560]),
        curve([at(230), 560], [at(310), 800], [at(310), 1000]),
        [[at(-30), 1000]],
      ),
    );
    brush.line(
      '#c47474',
      10,
      curve([at(260), -10], [at(240), 260], [at(170), 540]),
      curve([at(120), -10], [at(120), 260], [at(90), 540]),
      curve([at(190), 600], [at(210), 820], [at(210), 990]),
    );
    brush.fill('#f0d58c', rounded(16, [at(-30), 536], [at(250), 536], [at(250), 590], [at(-30), 590]));
  }
  brush.fill(
    '#d98b8b',
    joined(
      poly([-40, -20], [1960, -20]),
      curve([1960, 80], [1640, 170], [1320, 80], [960, 170], [600, 80], [280, 170], [-40, 80]),
    ),
  );
};

const room = (brush: Brush) => {
  brush.fill('#ead9c2', box(-20, 880, 1960, 340));
  brush.fill('#fbf7ee', box(-20, 850, 1960, 40));
  brush.fill('#d3e8f5', box(220, 150, 520, 480, 12));
  brush.line(
    '#fbf7ee',
    26,
    [...box(220, 150, 520, 480), [220, 150]],
    poly([480, 150], [480, 630]),
    poly([220, 390], [740, 390]),
  );
  brush.fill(
    '#d7c3e6',
    joined(
      curve([160, 110], [330, 110]),
      curve([330, 110], [300, 400], [200, 680]),
      curve([200, 680], [160, 400], [160, 110]),
    ),
    joined(
      curve([630, 110], [800, 110]),
      curve([800, 110], [800, 400], [760, 680]),
      curve([760, 680], [660, 400], [630, 110]),
    ),
  );
  brush.fill('#e9c9a4', box(1250, 300, 480, 30, 8));
  for (const [x, h, colour] of [
    [1280, 130, '#d98b8b'],
    [1340, 160, '#a9c8c4'],
    [1400, 140, '#f0d58c'],
    [1460, 170, '#b9c8e6'],
  ] as const)
    brush.fill(colour, box(x, 300 - h, 52, h, 4));
  brush.fill('#a9d3a0', ellipse(1630, 210, 60, 50));
  brush.fill('#d99b6c', poly([1590, 240], [1670, 240], [1656, 300], [1604, 300]));
  brush.fill('#c9d9b8', ellipse(1000, 1060, 620, 110));
  brush.fill('#dbe7cd', ellipse(1000, 1060, 470, 78));
};

const space = (brush: Brush) => {
  for (const [x, y, r] of [
    [160, 180, 8],
    [340, 420, 6],
    [520, 140, 10],
    [760, 300, 6],
    [1000, 120, 8],
    [1240, 380, 6],
    [1480, 140, 9],
    [1760, 300, 7],
    [220, 760, 7],
    [560, 620, 6],
    [1120, 700, 8],
    [1420, 600, 6],
    [1800, 640, 8],
    [900, 520, 6],
  ] as const)
    brush.fill('#e9edf8', ellipse(x, y, r));
  brush.fill('#7c6aa8', ellipse(1500, 320, 150));
  brush.line('#a393cc', 26, arc(1500, 320, 260, 56, -14, 194));
  brush.fill('#5a86b3', ellipse(330, 900, 90));
  brush.fill('#76a3cc', ellipse(300, 880, 40, 26));
  brush.fill('#5a6180', below([-20, 1060], [500, 1000], [1200, 1060], [1940, 1000]));
  brush.fill('#4a5070', ellipse(700, 1120, 120, 26), ellipse(1400, 1110, 160, 30));
};

export const places: readonly Scene[] = [
  { id: 'meadow', background: '#dff1fb', paint: meadow },
  { id: 'steppe', background: '#dcecf8', paint: steppe },
  { id: 'sea', background: '#d5edf7', paint: sea },
  { id: 'sky', background: '#b9def6', paint: sky },
  { id: 'night', background: '#36477a', paint: night },
  { id: 'space', background: '#262d4d', paint: space },
  { id: 'city', background: '#e3f1fa', paint: city },
  { id: 'snow', background: '#d6e6f5', paint: snow },
  { id: 'stage', background: '#f7dfc0', paint: stage },
  { id: 'room', background: '#f8ecd9', paint: room },
];
