import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { figureSchema, shapeSchema } from '../../../../../src/shared/drawing/ops/shape.ts';
import { DEFAULT_HAND } from '../../../../../src/shared/drawing/tools/hand-settings.ts';
import type { Press } from '../../../../../src/shared/drawing/tools/press-reader.ts';
import { ShapeTool } from '../../../../../src/shared/drawing/tools/shape-tool.ts';

const choice = { figure: 'heart', isFilled: true, colour: '#e03131', size: 8 } as const;

function createTool(hand = DEFAULT_HAND) {
  return new ShapeTool({ page: PAGE_SIZE, hand: () => hand, newId: () => 'one' });
}

function press(type: Press['type'], x = 0, y = 0): Press {
  return { type, press: 1, pointer: 'mouse', samples: type === 'up' || type === 'drop' ? [] : [x, y, 0, 0.5] };
}

describe('shape tool', () => {
  it('shows the figure while it is pulled up, and keeps it where the hand lifts', () => {
    const tool = createTool();
    expect(tool.begin(press('down', 100, 100), choice).map(({ type }) => type)).toEqual(['shown']);
    expect(tool.handle(press('move', 300, 250))[0]).toMatchObject({ type: 'shown', shape: { to: [300, 250] } });
    expect(tool.handle(press('up'))[0]).toMatchObject({
      type: 'finished',
      shape: { from: [100, 100], to: [300, 250] },
    });
    expect(tool.isDrawing).toBe(false);
  });

  it('makes a figure of a usual size round a tap', () => {
    const tool = createTool();
    tool.begin(press('down', 500, 500), choice);
    const [event] = tool.handle(press('up'));
    expect(event?.shape.from).toEqual([410, 410]);
    expect(event?.shape.to).toEqual([590, 590]);
  });

  it('takes back the figure of a hand that only rested, also when it had just been kept', () => {
    const tool = createTool();
    tool.begin(press('down'), choice);
    expect(tool.handle(press('drop'))[0]?.type).toBe('dropped');
    tool.begin(press('down'), choice);
    tool.handle(press('up'));
    expect(tool.handle(press('drop'))[0]?.type).toBe('dropped');
  });

  it('keeps no figure that is shorter than a mark of the child', () => {
    const tool = createTool({ ...DEFAULT_HAND, shortestMark: 50 });
    tool.begin(press('down'), choice);
    tool.handle(press('move', 30, 0));
    expect(tool.handle(press('up'))[0]?.type).toBe('dropped');
  });

  it('adds nothing for places that are none or the same', () => {
    const tool = createTool();
    tool.begin(press('down', 5, 5), choice);
    expect(tool.handle(press('move', Number.NaN, 5))).toEqual([]);
    expect(tool.handle(press('move', 5, 5))).toEqual([]);
    expect(tool.handle({ ...press('move'), press: 9 })).toEqual([]);
  });

  it('only ever keeps figures that can be stored, wherever the hand goes', () => {
    const place = fc.tuple(fc.double(), fc.double());
    fc.assert(
      fc.property(place, fc.array(place), fc.constantFrom(...figureSchema.options), (from, way, figure) => {
        const tool = createTool();
        tool.begin(press('down', ...from), { ...choice, figure });
        for (const to of way) tool.handle(press('move', ...to));
        const [event] = tool.handle(press('up'));
        expect(shapeSchema.safeParse(event?.shape).success).toBe(true);
      }),
    );
  });
});
