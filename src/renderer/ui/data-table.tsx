import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classes } from './css.ts';
import css from './data-table.module.css';
import type { Column } from './data-table-column.ts';
import { DataTableRow } from './data-table-row.tsx';
import { type Sort, sortRows, turnSort } from './data-table-sort.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useShownRows } from './use-shown-rows.ts';

export interface TableSelection<Row> {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  /** What is read aloud at the box of a row, and at the one of all. */
  readonly labelOf: (row: Row) => string;
  readonly allLabel: string;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly initialSort?: Sort | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly isMuted?: ((row: Row) => boolean) | undefined;
  /** Totals, one cell per column id. */
  readonly totals?: Readonly<Record<string, ReactNode>> | undefined;
  /** Rows can be chosen: with their boxes, with Space, all with Ctrl+A. */
  readonly selection?: TableSelection<Row> | undefined;
  /** A letter typed while a row has the focus, for a search. */
  readonly onType?: ((letter: string) => void) | undefined;
  /** Takes all the room its parent has left and scrolls inside, with the headings in sight. */
  readonly grow?: boolean | undefined;
  /** Smaller letters and headings of several lines, for tables of many numbers. */
  readonly dense?: boolean | undefined;
}

/** A dense, quiet table. Rows open by press or Enter; arrows move between them. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, empty, totals, selection } = props;
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const { shown, showAll, endOfTable } = useShownRows(sorted);
  const keys = useRowKeys(showAll, {
    onAll: selection && (() => selection.onChange(new Set(rows.map(rowKey)))),
    onType: props.onType,
  });
  const isAll = selection !== undefined && rows.length > 0 && rows.every((row) => selection.keys.has(rowKey(row)));
  const toggle = (row: Row) => {
    if (!selection) return;
    const next = new Set(selection.keys);
    if (!next.delete(rowKey(row))) next.add(rowKey(row));
    selection.onChange(next);
  };

  return (
    <div className={classes(css.frame, props.grow && css.grow, props.dense && css.dense)}>
      <table aria-label={label} {...(onOpen && { role: 'grid' })} className={css.table}>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={classes(css.head, css.box)}>
                <Checkbox
                  hideLabel
                  label={selection.allLabel}
                  isSelected={isAll}
                  isIndeterminate={!isAll && selection.keys.size > 0}
                  onChange={(isOn) => selection.onChange(new Set(isOn ? rows.map(rowKey) : []))}
                />
              </th>
            )}
            {columns.map((column) => {
              const isSorted = sort?.columnId === column.id;
              const Arrow = sort?.direction === 'descending' ? ArrowDown : ArrowUp;
              return (
                <th
                  key={column.id}
                  scope="col"
                  style={{ width: column.width }}
                  {...(isSorted && { 'aria-sort': sort.direction })}
                  className={classes(css.head, css[column.align ?? 'start'])}
                >
                  {column.sortValue ? (
                    <button type="button" className={css.sort} onClick={() => setSort(turnSort(sort, column.id))}>
                      {column.label}
                      <Arrow aria-hidden className={classes(css.arrow, isSorted && css.sorted)} />
                    </button>
                  ) : (
                    <span className={classes(column.hideLabel && css.hidden)}>{column.label}</span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody onKeyDown={keys.onKeyDown}>
          {shown.map((row, place) => (
            <DataTableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              onOpen={onOpen}
              isEntry={place === keys.entry}
              isMuted={props.isMuted?.(row) ?? false}
              onEnter={() => keys.setEntry(place)}
              choice={
                selection && {
                  label: selection.labelOf(row),
                  isChosen: selection.keys.has(rowKey(row)),
                  onToggle: () => toggle(row),
                }
              }
            />
          ))}
        </tbody>
        {totals && rows.length > 0 && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className={classes(css.cell, css.total, css[column.align ?? 'start'])}>
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <div ref={endOfTable} />
      {rows.length === 0 && empty}
    </div>
  );
}
