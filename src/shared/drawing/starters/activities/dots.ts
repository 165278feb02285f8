import type { Starter } from '../../starter.ts';
import { activity, type Sheet } from '../define.ts';
import { cloud, flatGround, sun } from '../parts/outdoors.ts';
import { box, curve, ellipse, type Spot } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

const DOT = '#4f6480';

/** Dots with numbers; the number stands on the side away from the middle of the picture. */
function dots({ brush, signs, dots: all }: Sheet, [mx, my]: Spot, ...spots: Spot[]): void {
  all.push(...spots);
  spots.forEach(([x, y], index) => {
    brush.fill(index === 0 ? '#5fb56a' : DOT, ellipse(x, y, index === 0 ? 22 : 15));
    const length = Math.hypot(x - mx, y - my) || 1;
    signs.push({
      sign: String(index + 1),
      x: x + ((x - mx) / length) * 54,
      y: y + ((y - my) / length) * 54,
      size: 52,
      colour: DOT,
    });
  });
}

export const joinDots: readonly Starter[] = [
  activity('dots-house', 'dots', { kk: 'Үйшік', ru: 'Домик', en: 'Little house' }, (sheet) => {
    dots(sheet, [960, 640], [560, 1000], [560, 560], [440, 560], [960, 180], [1480, 560], [1360, 560], [1360, 1000]);
    sheet.pen.shape([
      [860, 1000],
      [860, 700],
      [1060, 700],
      [1060, 1000],
    ]);
    sheet.pen.line([
      [440, 1000],
      [1480, 1000],
    ]);
    sun(sheet.pen, 1700, 200, 84);
  }),
  activity('dots-fish', 'dots', { kk: 'Балықша', ru: 'Рыбка', en: 'Little fish' }, (sheet) => {
    dots(
      sheet,
      [900, 600],
      [1560, 600],
      [1360, 380],
      [1060, 270],
      [760, 340],
      [560, 520],
      [260, 320],
      [320, 600],
      [260, 880],
      [560, 690],
      [760, 860],
      [1060, 930],
      [1360, 820],
    );
    sheet.pen.shape(ellipse(1290, 540, 50));
    sheet.pen.dot(ellipse(1300, 540, 20));
    sheet.pen.line(curve([1080, 400], [1010, 600], [1080, 800]));
    for (const [x, y, r] of [
      [1660, 380, 40],
      [1720, 260, 28],
      [1640, 180, 20],
    ] as const)
      sheet.pen.shape(ellipse(x, y, r), FINE);
  }),
  activity('dots-star', 'dots', { kk: 'Жұлдызша', ru: 'Звёздочка', en: 'Little star' }, (sheet) => {
    const corners = Array.from({ length: 10 }, (_unused, index): Spot => {
      const angle = ((-90 + index * 36) * Math.PI) / 180;
      const r = index % 2 === 0 ? 460 : 205;
      return [960 + r * Math.cos(angle), 620 + r * Math.sin(angle)];
    });
    dots(sheet, [960, 620], ...corners);
    for (const x of [-70, 70]) sheet.pen.dot(ellipse(960 + x, 590, 17, 22));
    sheet.pen.line(curve([890, 680], [960, 720], [1030, 680]));
  }),
  activity('dots-boat', 'dots', { kk: 'Қайық', ru: 'Кораблик', en: 'Little boat' }, (sheet) => {
    dots(
      sheet,
      [960, 640],
      [400, 760],
      [860, 760],
      [860, 170],
      [1340, 640],
      [1040, 760],
      [1520, 760],
      [1350, 960],
      [570, 960],
    );
    cloud(sheet.pen, 360, 220, 360);
    sheet.pen.line(
      curve([60, 1080], [300, 1050], [500, 1090], [760, 1060], [1000, 1090], [1260, 1060], [1500, 1090], [1860, 1060]),
    );
    sheet.pen.line(curve([60, 1170], [360, 1140], [700, 1180], [1100, 1150], [1500, 1180], [1860, 1150]));
  }),
  activity('dots-rocket', 'dots', { kk: 'Зымыран', ru: 'Ракета', en: 'Rocket' }, (sheet) => {
    dots(
      sheet,
      [960, 600],
      [960, 110],
      [1110, 300],
      [1130, 640],
      [1310, 860],
      [1300, 1010],
      [1100, 900],
      [820, 900],
      [620, 1010],
      [610, 860],
      [790, 640],
      [810, 300],
    );
    sheet.pen.shape(ellipse(960, 470, 100));
    sheet.pen.shape(ellipse(960, 470, 62));
    sheet.pen.shape([...curve([880, 930], [910, 1060], [960, 1150]), ...curve([960, 1150], [1010, 1060], [1040, 930])]);
  }),
  activity('dots-cat', 'dots', { kk: 'Мысықтың басы', ru: 'Кошкина голова', en: "The cat's head" }, (sheet) => {
    dots(
      sheet,
      [960, 650],
      [960, 340],
      [760, 340],
      [560, 140],
      [500, 520],
      [460, 740],
      [600, 960],
      [800, 1060],
      [1120, 1060],
      [1320, 960],
      [1460, 740],
      [1420, 520],
      [1360, 140],
      [1160, 340],
    );
    for (const x of [-180, 180]) sheet.pen.dot(ellipse(960 + x, 600, 32, 42));
    sheet.pen.shape([
      [900, 730],
      [1020, 730],
      [960, 790],
    ]);
    sheet.pen.line(curve([960, 790], [920, 850], [840, 840]));
    sheet.pen.line(curve([960, 790], [1000, 850], [1080, 840]));
    for (const side of [-1, 1])
      for (const dy of [-40, 20, 80])
        sheet.pen.line(
          [
            [960 + side * 230, 760 + dy * 0.4],
            [960 + side * 420, 730 + dy],
          ],
          FINE,
        );
  }),
  activity('dots-tree', 'dots', { kk: 'Шырша', ru: 'Ёлочка', en: 'Fir tree' }, (sheet) => {
    dots(
      sheet,
      [960, 600],
      [960, 110],
      [1160, 380],
      [1070, 380],
      [1290, 670],
      [1160, 670],
      [1430, 980],
      [490, 980],
      [760, 670],
      [630, 670],
      [850, 380],
      [760, 380],
    );
    flatGround(sheet.pen, 1130);
    sheet.pen.shape(box(900, 990, 120, 140));
  }),
];
