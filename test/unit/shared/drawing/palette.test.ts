import { describe, expect, it } from 'vitest';
import { colourSchema } from '../../../../src/shared/drawing/ops/basics.ts';
import { COLOURS, SIZE_IDS, TOOL_SIZES } from '../../../../src/shared/drawing/palette.ts';

describe('palette', () => {
  it('has twelve different colours that a stroke can store', () => {
    expect(new Set(COLOURS.map((colour) => colour.value)).size).toBe(12);
    expect(COLOURS.every((colour) => colourSchema.safeParse(colour.value).success)).toBe(true);
  });

  it('has sizes that grow', () => {
    for (const sizes of Object.values(TOOL_SIZES)) {
      const widths = SIZE_IDS.map((id) => sizes[id]);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    }
  });
});
