import { colouring } from '../define.ts';
import { cloud, mountains, sun } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const eagle = colouring('eagle', 'kazakh', { kk: 'Бүркіт', ru: 'Беркут', en: 'Eagle' }, (pen) => {
  cloud(pen, 250, 950, 380);
  cloud(pen, 1680, 1000, 340);
  sun(pen, 960, 220, 120, 14);
  mountains(pen, 1240, [
    [560, 330, 420],
    [1360, 380, 460],
    [960, 260, 360],
  ]);
  pen.at({ x: 960, y: 600, scale: 1.12 }, () => {
    for (const side of [-1, 1]) {
      const at = (x: number, y: number) => [side * x, y] as const;
      pen.shape(
        joined(
          curve(at(70, -40), at(240, -210), at(480, -260), at(740, -200)),
          curve(at(740, -200), at(800, -140), at(770, -90)),
          curve(at(770, -90), at(800, -30), at(730, 10)),
          curve(at(730, 10), at(740, 80), at(650, 90)),
          curve(at(650, 90), at(640, 160), at(550, 150)),
          curve(at(550, 150), at(520, 220), at(430, 190)),
          curve(at(430, 190), at(390, 250), at(310, 200)),
          curve(at(310, 200), at(260, 240), at(200, 180)),
          curve(at(200, 180), at(130, 150), at(70, 120)),
        ),
      );
      pen.line(joined(curve(at(110, 60), at(280, -30), at(470, -60), at(640, -80))));
      for (const [x1, y1, x2, y2] of [
        [640, -80, 765, -92],
        [590, -74, 730, 6],
        [520, -66, 650, 86],
        [430, -52, 548, 146],
        [340, -36, 430, 184],
        [250, 0, 310, 196],
      ] as const)
        pen.line(poly(at(x1, y1), at(x2, y2)), FINE);
    }
    pen.shape(
      joined(
        curve([-50, 200], [-110, 360], [-130, 420]),
        curve([-130, 420], [-90, 450], [-60, 424]),
        curve([-60, 424], [-30, 460], [0, 430]),
        curve([0, 430], [30, 460], [60, 424]),
        curve([60, 424], [90, 450], [130, 420]),
        curve([130, 420], [110, 360], [50, 200]),
      ),
    );
    for (const x of [-30, 30]) pen.line(poly([x * 0.7, 260], [x * 2, 420]), FINE);
    for (const side of [-1, 1])
      pen.shape(rounded(20, [side * 30, 200], [side * 80, 200], [side * 70, 300], [side * 40, 300]));
    pen.shape(blob([-90, -60], [0, -120], [90, -60], [110, 80], [60, 220], [0, 260], [-60, 220], [-110, 80]));
    for (const [x, y] of [
      [-40, 40],
      [40, 40],
      [0, 90],
      [-40, 140],
      [40, 140],
    ] as const)
      pen.line(arc(x, y, 30, 26, 10, 170), FINE);
    pen.shape(
      joined(
        curve([-84, -60], [-110, -150], [0, -220], [110, -150], [84, -60]),
        curve([84, -60], [40, -30], [0, -50], [-40, -30], [-84, -60]),
      ),
    );
    pen.shape(
      joined(
        curve([-30, -150], [0, -164], [30, -150]),
        curve([30, -150], [26, -96], [0, -66]),
        curve([0, -66], [-26, -96], [-30, -150]),
      ),
    );
    for (const side of [-1, 1]) {
      pen.dot(ellipse(side * 48, -146, 12, 14));
      pen.line(curve([side * 24, -172], [side * 50, -176], [side * 76, -164]), FINE);
    }
  });
});
