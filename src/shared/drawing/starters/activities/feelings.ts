import type { Starter } from '../../starter.ts';
import { activity } from '../define.ts';
import { cloud, sun } from '../parts/outdoors.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** A small face; `mouth` is how far its corners go up. */
function smallFace(pen: Pen, x: number, y: number, mouth: number): void {
  pen.shape(ellipse(x, y, 84));
  for (const side of [-1, 1]) pen.dot(ellipse(x + side * 28, y - 16, 8, 11));
  pen.line(curve([x - 34, y + 34 - mouth], [x, y + 34 + mouth], [x + 34, y + 34 - mouth]), FINE);
}

export const feelings: readonly Starter[] = [
  activity('feelings-face', 'feelings', { kk: 'Менің бетім', ru: 'Моё лицо', en: 'My face' }, ({ pen }) => {
    pen.shape(joined(curve([360, 1240], [430, 1090], [700, 1010]), curve([1220, 1010], [1490, 1090], [1560, 1240])));
    pen.shape(
      joined(
        curve([800, 880], [800, 1010], [740, 1050]),
        curve([740, 1050], [960, 1130], [1180, 1050]),
        curve([1180, 1050], [1120, 1010], [1120, 880]),
      ),
    );
    for (const side of [-1, 1]) pen.shape(ellipse(960 + side * 372, 590, 66, 88));
    pen.shape(ellipse(960, 560, 376, 410));
    pen.shape(
      joined(arc(960, 540, 396, 430, 182, 358), curve([1356, 525], [1290, 340], [960, 290], [630, 340], [564, 525])),
    );
  }),
  activity('feelings-body', 'feelings', { kk: 'Менің денем', ru: 'Моё тело', en: 'My body' }, ({ pen }) => {
    pen.group([
      ellipse(960, 270, 190),
      rounded(60, [890, 400], [1030, 400], [1030, 540], [890, 540]),
      blob([960, 480], [1130, 510], [1170, 700], [1120, 900], [960, 920], [800, 900], [750, 700], [790, 510]),
      rounded(60, [1080, 500], [1490, 640], [1450, 760], [1080, 650]),
      rounded(60, [840, 500], [430, 640], [470, 760], [840, 650]),
      rounded(60, [980, 820], [1130, 820], [1190, 1150], [1030, 1150]),
      rounded(60, [940, 820], [790, 820], [730, 1150], [890, 1150]),
    ]);
    for (const [x, y, mouth] of [
      [190, 200, 20],
      [190, 460, 0],
      [1730, 200, -20],
      [1730, 460, 10],
    ] as const)
      smallFace(pen, x, y, mouth);
  }),
  activity(
    'feelings-house',
    'feelings',
    { kk: 'Сезімдер үйі', ru: 'Дом чувств', en: 'House of feelings' },
    ({ pen }) => {
      pen.shape(rounded(20, [340, 400], [960, 50], [1580, 400]));
      pen.shape(box(430, 390, 1060, 760));
      pen.line(poly([960, 390], [960, 1150]));
      pen.line(poly([430, 770], [1490, 770]));
      smallFace(pen, 540, 500, 20);
      smallFace(pen, 1380, 500, -18);
      smallFace(pen, 540, 880, 0);
      pen.shape(ellipse(1380, 880, 84));
      for (const side of [-1, 1]) {
        pen.dot(ellipse(1380 + side * 28, 868, 8, 11));
        pen.line(poly([1380 + side * 48, 834], [1380 + side * 14, 850]), FINE);
      }
      pen.line(poly([1350, 922], [1410, 922]), FINE);
      pen.shape(ellipse(960, 260, 80));
    },
  ),
  activity('feelings-weather', 'feelings', { kk: 'Менің ауа райым', ru: 'Моя погода', en: 'My weather' }, ({ pen }) => {
    for (const [x, y] of [
      [70, 60],
      [990, 60],
      [70, 630],
      [990, 630],
    ] as const)
      pen.line([...box(x, y, 860, 510, 40), [x, y + 40]]);
    sun(pen, 320, 300, 92);
    cloud(pen, 1270, 290, 400);
    cloud(pen, 330, 810, 360);
    for (const x of [230, 330, 430]) pen.line(poly([x, 940], [x - 20, 1030]));
    cloud(pen, 1270, 800, 380);
    pen.shape(poly([1270, 880], [1200, 1000], [1260, 1000], [1220, 1110], [1340, 970], [1280, 970], [1330, 880]));
  }),
  activity('feelings-row', 'feelings', { kk: 'Көңіл күйлер', ru: 'Настроения', en: 'Moods' }, ({ pen }) => {
    for (const [index, mouth] of [-22, -10, 0, 12, 24].entries()) {
      const x = 100 + index * 350;
      // All of one height: no feeling stands above another.
      const top = 620;
      pen.shape(box(x, top, 320, 1140 - top, 14));
      smallFace(pen, x + 160, top - 110, mouth);
    }
    pen.line(joined(poly([40, 1140], [1880, 1140])));
  }),
];
