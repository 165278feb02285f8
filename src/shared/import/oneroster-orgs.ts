/** The tree of organisations: districts above schools. */
import { fileOf } from './oneroster-files.ts';
import type { RosterRow } from './oneroster-rows.ts';
import { ImportRefusal, problemAt } from './problem.ts';

/** @throws ImportRefusal where an organisation is above itself */
export function refuseCycles(orgs: readonly RosterRow[]): void {
  const parents = new Map(orgs.map((org) => [org.get('sourcedId'), org.get('parentSourcedId')]));
  /** Known to lead to the top. */
  const sound = new Set<string>();
  for (const org of orgs) {
    const path = new Set<string>();
    let id: string | undefined = org.get('sourcedId');
    while (id !== undefined && id !== '' && !sound.has(id)) {
      if (path.has(id)) {
        const place = { row: org.row, column: 'parentSourcedId', detail: id };
        throw new ImportRefusal(problemAt('org_cycle', fileOf('orgs'), place));
      }
      path.add(id);
      id = parents.get(id);
    }
    for (const one of path) sound.add(one);
  }
}
