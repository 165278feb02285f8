/** Everything a child can begin with that comes with Kabinet, drawn for it as lines. */
import type { StarterRef } from '../ops/page.ts';
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

const ofSchool = new Map<string, Starter>();

/** A page that was made at the school, as it was fetched; from now on it is found like ours. */
export function knowStarter(starter: Starter): void {
  ofSchool.set(starter.id, starter);
}

/** Null for none, for one of the school that is not known yet, and for one that came with a newer version. */
export function starterOf(ref: StarterRef | null): Starter | null {
  if (!ref) return null;
  return (ref.from === 'kabinet' ? byId : ofSchool).get(ref.id) ?? null;
}
