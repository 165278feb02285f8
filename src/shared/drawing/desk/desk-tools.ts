/** What lies on the desk: which tools, in which order, how many of them for whom. */
import type { HandProfile } from '../../domain/hand-profile.ts';
import { type Tool, toolSchema } from '../ops/stroke.ts';

export type ToolLevel = HandProfile['tools'];

/** Everything that is no stroke. Names of all tools are i18n keys `desk.tools.<id>`. */
export const otherTools = ['fill', 'shape', 'sticker', 'label', 'symmetry', 'paper', 'hand'] as const;
export type OtherTool = (typeof otherTools)[number];
export type DeskTool = Tool | OtherTool;

/** A place in the tray; `brushes` stands for all that draws, and opens them. */
export type TrayEntry = DeskTool | 'brushes';

export const BRUSHES: readonly Tool[] = toolSchema.options.filter((tool) => tool !== 'eraser');

/** As they lie, from the first to the last. */
const ORDER: readonly DeskTool[] = [...BRUSHES, 'eraser', ...otherTools];

/** What a child gets first, where not everything is laid out; by name, so that it may know tools that come later. */
const FIRST: Readonly<Record<Exclude<ToolLevel, 'all'>, readonly string[]>> = {
  few: ['round-brush', 'crayon', 'fill', 'eraser'],
  some: ['round-brush', 'crayon', 'marker', 'rainbow', 'eraser', 'fill', 'shape', 'sticker'],
};
const COUNT = { few: 4, some: 8 } as const;

/**
 * The tray of a level: four tools, eight, or everything, in which case the brushes share one place.
 * @param isReady whether a tool can be used at all
 */
export function trayOf(level: ToolLevel, isReady: (tool: DeskTool) => boolean): readonly TrayEntry[] {
  const ready = ORDER.filter(isReady);
  if (level === 'all') return ['brushes', ...ready.filter((tool) => !isBrush(tool))];
  const wanted = FIRST[level];
  const first = ready.filter((tool) => wanted.includes(tool));
  // Tools of the page as a whole are for those who have everything.
  const others = ready.filter((tool) => !wanted.includes(tool) && !FOR_ALL.has(tool));
  const taken = new Set([...first, ...others].slice(0, COUNT[level]));
  return ready.filter((tool) => taken.has(tool));
}

const FOR_ALL: ReadonlySet<DeskTool> = new Set(['label', 'symmetry', 'paper', 'hand']);

export function isBrush(tool: DeskTool): tool is Tool {
  return (BRUSHES as readonly DeskTool[]).includes(tool);
}

export function isInk(tool: DeskTool): tool is Tool {
  return tool === 'eraser' || isBrush(tool);
}
