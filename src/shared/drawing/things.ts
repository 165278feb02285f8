/** Things that lie on the picture, folded from the ops that placed, moved and took them. */
import type { Op } from './document.ts';
import { firstVisible, type History } from './history.ts';
import type { Thing } from './ops/thing.ts';

/** By id, in the order in which they lie: the last one is on top. */
export type Things = ReadonlyMap<string, Thing>;

export const NO_THINGS: Things = new Map();

/** The things after one op; an op about a thing that is not there changes nothing, and neither does ink. */
export function applyToThings(things: Things, op: Op): Things {
  switch (op.kind) {
    case 'place':
      return new Map(things).set(op.thing.id, op.thing);
    case 'move':
      return change(things, op.id, (thing) => ({ ...thing, placement: op.placement }));
    case 'write':
      return change(things, op.id, (thing) =>
        thing.kind === 'label' ? { ...thing, text: op.text, colour: op.colour } : thing,
      );
    case 'remove':
    case 'stick': {
      if (!things.has(op.id)) return things;
      const left = new Map(things);
      left.delete(op.id);
      return left;
    }
    case 'clear':
      return NO_THINGS;
    default:
      return things;
  }
}

/** Things that lie loose when `position` ops are done. */
export function looseThings({ timeline, position }: History): Things {
  let things = NO_THINGS;
  for (let index = firstVisible(timeline, position); index < position; index += 1) {
    const op = timeline[index];
    if (op) things = applyToThings(things, op);
  }
  return things;
}

function change(things: Things, id: string, next: (thing: Thing) => Thing): Things {
  const thing = things.get(id);
  return thing ? new Map(things).set(id, next(thing)) : things;
}
