import type { ToolLevel, TrayEntry } from '../../../../shared/drawing/desk/desk-tools.ts';

/** What can be open beside a tray, one at a time. */
export type PanelId = 'brushes' | 'fill' | 'shape' | 'sticker' | 'symmetry' | 'paper' | 'sizes';

const OPENING: readonly TrayEntry[] = ['brushes', 'shape', 'sticker', 'symmetry', 'paper'];

/** Whether a place of the tray opens a panel. Pouring is only plain where there are few tools. */
export function opensPanel(entry: TrayEntry, level: ToolLevel): entry is Exclude<PanelId, 'sizes'> {
  return OPENING.includes(entry) || (entry === 'fill' && level !== 'few');
}
