import { wayMarks } from '../../guided/trace-marks.ts';
import type { Starter } from '../../starter.ts';
import { activity, type Sheet } from '../define.ts';
import { cloud, flower, sun } from '../parts/outdoors.ts';
import { arc, blob, box, curve, ellipse, heart, joined, type Line, poly, star, tube } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** A broad pale way with a dotted middle; a green dot says where it begins. */
function way({ brush }: Sheet, ...lines: Line[]): void {
  for (const line of lines) {
    brush.line('#e4ebf4', 76, line);
    brush.figures.push({ path: dotted(line), stroke: '#8ea2bd', width: 10, dash: [1, 30] });
    brush.figures.push(...wayMarks(line));
  }
}

function dotted(line: Line): string {
  return line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

function closed(line: Line): Line {
  return line[0] ? [...line, line[0]] : line;
}

function bee(pen: Pen, x: number, y: number): void {
  pen.at({ x, y }, () => {
    for (const turn of [-24, 24]) pen.at({ x: -4, y: -44, turn }, () => pen.shape(ellipse(0, -40, 34, 56)));
    pen.shape(ellipse(0, 0, 92, 62));
    for (const dx of [-28, 16]) pen.line(arc(dx, 0, 22, 56, -84, 84));
    pen.dot(ellipse(62, -12, 8, 10));
    pen.line(curve([58, 18], [68, 22], [78, 14]), FINE);
  });
}

export const trace: readonly Starter[] = [
  activity('trace-rain', 'trace', { kk: 'Жаңбыр', ru: 'Дождик', en: 'Rain' }, (sheet) => {
    for (const [x, width] of [
      [330, 440],
      [960, 480],
      [1590, 440],
    ] as const)
      cloud(sheet.pen, x, 190, width);
    for (const x of [210, 450, 840, 1080, 1470, 1710]) way(sheet, poly([x, 360], [x, 1060]));
  }),
  activity('trace-roads', 'trace', { kk: 'Араның жолы', ru: 'Путь пчелы', en: 'The way of the bee' }, (sheet) => {
    for (const y of [240, 620, 1000]) {
      bee(sheet.pen, 150, y);
      way(sheet, poly([300, y], [1520, y]));
    }
    for (const y of [390, 770, 1150]) flower(sheet.pen, 1710, y, 300);
  }),
  activity('trace-waves', 'trace', { kk: 'Толқындар', ru: 'Волны', en: 'Waves' }, (sheet) => {
    const wave = (y: number, high: number) =>
      curve(
        ...Array.from(
          { length: 11 },
          (_unused, index) => [130 + index * 166, y + (index % 2 === 0 ? high : -high)] as const,
        ),
      );
    way(sheet, wave(260, 60), wave(610, 100), wave(960, 140));
  }),
  activity('trace-zigzag', 'trace', { kk: 'Таулар', ru: 'Горы', en: 'Mountains' }, (sheet) => {
    sun(sheet.pen, 960, 150, 66);
    const zigzag = (y: number, high: number, count: number) =>
      poly(
        ...Array.from(
          { length: count + 1 },
          (_unused, index) => [130 + (index * 1660) / count, y + (index % 2 === 0 ? high : -high)] as const,
        ),
      );
    way(sheet, zigzag(480, 110, 6), zigzag(930, 150, 10));
  }),
  activity('trace-loops', 'trace', { kk: 'Ілмектер', ru: 'Петельки', en: 'Loops' }, (sheet) => {
    const loops = (y: number, r: number, count: number): Line =>
      Array.from({ length: count * 40 + 1 }, (_unused, index) => {
        const angle = (index / 40) * 2 * Math.PI + Math.PI / 2;
        return [
          170 + ((index / 40) * (1580 - 1.5 * r)) / count + r * 1.15 * Math.cos(angle) + r,
          y + r * Math.sin(angle),
        ] as const;
      });
    way(sheet, loops(350, 170, 5), loops(880, 170, 7));
  }),
  activity('trace-snail', 'trace', { kk: 'Ұлудың үйі', ru: 'Домик улитки', en: 'The house of the snail' }, (sheet) => {
    sheet.pen.shape(
      joined(
        curve([430, 1060], [900, 1030], [1400, 1040]),
        curve(
          [1400, 1040],
          [1560, 960],
          [1580, 700],
          [1640, 620],
          [1740, 640],
          [1770, 780],
          [1740, 1000],
          [1640, 1110],
          [430, 1110],
        ),
        [[430, 1060]],
      ),
    );
    for (const [x, y] of [
      [1650, 460],
      [1790, 490],
    ] as const) {
      sheet.pen.shape(tube(curve([x - 10, y + 180], [x, y + 40]), 26));
      sheet.pen.shape(ellipse(x, y + 20, 30));
      sheet.pen.dot(ellipse(x + 6, y + 18, 11));
    }
    sheet.pen.line(curve([1690, 780], [1720, 800], [1750, 780]), FINE);
    const spiral: Line = Array.from({ length: 200 }, (_unused, index) => {
      const angle = (index / 199) * 6 * Math.PI + 0.4;
      const r = 30 + (index / 199) * 430;
      return [960 + r * Math.cos(angle), 560 + r * 0.98 * Math.sin(angle)] as const;
    });
    way(sheet, spiral.toReversed());
  }),
  activity('trace-balloons', 'trace', { kk: 'Әуе шарлары', ru: 'Шарики', en: 'Balloons' }, (sheet) => {
    for (const [x, y] of [
      [380, 400],
      [960, 330],
      [1540, 400],
    ] as const) {
      way(sheet, closed(arc(x, y, 210, 250, 90, 450).slice(0, -1)));
      sheet.pen.shape(poly([x - 30, y + 316], [x, y + 270], [x + 30, y + 316]));
      way(sheet, curve([x, y + 360], [x + 50, y + 480], [x - 40, y + 590], [x, y + 720]));
    }
  }),
  activity('trace-shapes', 'trace', { kk: 'Пішіндер', ru: 'Фигуры', en: 'Shapes' }, (sheet) => {
    way(
      sheet,
      closed(box(160, 330, 420, 420)),
      closed(poly([960, 300], [1210, 760], [710, 760])),
      closed(ellipse(1540, 550, 230)),
    );
    for (const x of [370, 960, 1540]) sheet.pen.shape(star(x, 960, 70, 30, 5));
  }),
  activity('trace-heart', 'trace', { kk: 'Жүрек', ru: 'Сердечко', en: 'Heart' }, (sheet) => {
    way(sheet, closed(heart(960, 620, 980)));
    for (const [x, y] of [
      [240, 250],
      [1680, 250],
      [240, 950],
      [1680, 950],
    ] as const)
      sheet.pen.shape(heart(x, y, 170));
  }),
  activity('trace-numbers', 'trace', { kk: 'Бір, екі, үш', ru: 'Раз, два, три', en: 'One, two, three' }, (sheet) => {
    way(
      sheet,
      poly([260, 420], [430, 250], [430, 900]),
      joined(curve([760, 420], [800, 280], [960, 240], [1120, 320], [1120, 470], [960, 680], [760, 900]), [
        [1160, 900],
      ]),
      joined(
        curve([1410, 330], [1520, 240], [1680, 280], [1700, 440], [1560, 540]),
        curve([1560, 540], [1730, 610], [1740, 800], [1600, 910], [1400, 830]),
      ),
    );
    for (const [x, count] of [
      [345, 1],
      [960, 2],
      [1565, 3],
    ] as const)
      for (let index = 0; index < count; index += 1)
        sheet.pen.shape(blob(...apple(x + (index - (count - 1) / 2) * 130, 1070)));
  }),
];

function apple(x: number, y: number): readonly (readonly [number, number])[] {
  return [
    [x, y - 36],
    [x + 28, y - 46],
    [x + 54, y - 20],
    [x + 46, y + 30],
    [x + 20, y + 52],
    [x, y + 46],
    [x - 20, y + 52],
    [x - 46, y + 30],
    [x - 54, y - 20],
    [x - 28, y - 46],
  ];
}
