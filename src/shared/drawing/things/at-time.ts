import type { Op } from '../document.ts';
import type { Placement, Thing } from '../ops/thing.ts';

/**
 * A thing as it lay just before op `index`; null where it did not lie loose then. Reads backwards and only as far as it was
 * placed, so that a replay from a checkpoint knows it too.
 */
export function thingBefore(ops: readonly Op[], index: number, id: string): Thing | null {
  let placement: Placement | null = null;
  let words: { readonly text: string; readonly colour: string } | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const op = ops[at];
    if (op?.kind === 'clear') return null;
    if ((op?.kind === 'remove' || op?.kind === 'stick') && op.id === id) return null;
    if (op?.kind === 'move' && op.id === id) placement ??= op.placement;
    if (op?.kind === 'write' && op.id === id) words ??= { text: op.text, colour: op.colour };
    if (op?.kind !== 'place' || op.thing.id !== id) continue;
    const { thing } = op;
    const placed = placement ? { ...thing, placement } : thing;
    return words && placed.kind === 'label' ? { ...placed, ...words } : placed;
  }
  return null;
}
