import { colouring } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { cloud, ground, sun } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const dog = colouring('dog', 'animals', { kk: 'Ит', ru: 'Собака', en: 'Dog' }, (pen) => {
  sun(pen, 1700, 180, 84);
  cloud(pen, 300, 170, 340);
  // A kennel.
  ground(pen, [-40, 880], [900, 850], [1960, 880]);
  pen.shape(poly([1240, 960], [1240, 580], [1490, 360], [1740, 580], [1740, 960]));
  pen.shape(poly([1170, 610], [1490, 300], [1810, 610], [1760, 660], [1490, 400], [1220, 660]));
  pen.shape(joined([[1360, 960]], [[1360, 760]], arc(1490, 760, 130, 130, 180, 360), [[1620, 960]]));
  pen.shape(rounded(14, [1400, 520], [1580, 520], [1580, 590], [1400, 590]));
  pen.shape(tube(curve([850, 940], [980, 860], [990, 720]), 66, 40));
  pen.at({ x: 640, y: 560, scale: 1.14 }, () => {
    pen.shape(
      joined(
        curve([-130, 80], [-210, 260], [-200, 440], [-120, 470]),
        curve([120, 470], [200, 440], [210, 260], [130, 80]),
      ),
    );
    for (const side of [-1, 1])
      pen.shape(blob([side * 130, 330], [side * 230, 360], [side * 260, 450], [side * 190, 490], [side * 110, 470]));
    for (const side of [-1, 1])
      pen.shape(rounded(40, [side * 6, 270], [side * 96, 270], [side * 112, 490], [side * 2, 490]));
    pen.shape(
      blob(
        [0, -250],
        [140, -220],
        [190, -90],
        [160, 60],
        [70, 130],
        [0, 138],
        [-70, 130],
        [-160, 60],
        [-190, -90],
        [-140, -220],
      ),
    );
    for (const side of [-1, 1])
      pen.shape(
        blob(
          [side * 120, -220],
          [side * 220, -210],
          [side * 280, -60],
          [side * 250, 70],
          [side * 190, 60],
          [side * 150, -70],
        ),
      );
    pen.shape(blob([0, -20], [70, 0], [100, 60], [60, 118], [0, 130], [-60, 118], [-100, 60], [-70, 0]));
    pen.dot(blob([0, -6], [46, -4], [36, 36], [0, 50], [-36, 36], [-46, -4]));
    pen.line(curve([0, 50], [-10, 84], [-46, 84]), FINE);
    pen.line(curve([0, 50], [10, 84], [46, 84]), FINE);
    pen.shape(blob([-26, 86], [26, 86], [22, 136], [0, 150], [-22, 136]), FINE);
    eyes(pen, 76, -70, 1.4);
    for (const side of [-1, 1]) pen.line(curve([side * 50, -120], [side * 80, -132], [side * 108, -116]), FINE);
  });
  // A bone and a ball.
  pen.at({ x: 1150, y: 1080, turn: -12 }, () =>
    pen.group([
      ellipse(-120, -34, 44),
      ellipse(-120, 34, 44),
      ellipse(120, -34, 44),
      ellipse(120, 34, 44),
      rounded(10, [-120, -34], [120, -34], [120, 34], [-120, 34]),
    ]),
  );
  pen.shape(ellipse(200, 1030, 96));
  pen.line(arc(110, 1030, 90, 90, -60, 60));
  pen.line(arc(290, 1030, 90, 90, 120, 240));
});
