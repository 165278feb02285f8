/** What is exported, as tables of typed cells. Screen, XLSX, CSV and PDF are made from them and from nothing else. */
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
  | 'planned'
  | 'corrected';

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      /** Null: undefined, shown as a dash. */
      readonly value: number | null;
      /** Digits after the mark, none unless told. */
      readonly decimals?: number;
      /** Thousands stand apart where people read it. */
      readonly isGrouped?: boolean;
    }
  /** `value` 0 to 100, or more; null where the figure is undefined. */
  | { readonly kind: 'percent'; readonly value: number | null; readonly decimals?: number }
  | { readonly kind: 'date'; readonly day: Day | null }
  | {
      readonly kind: 'mark';
      readonly text: string;
      readonly look: CellLook;
      /** The same without signs that only people read: codes, in the order of the signs. */
      readonly codes: readonly string[];
    };

export type TableColumn = {
  /** Heading where a program reads. */
  readonly id: string;
  /** Each line of it is one of the languages. */
  readonly label: string;
  /** Second line of the heading, e.g. the weekday below the day. */
  readonly below?: string;
  /** In characters. */
  readonly width: number;
  /** Takes what is left of the page's width. */
  readonly isWide?: boolean;
  readonly align: 'start' | 'center';
  /** The heading is written upwards. */
  readonly isTurned?: boolean;
  /** A day on which nothing is planned: shaded from top to bottom. */
  readonly isOff?: boolean;
};

/** As many cells as there are columns. */
export type TableRow = readonly TableCell[];
export type LegendEntry = { readonly mark: string; readonly look: CellLook; readonly text: string };
export type TableFact = {
  readonly label: string;
  readonly text: string;
  /** A program gets it in each row, under this heading. */
  readonly field?: { readonly id: string; readonly value: string };
};

/** One table of a file: a worksheet, a printed page or a few, a CSV. */
export type Table<Column extends TableColumn = TableColumn> = {
  /** Of the worksheet among others of its file, or of its CSV. */
  readonly name: string;
  readonly title: string;
  /** What it is about: school, room, discipline, month, specialists. */
  readonly facts: readonly TableFact[];
  /** Said on every export of made-up data. */
  readonly demoLine: string | null;
  readonly columns: readonly Column[];
  /** So many of the first columns stay in sight. */
  readonly frozenColumns: number;
  readonly rows: readonly TableRow[];
  readonly totalRows: readonly TableRow[];
  /** A chart of what the table says, drawn on paper below it. */
  readonly picture?: { readonly title: string; readonly svg: string };
  /** Lines below: the rate, what a figure means. */
  readonly notes: readonly string[];
  /** More lines below those, for paper: on screen each is found where it belongs. */
  readonly remarks?: readonly string[];
  readonly legendTitle: string;
  /** Empty where there are no marks. */
  readonly legend: readonly LegendEntry[];
  /** A line to sign on each. */
  readonly signatures: readonly string[];
  readonly printedLine: string;
  /** Stands on each page beside the page's number. */
  readonly footer: string;
};

type HeadColumnId = 'number' | 'name' | 'className' | 'pmpkNumber' | 'pmpkValidTo';
/** A month sheet has three kinds of columns: about the child, days, totals. */
export type SheetColumn = TableColumn &
  (
    | { readonly kind: 'head'; readonly id: HeadColumnId }
    | {
        readonly kind: 'day';
        readonly day: Day;
        readonly below: string;
        readonly isOff: boolean;
      }
    | { readonly kind: 'total'; readonly id: keyof Totals }
  );

export type SheetTable = Table<SheetColumn>;
