import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { findChild, type NamedChild } from '../../db/queries/children.ts';

/** @throws CallError not_found */
export function requireChild({ database }: CallContext, childId: string): NamedChild {
  const child = findChild(database, childId);
  if (!child) throw new CallError('not_found');
  return child;
}
