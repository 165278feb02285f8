/** What a page shows besides what is drawn on it: below the ink and above it. Screens, pictures, print and SVG paint these. */
import type { PageSize, Paper, StarterRef } from './ops/page.ts';
import { sceneMarks } from './scenes/index.ts';
import type { StarterMark } from './starter.ts';
import { starterOf } from './starters/index.ts';

/** A little further than the page: the last pixel of a bitmap may lie half outside it, and no pixel is half paper. */
const EDGE = 4;

export type PageLook = { readonly size: PageSize; readonly starter: StarterRef | null };

/** The paper, its scene, and what a starter has below the ink; first to last. */
export function marksBelow({ size, starter }: PageLook, paper: Paper): readonly StarterMark[] {
  const ground = { path: `M0 0H${size.width + EDGE}V${size.height + EDGE}H0Z`, fill: paper.background };
  return [ground, ...sceneMarks(paper), ...(starterOf(starter)?.under ?? [])];
}

/** Outlines that colouring never covers. */
export function marksAbove({ starter }: Pick<PageLook, 'starter'>): readonly StarterMark[] {
  return starterOf(starter)?.over ?? [];
}
