import { Walk } from '../../geometry/walk.ts';
import type { Ink2d } from '../ink-2d.ts';
import { addCircle, paintEnd, paintPieces, useRoundLines } from '../line.ts';
import { random, randomNearZero } from '../random.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { deeper, hueOf, lighter, mix, rainbowColour } from '../tint.ts';

const SPACING = 4;

/** Sparkles of several sizes, forms and tints: dust below, flakes above, and now and then a star. */
export const paintGlitter: ToolPainter = (context, stroke) => {
  const { colour, size, seed } = stroke;
  const tints = tintsOf(colour);
  const glue = lighter(colour, 0.42);
  // Below what sparkles already: see its layer.
  const below = (paint: () => void) => {
    context.globalCompositeOperation = 'destination-over';
    context.strokeStyle = glue;
    context.lineWidth = size * 0.62;
    paint();
    context.globalCompositeOperation = 'source-over';
  };
  const density = Math.round(2 + size / 16);
  const walk = new Walk(stroke.points, SPACING, (x, y, _alongX, _alongY, _point, step) => {
    for (let nth = 0; nth < density; nth += 1) {
      const draw = nth * 8;
      const placeX = x + randomNearZero(seed, step, draw) * size * 0.66;
      const placeY = y + randomNearZero(seed, step, draw + 1) * size * 0.66;
      const kind = random(seed, step, draw + 2);
      context.fillStyle = tints[Math.floor(random(seed, step, draw + 3) * tints.length)];
      context.beginPath();
      if (kind < 0.5) addCircle(context, placeX, placeY, 0.8 + random(seed, step, draw + 4) * (1.2 + size * 0.016));
      else if (kind < 0.978)
        addFlake(context, placeX, placeY, 1.6 + (1.6 + size * 0.03) * random(seed, step, draw + 4), kind * 99);
      else addSparkle(context, placeX, placeY, 4 + size * (0.04 + 0.1 * random(seed, step, draw + 4)));
      context.fill();
    }
  });
  const painter = {
    prepare: () => useRoundLines(context),
    extend(from: number) {
      below(() => paintPieces(context, stroke, from));
      walk.extend(from);
    },
    end() {
      below(() => paintEnd(context, stroke));
      walk.end();
    },
  };
  painter.prepare();
  return painter;
};

/** The colour in light and shade, white where it flashes, and what light breaks into. */
function tintsOf(colour: string): readonly string[] {
  const hue = hueOf(colour);
  const nextTo = (by: number) => mix(colour, rainbowColour(hue + by), 0.55);
  return [
    colour,
    colour,
    deeper(colour, 0.35),
    lighter(colour, 0.35),
    lighter(colour, 0.6),
    '#ffffff',
    mix(colour, '#ffe9a8', 0.75),
    nextTo(0.09),
    nextTo(-0.09),
  ];
}

/** A small square, turned. */
function addFlake(context: Ink2d, x: number, y: number, radius: number, angle: number): void {
  for (let corner = 0; corner < 4; corner += 1) {
    const at = angle + (corner * Math.PI) / 2;
    if (corner === 0) context.moveTo(x + Math.cos(at) * radius, y + Math.sin(at) * radius);
    else context.lineTo(x + Math.cos(at) * radius, y + Math.sin(at) * radius);
  }
  context.closePath();
}

/** A star of four slim rays. */
function addSparkle(context: Ink2d, x: number, y: number, radius: number): void {
  context.moveTo(x, y - radius);
  context.quadraticCurveTo(x, y, x + radius, y);
  context.quadraticCurveTo(x, y, x, y + radius);
  context.quadraticCurveTo(x, y, x - radius, y);
  context.quadraticCurveTo(x, y, x, y - radius);
  context.closePath();
}
