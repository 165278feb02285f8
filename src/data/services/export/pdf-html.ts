/** The month sheet as a printable page; looks come from print/sheet.css. */
import type { Language } from '../../../shared/domain/language.ts';
import { escapeHtml } from '../../../shared/html.ts';
import type { SheetTable, TableCell, TableColumn, TableRow } from '../../../shared/sheet/table.ts';
import { htmlDocument } from '../html.ts';
import { cellText } from './csv.ts';

export function sheetHtml(table: SheetTable, language: Language): string {
  return htmlDocument(
    language,
    table.title,
    `<main class="sheet">${head(table)}<table>${columnWidths(table.columns)}<thead>${headRows(table.columns)}</thead>
<tbody>${table.rows.map((row) => bodyRow(row, table.columns)).join('')}</tbody>
<tbody class="totals">${table.totalRows.map((row) => bodyRow(row, table.columns)).join('')}</tbody></table>${foot(table)}</main>`,
    ['sheet.css'],
  );
}

function head({ title, demoLine, facts }: SheetTable): string {
  const demo = demoLine === null ? '' : `<p class="demo">${escapeHtml(demoLine)}</p>`;
  const list = facts.map(({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`);
  return `<header><h1>${escapeHtml(title)}</h1>${demo}<dl>${list.join('')}</dl></header>`;
}

const columnClass = (column: TableColumn) => (column.kind === 'day' ? 'day' : `${column.kind} ${column.id}`);

function columnWidths(columns: readonly TableColumn[]): string {
  return `<colgroup>${columns.map((column) => `<col class="${columnClass(column)}">`).join('')}</colgroup>`;
}

function headRows(columns: readonly TableColumn[]): string {
  const first = columns.map((column) => {
    if (column.kind === 'day') return `<th class="${dayClass(column)}">${column.label}</th>`;
    return `<th rowspan="2" class="${columnClass(column)}"><span>${escapeHtml(column.label)}</span></th>`;
  });
  const days = columns.filter((column) => column.kind === 'day');
  const second = days.map((column) => `<th class="${dayClass(column)}">${escapeHtml(column.weekday)}</th>`);
  return `<tr>${first.join('')}</tr><tr>${second.join('')}</tr>`;
}

const dayClass = (column: TableColumn & { kind: 'day' }) => (column.isSchoolDay ? 'day' : 'day off');

function bodyRow(row: TableRow, columns: readonly TableColumn[]): string {
  const cells = row.map((cell, index) => {
    const column = columns[index];
    const names = [column ? columnClass(column) : '', cell.kind, lookClass(cell, column)].filter(Boolean);
    return `<td class="${names.join(' ')}">${escapeHtml(cellText(cell))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function lookClass(cell: TableCell, column: TableColumn | undefined): string {
  if (cell.kind === 'mark') return `look-${cell.look}`;
  return column?.kind === 'day' && !column.isSchoolDay ? 'look-dayOff' : '';
}

function foot(table: SheetTable): string {
  const legend = table.legend.map(
    ({ mark, look, text }) => `<li><b class="look-${look}">${escapeHtml(mark)}</b> ${escapeHtml(text)}</li>`,
  );
  const signatures = table.signatures.map((name) => `<p class="signature">${escapeHtml(name)}<i></i></p>`);
  return `<footer><p class="rate">${escapeHtml(table.rateLine)}</p>
<ul class="legend"><li class="legend-title">${escapeHtml(table.legendTitle)}:</li>${legend.join('')}</ul>
<div class="signatures">${signatures.join('')}<p>${escapeHtml(table.printedLine)}</p></div></footer>`;
}
