/** What each of several children holds who draw on one page. */
import { PAGE_SIZE } from '../document.ts';
import type { Tool } from '../ops/stroke.ts';
import { type ColourId, colourValue, TOOL_SIZES } from '../palette.ts';
import type { Chosen } from '../tools/chosen.ts';
import { type PlaceCount, placeAt } from '../tools/together.ts';
import { type Choice, chosenOf, type PlaceChoice } from './choice.ts';
import { isBrush, isInk } from './desk-tools.ts';

/** In reach of each child: few, and the same for all. */
export const PLACE_TOOLS = ['round-brush', 'crayon', 'marker', 'rainbow', 'eraser'] as const satisfies readonly Tool[];
export const PLACE_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'violet',
  'black',
] as const satisfies readonly ColourId[];

/** Each begins with a colour of its own, so that it sees what is its. */
export const FIRST_PLACES: readonly PlaceChoice[] = (['red', 'blue', 'green', 'orange'] as const).map((colour) => ({
  tool: 'round-brush',
  colour,
}));

/** So many draw from now on, each with a brush: what one hand held, it lets go. */
export function takeTogether(choice: Choice, together: PlaceCount | null): Choice {
  const draws = together === null || isBrush(choice.tool) || choice.tool === 'shape';
  return { ...choice, together, places: FIRST_PLACES, tool: draws ? choice.tool : choice.brush };
}

/** One child takes something else; the others keep what they hold. Who takes a colour wants to draw. */
export function takeAtPlace(choice: Choice, place: number, change: Partial<PlaceChoice>): Choice {
  const places = choice.places.map((held, index) => {
    if (index !== place) return held;
    const tool = change.colour && held.tool === 'eraser' ? 'round-brush' : held.tool;
    return { ...held, tool, ...change };
  });
  return { ...choice, places };
}

/** Whether each finger draws by itself: what is placed and moved is for one hand at a time. */
export function isTogether({ together, tool }: Choice): boolean {
  return together !== null && (isInk(tool) || tool === 'shape');
}

/** What a press at a place of the page does. */
export function chosenAt(choice: Choice, x: number, y: number): Chosen {
  const chosen = chosenOf(choice);
  if (choice.together === null || !isTogether(choice)) return chosen;
  const held = choice.places[placeAt(x, y, PAGE_SIZE, choice.together)];
  if (!held) return chosen;
  const colour = colourValue(held.colour);
  if (chosen.kind === 'shape') return { ...chosen, colour };
  return { kind: 'ink', brush: { tool: held.tool, colour, size: TOOL_SIZES[held.tool][choice.size] } };
}
