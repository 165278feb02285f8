/** What each of several children holds who draw on one page. */
import { PAGE_SIZE } from '../document.ts';
import { type ColourId, FEW_COLOURS } from '../palette.ts';
import type { Chosen } from '../tools/chosen.ts';
import { type PlaceCount, placeAt } from '../tools/together.ts';
import { type Choice, chosenOf, type HeldTool, hasColour, type PlaceChoice } from './choice.ts';
import type { ToolLevel } from './desk-tools.ts';

type InReach = { readonly tools: readonly HeldTool[]; readonly colours: readonly ColourId[] };

const SOME: InReach = {
  tools: ['round-brush', 'crayon', 'marker', 'rainbow', 'eraser', 'fill', 'shape'],
  colours: ['red', 'orange', 'yellow', 'green', 'blue', 'violet', 'black'],
};

/** In reach of each child: few, the same for all, and none that the child at whose desk they are does not know. */
const IN_REACH: Readonly<Record<ToolLevel, InReach>> = {
  few: { tools: ['round-brush', 'crayon', 'eraser', 'fill'], colours: FEW_COLOURS.map(({ id }) => id) },
  some: SOME,
  all: SOME,
};

export function inReach(level: ToolLevel): InReach {
  return IN_REACH[level];
}

/** Each begins with a colour of its own, so that it sees what is its. */
export const FIRST_PLACES: readonly PlaceChoice[] = (['red', 'blue', 'green', 'yellow'] as const).map((colour) => ({
  tool: 'round-brush',
  colour,
}));

/** From here on so many children draw at once, each with a brush: what one hand held, it lets go. Null is one again. */
export function drawTogether(choice: Choice, together: PlaceCount | null): Choice {
  if (choice.together === together) return choice;
  if (together === null) return { ...choice, together, places: [] };
  return { ...choice, together, places: FIRST_PLACES, tool: choice.brush };
}

/** One child takes something else; the others keep what they hold. Who takes a colour wants to use it. */
export function takeAtPlace(choice: Choice, place: number, change: Partial<PlaceChoice>): Choice {
  const places = choice.places.map((held, index) => {
    if (index !== place) return held;
    const tool = change.colour && !hasColour(held.tool) ? 'round-brush' : held.tool;
    return { ...held, tool, ...change };
  });
  return { ...choice, places };
}

/** The choice as it is for one of them. A symmetry would draw in the places of the others. */
export function choiceAtPlace(choice: Choice, place: number): Choice {
  const held = choice.places[place];
  return held ? { ...choice, ...held, symmetry: null } : choice;
}

/** What a press at a place of the page does. */
export function chosenAt(choice: Choice, x: number, y: number): Chosen {
  if (choice.together === null) return chosenOf(choice);
  return chosenOf(choiceAtPlace(choice, placeAt(x, y, PAGE_SIZE, choice.together)));
}
