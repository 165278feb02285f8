/** What a page shows besides what is drawn on it: below the ink and above it. Screens, pictures, print and SVG paint these. */
import type { PageSize, Paper } from './ops/page.ts';
import { sceneMarks } from './scenes/index.ts';
import type { Starter, StarterMark } from './starter.ts';

/** A little further than the page: the last pixel of a bitmap may lie half outside it, and no pixel is half paper. */
const EDGE = 4;

/** The paper, its scene, and what a starter has below the ink; first to last. */
export function marksBelow(size: PageSize, paper: Paper, starter: Starter | null): readonly StarterMark[] {
  const ground = { path: `M0 0H${size.width + EDGE}V${size.height + EDGE}H0Z`, fill: paper.background };
  return [ground, ...sceneMarks(paper), ...(starter?.under ?? [])];
}

/** Outlines that colouring never covers. */
export function marksAbove(starter: Starter | null): readonly StarterMark[] {
  return starter?.over ?? [];
}
