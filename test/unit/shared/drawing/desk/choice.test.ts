import { describe, expect, it } from 'vitest';
import {
  type Choice,
  chosenOf,
  FIRST_CHOICE,
  fillPaint,
  fillWays,
  takeColour,
  takeTool,
} from '../../../../../src/shared/drawing/desk/choice.ts';
import { fillPaintSchema } from '../../../../../src/shared/drawing/ops/fill.ts';
import { colourValue, TOOL_SIZES } from '../../../../../src/shared/drawing/palette.ts';

const holding = (change: Partial<Choice>): Choice => ({ ...FIRST_CHOICE, ...change });

describe('choice', () => {
  it('draws with the brush, colour and size that are held', () => {
    expect(chosenOf(holding({ tool: 'marker', colour: 'red', size: 'large' }))).toEqual({
      kind: 'ink',
      brush: { tool: 'marker', colour: colourValue('red'), size: TOOL_SIZES.marker.large },
    });
  });

  it('gives strokes and figures the symmetry that is set', () => {
    const symmetry = { kind: 'mirror', folds: 2 } as const;
    expect(chosenOf(holding({ symmetry }))).toHaveProperty('brush.symmetry', symmetry);
    expect(chosenOf(holding({ tool: 'shape', symmetry }))).toHaveProperty('symmetry', symmetry);
    expect(chosenOf(holding({}))).not.toHaveProperty('brush.symmetry');
  });

  it('pours paint that a fill can store, in each way', () => {
    for (const way of fillWays)
      expect(fillPaintSchema.safeParse(fillPaint(way, '#e03131', '#ffd43b')).success).toBe(true);
  });

  it('takes the colour before as the second one, and keeps it when the same colour is taken again', () => {
    const twice = takeColour(takeColour(holding({ colour: 'blue' }), 'red'), 'red');
    expect(twice).toMatchObject({ colour: 'red', before: 'blue' });
  });

  it('goes back to the last brush when a colour is taken with an eraser or a sticker in hand', () => {
    const marker = takeTool(FIRST_CHOICE, 'marker');
    expect(takeColour(takeTool(marker, 'eraser'), 'red').tool).toBe('marker');
    expect(takeColour(takeTool(marker, 'sticker'), 'red').tool).toBe('marker');
    expect(takeColour(takeTool(marker, 'fill'), 'red').tool).toBe('fill');
  });

  it('moves things as long as no sticker has been taken', () => {
    expect(chosenOf(holding({ tool: 'sticker' }))).toEqual({ kind: 'hand' });
    expect(chosenOf(holding({ tool: 'sticker', sticker: 'cat' }))).toEqual({ kind: 'sticker', sticker: 'cat' });
  });
});
