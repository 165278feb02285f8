import { type DeskTool, isInk } from '../../../../shared/drawing/desk/desk-tools.ts';

/** Tools besides ink that lie on the desk. */
const LAID_OUT: ReadonlySet<DeskTool> = new Set<DeskTool>([
  'fill',
  'shape',
  'sticker',
  'label',
  'symmetry',
  'paper',
  'hand',
]);

export function isReady(tool: DeskTool): boolean {
  return isInk(tool) || LAID_OUT.has(tool);
}
