import type { Starter } from '../../starter.ts';
import { activity, type Sheet } from '../define.ts';
import { cloud, flower, sun } from '../parts/outdoors.ts';
import { arc, blob, box, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';

const FRAMES = [70, 680, 1290] as const;
const WIDTH = 560;

/** Three frames; one, two and three dots and arrows say in which order. */
function frames({ pen, brush }: Sheet): void {
  for (const [index, x] of FRAMES.entries()) {
    brush.fill('#ffffff', box(x, 170, WIDTH, 900, 36));
    pen.line([...box(x, 170, WIDTH, 900, 36), [x, 206]]);
    for (let dot = 0; dot <= index; dot += 1) pen.dot(ellipse(x + WIDTH / 2 + (dot - index / 2) * 60, 100, 20));
    if (index > 0) pen.shape(poly([x - 44, 580], [x - 6, 620], [x - 44, 660]));
  }
}

export const stories: readonly Starter[] = [
  activity(
    'story-frames',
    'story',
    { kk: 'Алдымен, содан кейін, соңында', ru: 'Сначала, потом, в конце', en: 'First, then, at last' },
    (sheet) => frames(sheet),
  ),
  activity(
    'story-seed',
    'story',
    { kk: 'Дәннен гүлге дейін', ru: 'Из зёрнышка цветок', en: 'From seed to flower' },
    (sheet) => {
      frames(sheet);
      const { pen } = sheet;
      for (const x of FRAMES) pen.line(curve([x + 6, 900], [x + 280, 880], [x + WIDTH - 6, 900]));
      pen.shape(blob([350, 950], [386, 980], [370, 1020], [330, 1020], [314, 980]));
      pen.shape(tube(curve([960, 890], [956, 800], [964, 730]), 20));
      for (const side of [-1, 1])
        pen.shape(
          joined(
            curve([962, 760], [962 + side * 60, 690], [962 + side * 130, 700]),
            curve([962 + side * 130, 700], [962 + side * 80, 770], [962, 760]),
          ),
        );
      sun(pen, 1720, 300, 56);
      flower(pen, 1570, 900, 520, 7);
    },
  ),
  activity('story-day', 'story', { kk: 'Менің күнім', ru: 'Мой день', en: 'My day' }, (sheet) => {
    frames(sheet);
    const { pen } = sheet;
    pen.shape(joined(arc(350, 420, 110, 110, 180, 360)));
    for (const angle of [-160, -125, -90, -55, -20]) {
      const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      pen.line(poly([350 + 140 * c, 420 + 140 * s], [350 + 190 * c, 420 + 190 * s]));
    }
    pen.line(poly([180, 420], [520, 420]));
    sun(pen, 960, 320, 72);
    pen.shape(joined(arc(1590, 320, 96, 96, 66, 294), curve([1629, 232], [1576, 280], [1576, 360], [1629, 408])));
    for (const x of FRAMES) pen.line(curve([x + 6, 960], [x + 280, 940], [x + WIDTH - 6, 960]));
  }),
  activity('story-weather', 'story', { kk: 'Жаңбырдан кейін', ru: 'После дождя', en: 'After the rain' }, (sheet) => {
    frames(sheet);
    const { pen } = sheet;
    cloud(pen, 350, 330, 320);
    cloud(pen, 960, 330, 360);
    for (const [x, y] of [
      [860, 480],
      [960, 520],
      [1060, 480],
      [910, 600],
      [1010, 600],
    ] as const)
      pen.line(poly([x, y], [x - 16, y + 56]));
    for (const r of [230, 180, 130]) pen.line(arc(1570, 520, r, r, 180, 360));
    for (const x of FRAMES) pen.line(curve([x + 6, 960], [x + 280, 930], [x + WIDTH - 6, 960]));
  }),
];
