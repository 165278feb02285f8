/** The paper as it is now: as it was begun, or as it was last changed. */
import type { Page } from './document.ts';
import type { History } from './history.ts';
import type { Paper } from './ops/page.ts';

/** The paper when `position` ops are done; wiping the ink leaves it. */
export function paperAt(page: Page, { timeline, position }: History): Paper {
  for (let index = position - 1; index >= 0; index -= 1) {
    const op = timeline[index];
    if (op?.kind === 'paper') return { background: op.background, scene: op.scene };
  }
  return { background: page.background, scene: page.scene };
}
