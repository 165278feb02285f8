/**
 * CSV for two readers. Excel in Kazakh and Russian: UTF-8 with BOM, `;`, decimal comma, dates dd.MM.yyyy, all that a
 * sheet says. Other programs: RFC 4180 with commas, decimal points, ISO dates and codes, one heading and nothing but
 * rows. Both end lines in CRLF.
 */
import { stringify } from 'csv-stringify/sync';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import { besideEachOther } from '../../../shared/sheet/in-each.ts';
import type { Table, TableCell, TableColumn } from '../../../shared/sheet/table.ts';
import { escapeFormula } from './formula.ts';

export const csvDialects = ['excel', 'plain'] as const;
export type CsvDialect = (typeof csvDialects)[number];

export function writeCsv(table: Table, dialect: CsvDialect): Uint8Array {
  const lines = dialect === 'excel' ? sheetLines(table) : plainLines(table);
  return csvBytes(lines, dialect);
}

/** Lines of a CSV that is no table to print. */
export function csvBytes(lines: readonly (readonly string[])[], dialect: CsvDialect): Uint8Array {
  const escaped = lines.map((line) => line.map(escapeFormula));
  const isExcel = dialect === 'excel';
  const options = { bom: isExcel, delimiter: isExcel ? ';' : ',', record_delimiter: '\r\n' };
  return new TextEncoder().encode(stringify(escaped, options));
}

function sheetLines(table: Table): string[][] {
  return [...headLines(table), ...bodyLines(table), ...footLines(table)].map((line) => line.map(besideEachOther));
}

function headLines(table: Table): string[][] {
  const demo = table.demoLine === null ? [] : [[table.demoLine]];
  return [[table.title], ...demo, ...table.facts.map(({ label, text }) => [label, text]), []];
}

function bodyLines(table: Table): string[][] {
  return [table.columns.map(heading), ...[...table.rows, ...table.totalRows].map((row) => row.map(excelText))];
}

function footLines(table: Table): string[][] {
  const notes = table.notes.map((note) => [note]);
  const legend = table.legend.filter(({ mark }) => mark !== '').map(({ mark, text }) => [mark, text]);
  const signatures = table.signatures.map((name) => [name, '']);
  const marks = legend.length === 0 ? [] : [[], [table.legendTitle], ...legend];
  const remarks = table.remarks?.length ? [[], ...table.remarks.map((line) => [line])] : [];
  return [[], ...notes, ...marks, ...remarks, [], ...signatures, [table.printedLine]];
}

const heading = ({ label, below }: TableColumn) => (below === undefined ? label : `${label} ${below}`);

function excelText(cell: TableCell): string {
  switch (cell.kind) {
    case 'number':
      return numberText(cell.value, cell.decimals).replace('.', ',');
    case 'percent':
      return cell.value === null ? '' : `${numberText(cell.value, cell.decimals ?? 1).replace('.', ',')}%`;
    case 'date':
      return cell.day === null ? '' : formatDayShort(cell.day);
    default:
      return cell.text;
  }
}

const numberText = (value: number | null, decimals = 0) => (value === null ? '' : value.toFixed(decimals));

/** What stands above a sheet is in each row here: files of several rooms can be put together. */
function plainLines(table: Table): string[][] {
  const fields = table.facts.flatMap(({ field }) => (field ? [field] : []));
  const head = [...fields.map(({ id }) => id), ...table.columns.map(({ id }) => id)];
  return [head, ...table.rows.map((row) => [...fields.map(({ value }) => value), ...row.map(plainText)])];
}

function plainText(cell: TableCell): string {
  switch (cell.kind) {
    case 'number':
      return numberText(cell.value, cell.decimals);
    case 'percent':
      return numberText(cell.value, cell.decimals ?? 1);
    case 'date':
      return cell.day ?? '';
    case 'mark':
      return cell.codes.join(' ');
    default:
      return cell.text;
  }
}
