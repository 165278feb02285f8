/** How the trays lie under the page on an upright screen, where there is far more height than the page needs. */
import { PAGE_SIZE } from '../document.ts';

export type UprightTrays = {
  readonly toolLines: number;
  readonly colourLines: number;
  /** What the buttons of the trays grow to, mm. */
  readonly buttonMm: number;
};

export type UprightDesk = {
  /** Of the window, mm. */
  readonly width: number;
  readonly height: number;
  readonly buttonMm: number;
  /** Buttons that fit side by side. */
  readonly perLine: number;
  readonly tools: number;
  /** All pots and the sizes. */
  readonly colours: number;
};

const GAP_MM = 1;
/** A button is that much higher than wide: there is room for its word. */
const HIGHER = 1.25;
/** Around the steps, the page and the trays, mm. */
const EDGES_MM = 10;
/** A line of few tools is enough. */
const SHORT_LINE = 5;
/** Buttons grow to twice their size at most: more would be only emptier. */
const MOST = 2;

/** Null where the height does not suffice for everything at once below a page of the whole width. */
export function uprightTrays({ width, height, buttonMm, perLine, tools, colours }: UprightDesk): UprightTrays | null {
  const free = height - (width * PAGE_SIZE.height) / PAGE_SIZE.width - buttonMm - EDGES_MM;
  const lines = (count: number, usual: number) => Math.max(count > SHORT_LINE ? usual : 1, Math.ceil(count / perLine));
  const usual = { tools: lines(tools, 2), colours: lines(colours, colours > 2 * SHORT_LINE ? 3 : 2) };
  const grown = (all: number) => (free / all - GAP_MM) / HIGHER;
  if (grown(usual.tools + usual.colours) < buttonMm) return null;
  // Where buttons of full size leave height over, few of them stand in one line more each.
  const more = { tools: Math.min(tools, usual.tools + 1), colours: usual.colours + 1 };
  const isRoomy = tools <= SHORT_LINE && grown(more.tools + more.colours) >= MOST * buttonMm;
  const { tools: toolLines, colours: colourLines } = isRoomy ? more : usual;
  return { toolLines, colourLines, buttonMm: Math.min(grown(toolLines + colourLines), MOST * buttonMm) };
}
