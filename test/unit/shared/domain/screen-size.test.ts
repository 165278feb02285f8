import { describe, expect, it } from 'vitest';
import {
  CARD_MM,
  pixelsPerMmSchema,
  screenKey,
  screenKeySchema,
  sizeFor,
} from '../../../../src/shared/domain/screen-size.ts';

describe('the real size of a screen', () => {
  it('is kept by size and scaling, which make a key that can be stored', () => {
    expect(screenKey(1920, 1080, 1)).toBe('1920x1080@1');
    expect(screenKey(1536, 864, 1.25)).toBe('1536x864@1.25');
    for (const ratio of [1, 1.25, 4 / 3, 1.100000023841858, 2.625])
      expect(screenKeySchema.safeParse(screenKey(1280, 720, ratio)).success).toBe(true);
  });

  it('is that of screens that exist: a laptop of 14 inches, a monitor of 24 and a panel of 65 in Full HD, 27 inches in 4K', () => {
    for (const [pixels, millimetres] of [
      [1920, 310],
      [1920, 531],
      [1920, 1428],
      [3840, 597],
    ] as const)
      expect(pixelsPerMmSchema.safeParse(pixels / millimetres).success).toBe(true);
    for (const wrong of [0, -3, 0.5, 20, Number.NaN, Number.POSITIVE_INFINITY])
      expect(pixelsPerMmSchema.safeParse(wrong).success).toBe(false);
  });

  it('is what was measured, as long as words can be read; a screen that nobody measured has none', () => {
    const sizes = { '1920x1080@1': 3.6, '1366x768@1': 1.3 };
    expect(sizeFor(sizes, '1920x1080@1')).toBe(3.6);
    expect(sizeFor(sizes, '1366x768@1')).toBe(2.6);
    expect(sizeFor(sizes, '3840x2160@1')).toBeNull();
  });

  it('is measured with a card of ISO/IEC 7810 ID-1', () => expect(CARD_MM).toEqual({ width: 85.6, height: 53.98 }));
});
