import type { Starter } from '../../starter.ts';
import { activity, type Sheet } from '../define.ts';
import { arc, blob, box, curve, ellipse, heart, joined, type Line, poly, star } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

const INK = '#8593a6';

const signs = {
  circle: { colour: '#e03131', line: (x: number, y: number, r: number): Line => ellipse(x, y, r * 0.82) },
  square: {
    colour: '#ffd43b',
    line: (x: number, y: number, r: number): Line => box(x - r * 0.74, y - r * 0.74, r * 1.48, r * 1.48),
  },
  triangle: {
    colour: '#3f9b46',
    line: (x: number, y: number, r: number): Line => poly([x, y - r], [x + r, y + r * 0.8], [x - r, y + r * 0.8]),
  },
  star: { colour: '#2956c8', line: (x: number, y: number, r: number): Line => star(x, y, r * 1.1, r * 0.46, 5) },
  heart: { colour: '#f783ac', line: (x: number, y: number, r: number): Line => heart(x, y, r * 2) },
} as const;
type SignId = keyof typeof signs;

/** A pale sign in a field; the ink will cover it. */
function sign({ brush }: Sheet, id: SignId, x: number, y: number, r = 26): void {
  brush.fill(INK, signs[id].line(x, y, r));
}

/** Which colour each sign stands for, in a row below the picture. */
function legend({ brush, pen }: Sheet, ...ids: SignId[]): void {
  ids.forEach((id, index) => {
    const x = 960 + (index - (ids.length - 1) / 2) * 300;
    brush.fill(INK, signs[id].line(x - 60, 1120, 34));
    brush.fill(signs[id].colour, ellipse(x + 56, 1120, 50));
    pen.line([...ellipse(x + 56, 1120, 50), [x + 106, 1120]], FINE);
  });
}

export const symbols: readonly Starter[] = [
  activity(
    'signs-flower',
    'symbols',
    { kk: 'Белгілі гүл', ru: 'Цветок со знаками', en: 'Flower with signs' },
    (sheet) => {
      const { pen } = sheet;
      pen.shape(box(930, 560, 60, 470));
      for (const side of [-1, 1])
        pen.shape(
          joined(
            curve([960, 960], [960 + side * 160, 760], [960 + side * 420, 720]),
            curve([960 + side * 420, 720], [960 + side * 330, 940], [960, 960]),
          ),
        );
      for (let index = 0; index < 8; index += 1) {
        const angle = (index * Math.PI) / 4;
        const [x, y] = [960 + 230 * Math.cos(angle), 400 + 230 * Math.sin(angle)];
        pen.shape(ellipse(x, y, 128, 90, (index * 45) % 180));
        sign(sheet, index % 2 === 0 ? 'circle' : 'heart', 960 + 265 * Math.cos(angle), 400 + 265 * Math.sin(angle));
      }
      pen.shape(ellipse(960, 400, 130));
      sign(sheet, 'square', 960, 400, 34);
      for (const side of [-1, 1]) sign(sheet, 'triangle', 960 + side * 260, 830);
      legend(sheet, 'circle', 'heart', 'square', 'triangle');
    },
  ),
  activity('signs-fish', 'symbols', { kk: 'Белгілі балық', ru: 'Рыба со знаками', en: 'Fish with signs' }, (sheet) => {
    const { pen } = sheet;
    pen.shape(
      joined(
        curve([620, 540], [380, 300], [220, 260]),
        curve([220, 260], [320, 540], [220, 820]),
        curve([220, 820], [380, 780], [620, 540]),
      ),
    );
    pen.shape(joined(curve([860, 260], [1000, 60], [1240, 120]), [[1260, 280]]));
    pen.shape(joined(curve([960, 820], [960, 980], [1180, 960]), [[1200, 800]]));
    pen.shape(
      blob([540, 540], [760, 300], [1100, 230], [1440, 330], [1640, 540], [1440, 750], [1100, 850], [760, 780]),
    );
    pen.line(arc(1230, 540, 150, 298, -90, 90));
    pen.line(arc(950, 540, 130, 288, -86, 86));
    pen.line(arc(700, 540, 110, 216, -84, 84));
    pen.shape(ellipse(1500, 470, 50));
    pen.dot(ellipse(1510, 470, 22));
    sign(sheet, 'star', 330, 540, 34);
    sign(sheet, 'square', 660, 540, 34);
    sign(sheet, 'circle', 940, 540, 34);
    sign(sheet, 'square', 1220, 540, 34);
    sign(sheet, 'circle', 1490, 610, 30);
    sign(sheet, 'star', 1070, 180, 30);
    sign(sheet, 'star', 1070, 910, 26);
    legend(sheet, 'circle', 'square', 'star');
  }),
  activity(
    'signs-rainbow',
    'symbols',
    { kk: 'Белгілі кемпірқосақ', ru: 'Радуга со знаками', en: 'Rainbow with signs' },
    (sheet) => {
      const { pen } = sheet;
      const order = ['circle', 'square', 'triangle', 'star', 'heart'] as const;
      order.forEach((id, index) => {
        const r = 800 - index * 130;
        pen.shape(joined(arc(960, 960, r, r, 180, 360)));
        for (const angle of [-150, -90, -30])
          sign(
            sheet,
            id,
            960 + (r - 65) * Math.cos((angle * Math.PI) / 180),
            960 + (r - 65) * Math.sin((angle * Math.PI) / 180),
          );
      });
      pen.shape(joined(arc(960, 960, 150, 150, 180, 360)));
      legend(sheet, ...order);
    },
  ),
  activity('signs-house', 'symbols', { kk: 'Белгілі үй', ru: 'Дом со знаками', en: 'House with signs' }, (sheet) => {
    const { pen } = sheet;
    pen.shape(ellipse(330, 240, 130));
    sign(sheet, 'square', 330, 240, 36);
    pen.shape(box(640, 480, 760, 520));
    pen.shape(poly([540, 490], [1020, 120], [1500, 490]));
    sign(sheet, 'circle', 1020, 350, 40);
    for (const x of [720, 1140]) {
      pen.shape(box(x, 580, 180, 180));
      sign(sheet, 'star', x + 90, 670, 34);
    }
    pen.shape(box(940, 700, 160, 300));
    sign(sheet, 'triangle', 1020, 850, 34);
    for (const [x, y] of [
      [690, 880],
      [1350, 880],
      [1020, 560],
    ] as const)
      sign(sheet, 'heart', x, y, 24);
    for (const x of [250, 1680]) {
      pen.shape(box(x - 40, 740, 80, 260));
      pen.shape(ellipse(x, 620, 170, 190));
      sign(sheet, 'triangle', x, 620, 36);
    }
    pen.line(poly([40, 1000], [1880, 1000]));
    legend(sheet, 'circle', 'square', 'triangle', 'star', 'heart');
  }),
  activity(
    'signs-butterfly',
    'symbols',
    { kk: 'Белгілі көбелек', ru: 'Бабочка со знаками', en: 'Butterfly with signs' },
    (sheet) => {
      const { pen } = sheet;
      for (const side of [-1, 1]) {
        const at = (x: number, y: number) => [960 + side * x, y] as const;
        pen.shape(blob(at(30, 460), at(190, 160), at(460, 80), at(620, 240), at(500, 500), at(220, 560)));
        pen.shape(blob(at(30, 560), at(240, 580), at(440, 680), at(430, 880), at(250, 960), at(90, 800)));
        pen.shape(ellipse(...at(380, 300), 110));
        pen.shape(ellipse(...at(260, 780), 84));
        sign(sheet, 'circle', ...at(380, 300), 36);
        sign(sheet, 'square', ...at(210, 440), 32);
        sign(sheet, 'heart', ...at(260, 780), 30);
        sign(sheet, 'star', ...at(370, 740), 28);
        pen.line(curve(at(20, 330), at(70, 160), at(160, 90)));
      }
      pen.shape(blob([960, 380], [1010, 480], [1004, 760], [960, 960], [916, 760], [910, 480]));
      pen.shape(ellipse(960, 350, 70));
      sign(sheet, 'square', 960, 640, 26);
      legend(sheet, 'circle', 'square', 'star', 'heart');
    },
  ),
];
