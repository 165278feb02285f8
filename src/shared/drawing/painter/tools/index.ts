import type { Tool } from '../../ops/stroke.ts';
import type { Ink2d } from '../ink-2d.ts';
import type { Paintable, ToolPainter } from '../stroke-painter.ts';
import { paintChalk } from './chalk.ts';
import { paintCrayon } from './crayon.ts';
import { paintEraser } from './eraser.ts';
import { paintGlitter } from './glitter.ts';
import { paintMarker, paintWholeMarker } from './marker.ts';
import { paintPencil } from './pencil.ts';
import { paintRainbow } from './rainbow.ts';
import { paintRibbon } from './ribbon.ts';
import { paintRoundBrush } from './round-brush.ts';
import { paintSmudge } from './smudge.ts';
import { paintSplatter } from './splatter.ts';
import { paintSpray } from './spray.ts';
import { paintWatercolour } from './watercolour.ts';

export const TOOL_PAINTERS: Readonly<Record<Tool, ToolPainter>> = {
  pencil: paintPencil,
  'round-brush': paintRoundBrush,
  marker: paintMarker,
  crayon: paintCrayon,
  chalk: paintChalk,
  watercolour: paintWatercolour,
  spray: paintSpray,
  rainbow: paintRainbow,
  glitter: paintGlitter,
  ribbon: paintRibbon,
  splatter: paintSplatter,
  smudge: paintSmudge,
  eraser: paintEraser,
};

/** Tools with a layer whose finished line is one path: mixed with the ink as it is painted, it needs no layer. */
export const ONE_PATH_PAINTERS: Readonly<Partial<Record<Tool, (context: Ink2d, stroke: Paintable) => void>>> = {
  marker: paintWholeMarker,
};
