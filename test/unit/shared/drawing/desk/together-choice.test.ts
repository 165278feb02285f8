import { describe, expect, it } from 'vitest';
import { type Choice, FIRST_CHOICE, takeColour, takeTool } from '../../../../../src/shared/drawing/desk/choice.ts';
import {
  chosenAt,
  FIRST_PLACES,
  isTogether,
  takeAtPlace,
  takeTogether,
} from '../../../../../src/shared/drawing/desk/together-choice.ts';
import { colourValue } from '../../../../../src/shared/drawing/palette.ts';

const two: Choice = { ...FIRST_CHOICE, together: 2, places: FIRST_PLACES };

describe('children together', () => {
  it('each draw with what they hold, in their place', () => {
    expect(chosenAt(two, 100, 600)).toMatchObject({ kind: 'ink', brush: { colour: colourValue('red') } });
    expect(chosenAt(two, 1800, 600)).toMatchObject({ kind: 'ink', brush: { colour: colourValue('blue') } });
  });

  it('begin with brushes: a sticker or words are let go', () => {
    const before: Choice = { ...FIRST_CHOICE, tool: 'sticker', brush: 'crayon', sticker: 'dog' };
    expect(takeTogether(before, 3)).toMatchObject({ tool: 'crayon', together: 3, places: FIRST_PLACES });
    expect(takeTogether({ ...before, tool: 'shape' }, 2).tool).toBe('shape');
    expect(takeTogether({ ...before, tool: 'fill', together: 2 }, null)).toMatchObject({
      tool: 'fill',
      together: null,
    });
  });

  it('take what they like, and the others keep theirs', () => {
    const taken = takeAtPlace(two, 1, { tool: 'rainbow' });
    expect(chosenAt(taken, 1800, 600)).toMatchObject({ brush: { tool: 'rainbow', colour: colourValue('blue') } });
    expect(chosenAt(taken, 100, 600)).toEqual(chosenAt(two, 100, 600));
  });

  it('draw again when they take a colour after the eraser', () => {
    const erasing = takeAtPlace(two, 0, { tool: 'eraser' });
    expect(takeAtPlace(erasing, 0, { colour: 'green' }).places[0]).toEqual({ tool: 'round-brush', colour: 'green' });
  });

  it('pull up figures in their own colours, and pour and place as one', () => {
    expect(chosenAt({ ...two, tool: 'shape' }, 1800, 600)).toMatchObject({
      kind: 'shape',
      colour: colourValue('blue'),
    });
    expect(isTogether({ ...two, tool: 'shape' })).toBe(true);
    expect(isTogether({ ...two, tool: 'hand' })).toBe(false);
    expect(chosenAt({ ...two, tool: 'hand' }, 5, 5)).toEqual({ kind: 'hand' });
  });

  it('all take what is taken from the tray of the desk', () => {
    const taken = takeColour(takeTool(two, 'crayon'), 'green');
    expect(taken.places.every(({ tool, colour }) => tool === 'crayon' && colour === 'green')).toBe(true);
    expect(takeColour(takeTool(two, 'eraser'), 'pink').places[0]?.tool).toBe('round-brush');
    expect(takeTool(two, 'fill').places).toEqual(two.places);
  });

  it('are one child again when nobody else is there', () => {
    const alone = { ...two, together: null };
    expect(isTogether(alone)).toBe(false);
    expect(chosenAt(alone, 5, 5)).toMatchObject({ brush: { colour: colourValue(FIRST_CHOICE.colour) } });
  });
});
