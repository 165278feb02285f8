/** Animals that stand in more than one picture. Zero is the middle of the body; they look to the right. */
import { arc, blob, box, curve, ellipse, joined, type Line, poly, rounded, tube } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** Draws the hoof; the leg is for the caller, because near ones grow together with the body. */
function leg(pen: Pen, line: Line, from: number, to: number): Line {
  const [x, y] = line.at(-1) ?? [0, 0];
  pen.shape(
    rounded(10, [x - to * 0.6, y - 10], [x + to * 0.6, y - 10], [x + to * 0.8, y + 40], [x - to * 0.66, y + 40]),
  );
  return tube(line, from, to);
}

export function horse(pen: Pen): void {
  // The legs of the far side, and the tail.
  pen.shape(leg(pen, curve([-150, 60], [-170, 200], [-140, 300], [-150, 400]), 110, 56));
  pen.shape(leg(pen, curve([150, 90], [160, 250], [150, 400]), 100, 54));
  pen.shape(
    joined(
      curve([-300, -70], [-400, -60], [-440, 90], [-420, 260]),
      curve([-420, 260], [-340, 180], [-330, 80], [-280, -20]),
    ),
  );
  pen.shape(poly([322, -384], [318, -470], [372, -410]));
  const hind = leg(pen, curve([-240, 20], [-272, 180], [-236, 310], [-250, 420]), 150, 56);
  const fore = leg(pen, curve([230, 20], [238, 250], [226, 420]), 130, 54);
  const neck = joined(
    curve([110, -120], [220, -260], [300, -400]),
    curve([300, -400], [400, -360], [420, -300]),
    curve([420, -300], [370, -160], [310, 20]),
    [[200, 60]],
  );
  const head = blob(
    [310, -410],
    [390, -420],
    [480, -330],
    [560, -240],
    [570, -190],
    [530, -160],
    [470, -186],
    [390, -240],
    [320, -290],
  );
  pen.group([
    ellipse(-10, 0, 270, 142),
    ellipse(-200, -20, 124, 142),
    ellipse(200, 0, 124, 136),
    neck,
    head,
    hind,
    fore,
  ]);
  pen.shape(poly([352, -400], [362, -490], [408, -398]));
  // The mane.
  pen.shape(
    joined(
      curve([360, -440], [270, -410], [170, -270], [90, -130]),
      curve([90, -130], [150, -120], [170, -150]),
      curve([170, -150], [200, -160], [220, -210]),
      curve([220, -210], [250, -230], [266, -280]),
      curve([266, -280], [310, -300], [320, -350]),
      curve([320, -350], [366, -366], [360, -440]),
    ),
  );
  pen.dot(ellipse(440, -330, 12, 15));
  pen.dot(ellipse(540, -212, 8, 9));
  pen.line(curve([552, -172], [520, -184], [498, -200]), FINE);
}

export function camel(pen: Pen): void {
  pen.shape(leg(pen, curve([-190, 60], [-200, 240], [-190, 400]), 100, 56));
  pen.shape(leg(pen, curve([150, 80], [160, 240], [154, 400]), 96, 56));
  pen.shape(tube(curve([-310, -40], [-370, 20], [-360, 130]), 26, 18));
  pen.shape(ellipse(-360, 150, 24, 36));
  const hind = leg(pen, curve([-256, 20], [-290, 240], [-276, 420]), 130, 58);
  const fore = leg(pen, curve([240, 20], [246, 240], [238, 420]), 120, 56);
  const body = joined(
    curve([-320, 30], [-326, -60], [-280, -150], [-240, -280], [-190, -350], [-130, -290], [-90, -180], [-30, -160]),
    curve(
      [-30, -160],
      [30, -190],
      [60, -300],
      [110, -360],
      [170, -290],
      [200, -160],
      [250, -60],
      [310, -90],
      [340, -220],
      [360, -360],
    ),
    curve([360, -360], [420, -430], [500, -420], [590, -350], [586, -300], [520, -280], [460, -290]),
    curve([460, -290], [470, -120], [420, 40], [300, 110], [0, 130], [-240, 120], [-320, 30]),
  );
  pen.group([body, hind, fore]);
  pen.shape(blob([392, -392], [372, -450], [398, -456], [424, -404]));
  pen.shape(blob([408, -424], [450, -452], [498, -436], [488, -402], [440, -394]), FINE);
  pen.dot(ellipse(488, -376, 12, 14));
  pen.dot(ellipse(566, -344, 7, 8));
  pen.line(curve([580, -318], [548, -312], [520, -324]), FINE);
  pen.line(curve([-240, -230], [-190, -216], [-120, -236]), FINE);
  pen.line(curve([60, -240], [110, -226], [180, -244]), FINE);
}

/** A round bird that sits. */
export function littleBird(pen: Pen): void {
  pen.shape(poly([-90, 20], [-210, -20], [-200, 50], [-100, 70]));
  for (const x of [-14, 34]) pen.line(poly([x, 90], [x, 140]));
  pen.shape(blob([-100, 30], [-60, -50], [20, -100], [100, -90], [126, -20], [100, 60], [20, 106], [-60, 90]));
  pen.shape(poly([120, -50], [180, -30], [120, -8]), FINE);
  pen.shape(blob([-60, -4], [10, -20], [30, 30], [-20, 66], [-80, 50]));
  pen.dot(ellipse(76, -44, 11, 13));
}

export function fish(pen: Pen, isStriped = false): void {
  pen.shape(
    joined(
      curve([-130, 0], [-230, -90], [-260, -100]),
      curve([-260, -100], [-224, 0], [-260, 100]),
      curve([-260, 100], [-230, 90], [-130, 0]),
    ),
  );
  pen.shape(joined(curve([-60, -90], [0, -180], [80, -150]), [[90, -80]]));
  pen.shape(joined(curve([-20, 100], [-30, 160], [40, 150]), [[60, 90]]));
  pen.shape(blob([-160, 0], [-60, -96], [60, -110], [160, -60], [200, 0], [160, 60], [60, 110], [-60, 96]));
  pen.line(arc(60, 0, 70, 110, -70, 70));
  if (isStriped) for (const x of [-20, -90]) pen.line(arc(x, 0, 40, 90, -64, 64));
  pen.shape(ellipse(150, -24, 20), FINE);
  pen.dot(ellipse(154, -24, 9));
  pen.line(curve([192, 26], [170, 36], [156, 30]), FINE);
}

export function windowPane(pen: Pen, x: number, y: number, width: number, height: number): void {
  pen.shape(box(x, y, width, height, 8));
  pen.line(poly([x + width / 2, y], [x + width / 2, y + height]), FINE);
  pen.line(poly([x, y + height / 2], [x + width, y + height / 2]), FINE);
}
