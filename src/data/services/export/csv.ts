/** CSV that Excel opens right in Kazakh and Russian: UTF-8 with BOM, `;`, CRLF, decimal comma, dates dd.MM.yyyy. */
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../../shared/domain/language.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import type { SheetTable, TableCell, TableColumn } from '../../../shared/sheet/table.ts';
import { escapeFormula } from './formula.ts';

export function writeCsv(table: SheetTable, _language: Language): Uint8Array {
  const lines = [...headLines(table), ...bodyLines(table), ...footLines(table)];
  const escaped = lines.map((line) => line.map(escapeFormula));
  return new TextEncoder().encode(stringify(escaped, { bom: true, delimiter: ';', record_delimiter: '\r\n' }));
}

function headLines(table: SheetTable): string[][] {
  const demo = table.demoLine === null ? [] : [[table.demoLine]];
  return [[table.title], ...demo, ...table.facts.map(({ label, text }) => [label, text]), []];
}

function bodyLines(table: SheetTable): string[][] {
  return [table.columns.map(columnText), ...[...table.rows, ...table.totalRows].map((row) => row.map(cellText))];
}

function footLines(table: SheetTable): string[][] {
  const legend = table.legend.filter(({ mark }) => mark !== '').map(({ mark, text }) => [mark, text]);
  const signatures = table.signatures.map((name) => [name, '']);
  return [[], [table.rateLine], [], [table.legendTitle], ...legend, [], ...signatures, [table.printedLine]];
}

function columnText(column: TableColumn): string {
  return column.kind === 'day' ? `${column.label} ${column.weekday}` : column.label;
}

export function cellText(cell: TableCell): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'date':
      return cell.day === null ? '' : formatDayShort(cell.day);
    default:
      return cell.text;
  }
}
