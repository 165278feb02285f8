import { Walk } from '../../geometry/walk.ts';
import { useRoundLines } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { deeper, lighter, mix } from '../tint.ts';

const SPACING = 4;
/** The ribbon is held like a broad nib. */
const NIB = -Math.PI / 4;
/** How wide its sheen is, and how often it comes, page units. */
const SHEEN = 260;
const SHADES = 33;

/** A band that is held at one angle: wide one way and thin the other, lighter and darker as it folds over. */
export const paintRibbon: ToolPainter = (context, stroke) => {
  const { colour, size } = stroke;
  const [nibX, nibY] = [(Math.cos(NIB) * size) / 2, (Math.sin(NIB) * size) / 2];
  const shades = Array.from({ length: SHADES }, (_unused, nth) => {
    const share = nth / (SHADES - 1);
    return share < 0.5 ? mix(deeper(colour, 0.6), colour, share * 2) : mix(colour, lighter(colour, 0.5), share * 2 - 1);
  });
  let fromX = 0;
  let fromY = 0;
  let shade = 0.5;
  /** Thin ways show the edge of the band, and no paper shines between two bits. */
  const edge = 1.2 + size * 0.05;

  const band = (x: number, y: number, style: unknown) => {
    context.fillStyle = style;
    context.strokeStyle = style;
    context.lineWidth = edge;
    context.beginPath();
    context.moveTo(fromX - nibX, fromY - nibY);
    context.lineTo(x - nibX, y - nibY);
    context.lineTo(x + nibX, y + nibY);
    context.lineTo(fromX + nibX, fromY + nibY);
    context.closePath();
    context.fill();
    context.stroke();
  };
  const walk = new Walk(stroke.points, SPACING, (x, y, alongX, alongY, _point, step) => {
    if (step > 0) {
      // Which side is up, and how steeply light falls on it; it turns over within a few steps.
      const side = alongX * Math.sin(NIB) - alongY * Math.cos(NIB);
      const sheen = 0.16 * Math.sin((step * SPACING * 2 * Math.PI) / SHEEN);
      shade += (0.52 - 0.42 * side + sheen - shade) * 0.25;
    } else {
      fromX = x;
      fromY = y;
    }
    band(x, y, shades[Math.round(Math.min(1, Math.max(0, shade)) * (SHADES - 1))]);
    fromX = x;
    fromY = y;
  });
  const painter = {
    prepare: () => useRoundLines(context),
    extend: (from: number) => walk.extend(from),
    end: () => walk.end(),
  };
  painter.prepare();
  return painter;
};
