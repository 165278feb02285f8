import { describe, expect, it } from 'vitest';
import { activities } from '../../../../../src/shared/drawing/starters/activities/index.ts';

describe('dots to join', () => {
  const pages = activities.filter(({ kind }) => kind === 'dots');
  it.each(pages.map((page) => [page.id, page] as const))('%s: one number a dot, far enough apart', (_id, page) => {
    const dots = page.dots ?? [];
    expect(dots.length).toBeGreaterThan(3);
    expect(page.under.flatMap((mark) => ('sign' in mark ? [mark.sign] : []))).toHaveLength(dots.length);
    for (const [nth, [x, y]] of dots.entries())
      for (const [otherX, otherY] of dots.slice(nth + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(60);
  });
});
