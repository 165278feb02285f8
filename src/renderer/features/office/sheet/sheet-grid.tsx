import { memo, useCallback, useMemo } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { type MonthSheet, rowKey } from '../../../../shared/domain/month-sheet.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { SheetColumn, SheetTable, TableRow } from '../../../../shared/sheet/table.ts';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import { moveInGrid } from './grid-keys.ts';
import { SheetCell } from './sheet-cell.tsx';
import css from './sheet-grid.module.css';
import type { Opened } from './sheet-query.ts';

type Props = {
  readonly sheet: MonthSheet;
  readonly table: SheetTable;
  readonly onOpen: (opened: Opened) => void;
};

/** The sheet on screen: every day in sight at 1366 pixels, names and headings stay, each number opens. */
export function SheetGrid({ sheet, table, onOpen }: Props) {
  const { language } = useWords();
  const rows = useMemo(() => [...table.rows, ...table.totalRows], [table]);
  const { firstColumn, lastColumn } = openableColumns(table.columns);
  const openedAt = useOpenedAt(sheet, table);
  const open = useCallback(
    (target: EventTarget) => {
      const cell = (target as Element).closest<HTMLElement>('[data-opens]');
      const opened = cell && openedAt(Number(cell.dataset.row), Number(cell.dataset.column));
      if (opened) onOpen(opened);
    },
    [openedAt, onOpen],
  );
  return (
    <div className={css.frame}>
      <table role="grid" aria-label={table.title} className={css.table}>
        <Heading columns={table.columns} />
        <tbody
          onClick={(event) => open(event.target)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return moveInGrid(event, firstColumn, lastColumn);
            event.preventDefault();
            open(event.target);
          }}
        >
          {rows.map((row, index) => (
            <BodyRow
              key={keyAt(sheet, index)}
              row={row}
              index={index}
              columns={table.columns}
              totalPlace={index < table.rows.length ? null : index - table.rows.length}
              entryColumn={firstColumn}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function openableColumns(columns: readonly SheetColumn[]): { firstColumn: number; lastColumn: number } {
  return { firstColumn: columns.findIndex((column) => column.kind === 'day'), lastColumn: columns.length - 1 };
}

/** What stands behind the cell at a row and column. */
function useOpenedAt(sheet: MonthSheet, table: SheetTable) {
  const { t } = useWords();
  return useCallback(
    (rowIndex: number, columnIndex: number): Opened | null => {
      const column = table.columns[columnIndex];
      if (!column || column.kind === 'head') return null;
      const row = sheet.rows[rowIndex];
      const [first, last] = [sheet.days[0]?.day, sheet.days.at(-1)?.day] as [Day, Day];
      const [from, to] = column.kind === 'day' ? [column.day, column.day] : [first, last];
      const dayTotal = rowIndex === sheet.rows.length ? 'attended' : 'planned';
      const total = column.kind === 'total' ? column.id : row ? null : dayTotal;
      const what = [row ? nameAt(table, rowIndex) : t('office.total'), total && t(`sheet.totals.${total}`)];
      const when = column.kind === 'day' ? formatDayShort(column.day) : null;
      const title = [...what, when].filter((part) => part !== null).join(' · ');
      const part = row?.part ?? null;
      return {
        childId: row?.childId ?? null,
        roomId: part?.roomId ?? null,
        discipline: part?.discipline ?? sheet.discipline,
        from,
        to,
        total,
        title,
      };
    },
    [sheet, table, t],
  );
}

/** What the row is called in the table. */
function nameAt(table: SheetTable, rowIndex: number): string {
  const name = table.rows[rowIndex]?.[1];
  return name?.kind === 'text' ? name.text : '';
}

function keyAt(sheet: MonthSheet, index: number): string {
  const row = sheet.rows[index];
  return row ? rowKey(row.childId, row.part) : `total-${index}`;
}

const Heading = memo(function Heading({ columns }: { readonly columns: readonly SheetColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          if (column.kind === 'head')
            return (
              <th key={column.id} scope="col" className={classes(css.head, css[column.id])}>
                {column.label}
              </th>
            );
          if (column.kind === 'total')
            return (
              <th
                key={column.id}
                scope="col"
                className={classes(css.head, css.total, column.id === 'minutes' && css.minutes)}
              >
                <span className={css.turned}>{column.label}</span>
              </th>
            );
          return (
            <th key={column.day} scope="col" className={classes(css.head, css.day, column.isOff && css.off)}>
              <span className={css.weekday}>{column.below}</span>
              {column.label}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

type RowProps = {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: readonly SheetColumn[];
  /** 0 and 1 for the lines of totals, null for a child. */
  readonly totalPlace: number | null;
  readonly entryColumn: number;
  readonly language: Language;
};

const BodyRow = memo(function BodyRow({ row, index, columns, totalPlace, entryColumn, language }: RowProps) {
  const place = totalPlace === null ? '' : classes(css.totals, totalPlace === 1 && css.lastTotals);
  return (
    <tr className={place}>
      {row.map((cell, column) => (
        <SheetCell
          // Columns never change places within a sheet.
          key={column}
          cell={cell}
          column={columns[column] as SheetColumn}
          row={index}
          place={column}
          language={language}
          isEntry={index === 0 && column === entryColumn}
        />
      ))}
    </tr>
  );
});
