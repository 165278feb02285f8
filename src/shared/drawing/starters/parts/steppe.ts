/** What belongs to the steppe: felt houses, horns of the ram, dombras. */
import { arc, blob, box, curve, ellipse, joined, type Line, poly, type Spot, tube } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** A felt house; zero is the middle of its foot, about 900 wide. */
export function yurt(pen: Pen): void {
  pen.shape(
    joined(
      curve([-430, -300], [-300, -470], [-130, -580]),
      [[130, -580]],
      curve([130, -580], [300, -470], [430, -300]),
    ),
  );
  pen.shape(
    joined([[-420, 0]], curve([-420, 0], [-440, -160], [-430, -310]), curve([430, -310], [440, -160], [420, 0])),
  );
  // The ring at the top.
  pen.shape(joined(arc(0, -580, 140, 70, 180, 360), [[140, -560]], [[-140, -560]]));
  pen.line(curve([-60, -566], [-50, -620], [-20, -646]), FINE);
  pen.line(curve([60, -566], [50, -620], [20, -646]), FINE);
  for (const x of [-1, 1]) {
    pen.line(curve([x * 90, -556], [x * 180, -440], [x * 240, -312]));
    pen.line(curve([x * 30, -556], [x * 60, -440], [x * 80, -312]), FINE);
  }
  // The band with horns.
  pen.shape(joined(curve([-434, -250], [0, -236], [434, -250]), curve([430, -320], [0, -306], [-430, -320])));
  pen.line(curve([-436, -90], [0, -76], [436, -90]));
  for (const x of [-330, -220, 220, 330]) horns(pen, { x, y: -166, scale: 0.4 });
  // The door.
  pen.shape(box(-110, -246, 220, 250, 8));
  pen.line(poly([0, -246], [0, 4]));
  for (const x of [-84, 26]) pen.shape(box(x, -214, 58, 86, 6), FINE);
  for (const x of [-84, 26]) pen.shape(box(x, -104, 58, 80, 6), FINE);
}

/** Horns of a ram, the oldest ornament. Zero is between them, about 200 wide. */
export function horns(
  pen: Pen,
  stand: { readonly x: number; readonly y: number; readonly scale: number; readonly turn?: number },
): void {
  pen.at(stand, () => {
    const half = (side: number): Line =>
      tube(
        curve(
          [0, 90],
          [0, 10],
          [side * 24, -50],
          [side * 80, -62],
          [side * 100, -16],
          [side * 72, 18],
          [side * 46, -6],
        ),
        30,
        26,
      );
    pen.group([half(-1), half(1)], stand.scale < 0.6 ? FINE : undefined);
  });
}

/** Zero is the middle of the belly; the neck goes up. */
export function dombra(pen: Pen): void {
  pen.shape(box(-44, -760, 88, 150, 18));
  for (const y of [-726, -664]) for (const side of [-1, 1]) pen.shape(ellipse(side * 70, y, 26, 16), FINE);
  pen.shape(poly([-30, -620], [30, -620], [38, -180], [-38, -180]));
  for (const y of [-560, -500, -440, -380, -330, -280]) pen.line(poly([-32, y], [32, y]), FINE);
  pen.shape(blob([0, -250], [90, -180], [170, -20], [150, 130], [0, 200], [-150, 130], [-170, -20], [-90, -180]));
  pen.shape(ellipse(0, -30, 34));
  pen.line(poly([-10, -610], [-10, 110]), FINE);
  pen.line(poly([10, -610], [10, 110]), FINE);
  pen.shape(box(-46, 100, 92, 22, 6), FINE);
  horns(pen, { x: 0, y: 52, scale: 0.36 });
}

/** Spots on a circle. */
export function ring(
  count: number,
  x: number,
  y: number,
  r: number,
  from = 0,
): readonly (readonly [spot: Spot, degrees: number])[] {
  return Array.from({ length: count }, (_unused, index) => {
    const degrees = from + (360 / count) * index;
    const angle = (degrees * Math.PI) / 180;
    return [[x + r * Math.cos(angle), y + r * Math.sin(angle)], degrees] as const;
  });
}
