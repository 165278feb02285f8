/** Everything a child can begin with that comes with Kabinet, drawn for it as lines. */
import type { Starter } from '../starter.ts';
import { activities } from './activities/index.ts';
import { animals } from './animals/index.ts';
import { festivals } from './festivals/index.ts';
import { home } from './home/index.ts';
import { kazakh } from './kazakh/index.ts';
import { nature } from './nature/index.ts';
import { professions } from './professions/index.ts';
import { transport } from './transport/index.ts';

/** In the order in which they are offered. */
export const starters: readonly Starter[] = [
  ...professions,
  ...kazakh,
  ...animals,
  ...transport,
  ...home,
  ...nature,
  ...festivals,
  ...activities,
];

const byId: ReadonlyMap<string, Starter> = new Map(starters.map((starter) => [starter.id, starter]));

/** Null for one that came with a newer version. */
export function ownStarter(id: string): Starter | null {
  return byId.get(id) ?? null;
}
