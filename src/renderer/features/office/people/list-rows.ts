/** Children put together by what the lists are of. */
import { foldForSearch, sortKey } from '../../../../shared/domain/collation.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import type { GuardianRow } from '../../../../shared/ipc/contract/lists.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { classOrder } from './child-filter.ts';

export const listKinds = ['classes', 'groups', 'guardians'] as const;

export type ListedRow = {
  readonly id: string;
  readonly name: string;
  readonly schoolName: string;
  readonly roomNames: string;
  readonly children: readonly ChildRow[];
  /** Folded, as it is searched in. */
  readonly searchText: string;
  readonly guardian: GuardianRow | null;
};

const byName = (left: string, right: string) => (sortKey(left) < sortKey(right) ? -1 : 1);

const roomsOf = (children: readonly ChildRow[]) =>
  [...new Set(children.map(({ roomName }) => roomName))].toSorted(byName).join(', ');

/** Two schools may both have a "3А". */
export function classRows(children: readonly ChildRow[]): readonly ListedRow[] {
  const classes = Map.groupBy(children, ({ schoolName, className }) => `${schoolName}\n${className}`);
  const rows = [...classes].flatMap(([id, all]) => {
    const [first] = all;
    if (!first) return [];
    const { className: name, schoolName } = first;
    return [
      { id, name, schoolName, roomNames: roomsOf(all), children: all, searchText: foldForSearch(name), guardian: null },
    ];
  });
  return rows.toSorted((left, right) =>
    left.name === right.name
      ? byName(left.schoolName, right.schoolName)
      : classOrder(left.name) < classOrder(right.name)
        ? -1
        : 1,
  );
}

export function groupRows(groups: CallOutput<'lists.groups'>, children: readonly ChildRow[]): readonly ListedRow[] {
  const known = new Map(children.map((child) => [child.id, child]));
  return groups.map(({ id, name, schoolName, roomName, childIds }) => ({
    id,
    name,
    schoolName,
    roomNames: roomName,
    children: childIds.flatMap((childId) => known.get(childId) ?? []),
    searchText: foldForSearch(name),
    guardian: null,
  }));
}

/** Found by the child's name too. */
export function guardianRows(guardians: readonly GuardianRow[], children: readonly ChildRow[]): readonly ListedRow[] {
  const known = new Map(children.map((child) => [child.id, child]));
  return guardians.flatMap((guardian) => {
    const child = known.get(guardian.childId);
    if (!child) return [];
    const { id, name } = guardian;
    const searchText = foldForSearch(`${name} ${child.name} ${guardian.phone}`);
    return [
      { id, name, schoolName: child.schoolName, roomNames: child.roomName, children: [child], searchText, guardian },
    ];
  });
}
