import { describe, expect, it } from 'vitest';
import { type Choice, FIRST_CHOICE, takeColour, takeTool } from '../../../../../src/shared/drawing/desk/choice.ts';
import { trayOf } from '../../../../../src/shared/drawing/desk/desk-tools.ts';
import {
  chosenAt,
  drawTogether,
  inReach,
  takeAtPlace,
} from '../../../../../src/shared/drawing/desk/together-choice.ts';
import { colourValue } from '../../../../../src/shared/drawing/palette.ts';

const two: Choice = drawTogether(FIRST_CHOICE, 2);

describe('children together', () => {
  it('each draw with what they hold, in their place', () => {
    expect(chosenAt(two, 100, 600)).toMatchObject({ kind: 'ink', brush: { colour: colourValue('red') } });
    expect(chosenAt(two, 1800, 600)).toMatchObject({ kind: 'ink', brush: { colour: colourValue('blue') } });
  });

  it('begin with brushes: a sticker or words are let go', () => {
    const before: Choice = { ...FIRST_CHOICE, tool: 'sticker', brush: 'crayon', sticker: 'dog' };
    const three = drawTogether(before, 3);
    expect(three).toMatchObject({ tool: 'crayon', together: 3 });
    expect(three.places.every(({ tool }) => tool === 'round-brush')).toBe(true);
  });

  it('take what they like, and the others keep theirs', () => {
    const taken = takeAtPlace(two, 1, { tool: 'rainbow' });
    expect(chosenAt(taken, 1800, 600)).toMatchObject({ brush: { tool: 'rainbow', colour: colourValue('blue') } });
    expect(chosenAt(taken, 100, 600)).toEqual(chosenAt(two, 100, 600));
  });

  it('pour and pull up figures beside others who draw, each in its own colour', () => {
    const pouring = takeAtPlace(takeAtPlace(two, 0, { tool: 'fill' }), 1, { tool: 'shape' });
    expect(chosenAt(pouring, 100, 600)).toEqual({ kind: 'fill', paint: { kind: 'plain', colour: colourValue('red') } });
    expect(chosenAt(pouring, 1800, 600)).toMatchObject({ kind: 'shape', colour: colourValue('blue') });
    expect(takeAtPlace(pouring, 0, { colour: 'green' }).places[0]).toEqual({ tool: 'fill', colour: 'green' });
  });

  it('draw again when they take a colour after the eraser', () => {
    const erasing = takeAtPlace(two, 0, { tool: 'eraser' });
    expect(takeAtPlace(erasing, 0, { colour: 'green' }).places[0]).toEqual({ tool: 'round-brush', colour: 'green' });
  });

  it('draw no copies into the places of the others', () => {
    const mirrored: Choice = { ...two, symmetry: { kind: 'mirror', folds: 4 } };
    for (const choice of [mirrored, takeTool(mirrored, 'shape')]) {
      expect(JSON.stringify(chosenAt(choice, 100, 600))).not.toContain('symmetry');
    }
  });

  it('all take what is taken from the tray of the desk', () => {
    const taken = takeColour(takeTool(two, 'crayon'), 'green');
    expect(taken.places.every(({ tool, colour }) => tool === 'crayon' && colour === 'green')).toBe(true);
    expect(takeColour(takeTool(two, 'eraser'), 'pink').places[0]?.tool).toBe('round-brush');
    expect(chosenAt(takeTool(two, 'hand'), 5, 5)).toEqual({ kind: 'hand' });
  });

  it('are one child again when an adult says so, and begin anew when their number changes', () => {
    const alone = drawTogether(takeAtPlace(two, 0, { tool: 'crayon' }), null);
    expect(chosenAt(alone, 5, 5)).toMatchObject({ brush: { colour: colourValue(FIRST_CHOICE.colour) } });
    expect(drawTogether(two, 2)).toBe(two);
    expect(drawTogether(takeAtPlace(two, 0, { tool: 'crayon' }), 3).places[0]?.tool).toBe('round-brush');
  });

  it('have in reach what their level knows, and no more', () => {
    for (const level of ['few', 'some'] as const) {
      const tray = trayOf(level, () => true);
      for (const tool of inReach(level).tools) expect(tray).toContain(tool);
    }
    expect(inReach('few').tools).toHaveLength(4);
  });
});
