import type { Pattern } from '../../ops/fill.ts';
import { dots, hearts, stars } from './figures.ts';
import type { PatternPainter } from './grid.ts';
import { bricks, checks, scales, stripes, waves } from './lines.ts';

export const PATTERNS: Readonly<Record<Pattern, PatternPainter>> = {
  dots,
  stripes,
  checks,
  waves,
  stars,
  hearts,
  bricks,
  scales,
};
