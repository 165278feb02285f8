import type { CallContext } from '../../app.ts';
import { findChild, type NamedChild } from '../../db/queries/children.ts';
import { found } from '../../found.ts';

/** @throws CallError not_found */
export function requireChild({ database }: CallContext, childId: string): NamedChild {
  return found(findChild(database, childId));
}
