import type { History } from '../../shared/drawing/history.ts';
import { changesInk } from '../../shared/drawing/painter/paint-ops.ts';
import type { InkSurface } from './ink-surface.ts';

/**
 * Shows what a step has changed: ink is painted anew only where the step was about ink, and what came on top is painted on
 * top.
 */
export function showStep(surface: InkSurface, before: History, after: History): void {
  surface.showPaper(after);
  const [from, to] = [Math.min(before.position, after.position), Math.max(before.position, after.position)];
  const { timeline } = after.position > before.position ? after : before;
  if (!timeline.slice(from, to).some(changesInk)) return;
  if (after.position === before.position + 1) surface.addLast(after);
  else surface.show(after);
}
