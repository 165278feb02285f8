export type SortValue = string | number | null;

export interface Sort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

interface Sortable<Row> {
  readonly id: string;
  readonly sortValue?: ((row: Row) => SortValue) | undefined;
}

/** By code point, never by locale: callers give sort keys that already hold the right alphabet. Nothing comes last. */
export function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

/** A sorted copy; rows of equal value keep their order, and empty values stay last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const valueOf = columns.find((column) => column.id === sort?.columnId)?.sortValue;
  if (sort === null || valueOf === undefined) return rows;
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      const order = compareValues(a.value, b.value);
      return a.value === null || b.value === null ? order : order * turn;
    })
    .map(({ row }) => row);
}

/** What a press on a heading leads to: up, then down, then up again. */
export function turnSort(sort: Sort | null, columnId: string): Sort {
  const isTurned = sort?.columnId === columnId && sort.direction === 'ascending';
  return { columnId, direction: isTurned ? 'descending' : 'ascending' };
}
