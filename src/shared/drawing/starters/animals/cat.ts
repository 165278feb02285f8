import { colouring } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { windowPane } from '../parts/animals.ts';
import { flatGround, flower } from '../parts/outdoors.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const cat = colouring('cat', 'animals', { kk: 'Мысық', ru: 'Кошка', en: 'Cat' }, (pen) => {
  // A window with a flower in a pot, and the floor.
  pen.shape(box(1330, 120, 460, 420, 16));
  windowPane(pen, 1370, 160, 380, 340);
  pen.shape(box(1290, 540, 540, 40, 10));
  flower(pen, 1640, 450, 240, 7);
  pen.shape(poly([1570, 430], [1710, 430], [1690, 540], [1590, 540]));
  flatGround(pen, 900);
  // A ball of wool.
  pen.at({ x: 1540, y: 960 }, () => {
    pen.shape(ellipse(0, 0, 170));
    pen.line(arc(-60, -40, 150, 150, -60, 80));
    pen.line(arc(60, 40, 150, 150, 140, 250));
    pen.line(arc(0, 60, 190, 120, 215, 320));
    pen.line(curve([150, 80], [230, 150], [330, 130], [380, 170]));
  });
  pen.shape(tube(curve([1090, 960], [1290, 900], [1300, 700], [1230, 600]), 84, 56));
  pen.at({ x: 820, y: 600, scale: 1.1 }, () => {
    pen.shape(
      joined(
        curve([-130, 60], [-230, 260], [-220, 460], [-140, 500]),
        curve([140, 500], [220, 460], [230, 260], [130, 60]),
      ),
    );
    for (const side of [-1, 1])
      pen.shape(blob([side * 150, 330], [side * 250, 380], [side * 260, 480], [side * 180, 510], [side * 110, 490]));
    for (const side of [-1, 1])
      pen.shape(rounded(40, [side * 8, 300], [side * 96, 300], [side * 108, 516], [side * 4, 516]));
    for (const side of [-1, 1]) for (const x of [36, 68]) pen.line(poly([side * x, 482], [side * x, 510]), FINE);
    pen.line(curve([-80, 190], [0, 230], [80, 190]), FINE);
    for (const side of [-1, 1]) {
      pen.shape(rounded(24, [side * 210, -90], [side * 220, -330], [side * 50, -200]));
      pen.line(poly([side * 184, -160], [side * 188, -258], [side * 110, -204]), FINE);
    }
    pen.shape(
      blob(
        [0, -220],
        [150, -190],
        [230, -70],
        [190, 70],
        [80, 130],
        [0, 136],
        [-80, 130],
        [-190, 70],
        [-230, -70],
        [-150, -190],
      ),
    );
    eyes(pen, 88, -50, 1.5);
    pen.shape(rounded(8, [-26, 8], [26, 8], [0, 38]), FINE);
    pen.line(curve([0, 38], [-16, 70], [-56, 66]), FINE);
    pen.line(curve([0, 38], [16, 70], [56, 66]), FINE);
    for (const side of [-1, 1])
      for (const dy of [-10, 20, 50]) pen.line(poly([side * 130, 20 + dy * 0.5], [side * 280, -6 + dy * 1.3]), FINE);
    for (const x of [-36, 0, 36]) pen.line(poly([x, -206], [x * 0.8, -150]), FINE);
    pen.shape(rounded(14, [-120, 118], [120, 118], [112, 168], [-112, 168]));
    pen.shape(ellipse(0, 184, 34), FINE);
  });
  pen.shape(joined(curve([160, 1090], [180, 980]), curve([470, 980], [490, 1090])));
  pen.shape(ellipse(325, 980, 146, 34));
});
