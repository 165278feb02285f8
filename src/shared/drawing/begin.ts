/** What a new drawing can be begun with. */
import { newPage, type Page } from './document.ts';
import type { Paper } from './ops/page.ts';
import type { Starter } from './starter.ts';

/** A page on which nothing is drawn yet, on another paper than the usual one. */
export function pageOn({ background, scene }: Paper): Page {
  return { ...newPage(), background, scene };
}

/** A page with a starter that came with Kabinet. */
export function pageWith({ id }: Pick<Starter, 'id'>): Page {
  return newPage({ from: 'kabinet', id });
}
