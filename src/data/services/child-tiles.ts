/** Children as lists of sessions show them. */
import type { Database } from 'better-sqlite3';
import { listName } from '../../shared/domain/person.ts';
import { listSessionChildren } from '../db/queries/sessions.ts';

type Named = {
  readonly child_id: string;
  readonly family: string;
  readonly given: string;
  readonly pictogram: string;
};

export function tileOf(child: Named): { id: string; name: string; pictogram: string } {
  return { id: child.child_id, name: listName(child), pictogram: child.pictogram };
}

/** Who took part, by session; one query for all of them. */
export function tilesOf(database: Database, sessions: readonly { readonly id: string }[]) {
  const ids = sessions.map(({ id }) => id);
  const children = Map.groupBy(listSessionChildren(database, ids), (child) => child.session_id);
  return (sessionId: string) => (children.get(sessionId) ?? []).map(tileOf);
}
