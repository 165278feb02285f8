import type { ReactNode } from 'react';
import type { SortValue } from './data-table-sort.ts';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  /** Numbers stand at the end, with digits of equal width. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** A CSS width; columns without one share what is left. */
  readonly width?: string | undefined;
  /** Makes the column sortable. Names give their sort key, as strings are compared by code point. */
  readonly sortValue?: ((row: Row) => SortValue) | undefined;
  /** Keeps the heading for screen readers only, e.g. over a column of icons. */
  readonly hideLabel?: boolean | undefined;
}
