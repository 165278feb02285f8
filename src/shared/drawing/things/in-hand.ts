import type { Things } from '../things.ts';
import type { Writing } from './writing.ts';

/** What lies there, with what hands hold and a keyboard writes as it will be. */
export function thingsInHand(things: Things, held: Things, writing: Writing | null): Things {
  if (held.size === 0 && !writing) return things;
  const shown = new Map([...things, ...held]);
  // An empty label cannot be painted; while it is empty, nothing is there.
  if (writing && writing.thing.text === '') shown.delete(writing.thing.id);
  else if (writing) shown.set(writing.thing.id, writing.thing);
  return shown;
}
