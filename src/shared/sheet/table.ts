/** A month sheet as a table of typed cells. Screen, XLSX, CSV and PDF are made from it and nothing else. */
import type { Day } from '../domain/day.ts';
import type { Totals } from '../domain/month-sheet.ts';

/** How a day cell is to be seen; each writer gives it fill, line and colour of its own medium. */
export type CellLook =
  | 'empty'
  | 'dayOff'
  | 'outside'
  | 'attended'
  | 'late'
  | 'missed'
  | 'notMarked'
  | 'cancelled'
  | 'planned';

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly day: Day | null }
  | { readonly kind: 'mark'; readonly text: string; readonly look: CellLook };

type HeadColumnId = 'number' | 'name' | 'className' | 'pmpkNumber' | 'pmpkValidTo';
export type TableColumn =
  | { readonly kind: 'head'; readonly id: HeadColumnId; readonly label: string }
  | {
      readonly kind: 'day';
      readonly day: Day;
      readonly label: string;
      readonly weekday: string;
      readonly isSchoolDay: boolean;
    }
  | { readonly kind: 'total'; readonly id: keyof Totals; readonly label: string };

/** As many cells as there are columns. */
export type TableRow = readonly TableCell[];
export type LegendEntry = { readonly mark: string; readonly look: CellLook; readonly text: string };

export type SheetTable = {
  readonly title: string;
  /** Label and value: school, room, discipline, month, specialists. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Said on every export of made-up data. */
  readonly demoLine: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Below the children: attended per day with the sums of all totals, scheduled per day. */
  readonly totalRows: readonly TableRow[];
  readonly rateLine: string;
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  /** A line to sign on each. */
  readonly signatures: readonly string[];
  readonly printedLine: string;
};
