import type { Starter } from '../../starter.ts';
import { activity, type Sheet } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { cloud, fir, flatGround, ground, sun } from '../parts/outdoors.ts';
import { horns, yurt } from '../parts/steppe.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** Only the left half is there; a dotted line stands in the middle. */
function half({ pen, brush }: Sheet, draw: (pen: Pen) => void): void {
  draw(pen);
  pen.hide(box(960, -100, 1100, 1400));
  brush.figures.push({ path: 'M960 40L960 1160', stroke: '#a9b8cb', width: 8, dash: [2, 28] });
}

export const finish: readonly Starter[] = [
  activity(
    'half-butterfly',
    'finish',
    { kk: 'Жарты көбелек', ru: 'Половина бабочки', en: 'Half a butterfly' },
    (sheet) =>
      half(sheet, (pen) =>
        pen.at({ x: 960, y: 600, scale: 1.3 }, () => {
          pen.shape(blob([-30, -60], [-190, -330], [-420, -380], [-500, -230], [-400, -20], [-200, 40]));
          pen.shape(blob([-30, 20], [-220, 40], [-380, 120], [-370, 300], [-220, 370], [-90, 230]));
          pen.shape(blob([-200, -200], [-340, -290], [-410, -210], [-320, -90], [-210, -80]));
          pen.shape(ellipse(-240, 190, 82));
          pen.shape(ellipse(-130, -110, 34));
          pen.line(curve([-20, -190], [-60, -320], [-150, -370]));
          pen.shape(blob([0, -130], [46, -60], [44, 120], [0, 290], [-44, 120], [-46, -60]));
          pen.shape(ellipse(0, -170, 66));
        }),
      ),
  ),
  activity('half-house', 'finish', { kk: 'Жарты үй', ru: 'Половина дома', en: 'Half a house' }, (sheet) =>
    half(sheet, (pen) => {
      pen.shape(box(420, 520, 1080, 540));
      pen.shape(rounded(20, [300, 540], [960, 110], [1620, 540]));
      pen.shape(ellipse(960, 370, 80));
      for (const x of [510, 1150]) {
        pen.shape(box(x, 640, 260, 240, 8));
        pen.line(poly([x + 130, 640], [x + 130, 880]), FINE);
        pen.line(poly([x, 760], [x + 260, 760]), FINE);
      }
      pen.shape(joined([[850, 1060]], [[850, 760]], arc(960, 760, 110, 110, 180, 360), [[1070, 1060]]));
    }),
  ),
  activity('half-yurt', 'finish', { kk: 'Жарты киіз үй', ru: 'Половина юрты', en: 'Half a yurt' }, (sheet) =>
    half(sheet, (pen) => pen.at({ x: 960, y: 1020, scale: 1.4 }, () => yurt(pen))),
  ),
  activity('half-cat', 'finish', { kk: 'Жарты мысық', ru: 'Половина кошки', en: 'Half a cat' }, (sheet) =>
    half(sheet, (pen) =>
      pen.at({ x: 960, y: 640, scale: 2 }, () => {
        for (const side of [-1, 1]) pen.shape(rounded(24, [side * 210, -90], [side * 220, -300], [side * 50, -200]));
        pen.shape(
          blob(
            [0, -220],
            [150, -190],
            [230, -70],
            [190, 90],
            [80, 180],
            [0, 190],
            [-80, 180],
            [-190, 90],
            [-230, -70],
            [-150, -190],
          ),
        );
        eyes(pen, 88, -40, 1.5);
        pen.shape(rounded(8, [-26, 30], [26, 30], [0, 60]), FINE);
        pen.line(curve([0, 60], [-16, 96], [-60, 92]), FINE);
        for (const dy of [-10, 20, 50]) pen.line(poly([-120, 50 + dy * 0.5], [-280, 26 + dy * 1.3]), FINE);
      }),
    ),
  ),
  activity('half-ornament', 'finish', { kk: 'Жарты ою', ru: 'Половина орнамента', en: 'Half an ornament' }, (sheet) =>
    half(sheet, (pen) => {
      pen.shape(ellipse(960, 600, 520));
      pen.shape(ellipse(960, 600, 430));
      for (const turn of [-45, -135])
        pen.at({ x: 960, y: 600, turn: turn + 90 }, () => horns(pen, { x: 0, y: -240, scale: 1.5 }));
      for (const turn of [45, 135])
        pen.at({ x: 960, y: 600, turn: turn + 90 }, () => horns(pen, { x: 0, y: -240, scale: 1.5 }));
      pen.shape(ellipse(960, 600, 90));
    }),
  ),
  activity(
    'no-wheels',
    'finish',
    { kk: 'Дөңгелегі жоқ көлік', ru: 'Машина без колёс', en: 'A car without wheels' },
    ({ pen, brush }) => {
      pen.shape(
        joined(
          curve([330, 860], [320, 640], [400, 570]),
          curve([400, 570], [560, 540], [640, 520]),
          curve([640, 520], [740, 320], [880, 270], [1160, 270], [1290, 340], [1380, 520]),
          curve([1380, 520], [1560, 540], [1640, 620], [1650, 860]),
        ),
      );
      pen.shape(joined(curve([720, 520], [790, 370], [890, 330]), poly([980, 330], [980, 520])));
      pen.shape(joined(poly([1030, 520], [1030, 330]), curve([1140, 330], [1230, 390], [1290, 520])));
      pen.shape(ellipse(1590, 640, 34, 46));
      for (const x of [580, 1390]) {
        pen.hide(ellipse(x, 860, 160));
        pen.line(arc(x, 860, 160, 160, 180, 360));
        brush.figures.push({
          path: `M${x - 130} 880A130 130 0 1 0 ${x + 130} 880A130 130 0 1 0 ${x - 130} 880`,
          stroke: '#a9b8cb',
          width: 8,
          dash: [2, 28],
        });
      }
      flatGround(pen, 1030);
      sun(pen, 220, 200, 84);
      cloud(pen, 1640, 180, 340);
    },
  ),
  activity(
    'aquarium',
    'finish',
    { kk: 'Бос аквариум', ru: 'Пустой аквариум', en: 'An empty aquarium' },
    ({ pen, brush }) => {
      brush.fill('#e3f2fa', box(240, 300, 1440, 780, 60));
      pen.shape(box(220, 180, 1480, 920, 70));
      pen.line(curve([230, 310], [500, 280], [800, 320], [1100, 280], [1400, 320], [1690, 290]));
      pen.line(curve([230, 980], [600, 940], [1000, 990], [1400, 950], [1690, 980]));
      for (const [x, h] of [
        [370, 400],
        [460, 260],
        [1480, 460],
      ] as const)
        pen.shape(tube(curve([x, 1010], [x - 30, 1010 - h * 0.4], [x + 30, 1010 - h * 0.7], [x, 1010 - h]), 50, 18));
      pen.shape(joined(arc(1180, 1030, 90, 80, 180, 360)));
      pen.shape(joined(arc(1300, 1040, 60, 56, 180, 360)));
    },
  ),
  activity(
    'vase',
    'finish',
    { kk: 'Гүлсіз құмыра', ru: 'Ваза без цветов', en: 'A vase without flowers' },
    ({ pen, brush }) => {
      pen.shape(
        joined(
          curve([800, 1080], [640, 900], [760, 700], [780, 600]),
          curve([1140, 600], [1160, 700], [1280, 900], [1120, 1080]),
        ),
      );
      pen.shape(ellipse(960, 600, 186, 34));
      horns(pen, { x: 960, y: 860, scale: 1.2 });
      pen.line(poly([200, 1080], [1720, 1080]));
      for (const [x, top] of [
        [700, 260],
        [880, 160],
        [1060, 180],
        [1240, 280],
      ] as const)
        brush.line('#b7d3ae', 14, curve([960 + (x - 960) * 0.3, 590], [(x + 960) / 2, 440], [x, top]));
    },
  ),
  activity(
    'wood',
    'finish',
    { kk: 'Орманда кім бар', ru: 'Кто живёт в лесу', en: 'Who lives in the wood' },
    ({ pen }) => {
      for (const [x, y, h] of [
        [200, 900, 760],
        [560, 860, 600],
        [1720, 900, 780],
      ] as const)
        fir(pen, x, y, h);
      ground(pen, [-40, 900], [700, 850], [1300, 900], [1960, 860]);
      pen.shape(joined(curve([1040, 960], [1050, 760], [1180, 690], [1320, 760], [1340, 960])));
      pen.shape(joined(curve([1110, 960], [1120, 840], [1190, 800], [1260, 840], [1270, 960])));
    },
  ),
];
