/** Tables as HTML to print, without document and styles: the same for PDF, paper and preview; looks in print/sheet.css. */
import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../html.ts';
import { cellText } from './cell-text.ts';
import { besideEachOther } from './in-each.ts';
import { paperWidths } from './paper-widths.ts';
import type { Table, TableCell, TableColumn, TableRow } from './table.ts';

/** @param language of numbers */
export function sheetBody(table: Table, language: Language): string {
  const row = (cells: TableRow) => bodyRow(cells, table.columns, language);
  const totals =
    table.totalRows.length === 0 ? '' : `<tbody class="totals">${table.totalRows.map(row).join('')}</tbody>`;
  return `<section class="sheet">${head(table)}<table>${columnWidths(table.columns)}<thead>${headRows(table.columns)}</thead>
<tbody>${table.rows.map(row).join('')}</tbody>
${totals}</table>${picture(table)}${foot(table)}</section>`;
}

function head({ title, demoLine, facts }: Table): string {
  const demo = demoLine === null ? '' : `<p class="demo">${lines(demoLine)}</p>`;
  const list = facts.map(({ label, text }) => `<div><dt>${lines(label)}</dt><dd>${lines(text)}</dd></div>`);
  return `<header><h1>${lines(title)}</h1>${demo}<dl>${list.join('')}</dl></header>`;
}

/** Languages of one text side by side. */
const lines = (text: string) => escapeHtml(besideEachOther(text));
/** One below the other. */
const below = (text: string) => text.split('\n').map(escapeHtml).join('<br>');

/** As attributes: the app's pages allow no style of their own. */
function columnWidths(columns: readonly TableColumn[]): string {
  const cols = paperWidths(columns).map((width) => `<col width="${width.toFixed(3)}%">`);
  return `<colgroup>${cols.join('')}</colgroup>`;
}

function headRows(columns: readonly TableColumn[]): string {
  const hasBelow = columns.some((column) => column.below !== undefined);
  const first = columns.map((column) => {
    if (column.below !== undefined) return `<th class="${columnClass(column)}">${escapeHtml(column.label)}</th>`;
    const span = hasBelow ? ' rowspan="2"' : '';
    return `<th${span} class="${columnClass(column)}"><span>${below(column.label)}</span></th>`;
  });
  const second = columns.filter((column) => column.below !== undefined);
  const cells = second.map((column) => `<th class="${columnClass(column)}">${escapeHtml(column.below ?? '')}</th>`);
  return `<tr>${first.join('')}</tr>${hasBelow ? `<tr>${cells.join('')}</tr>` : ''}`;
}

function columnClass({ align, isOff, isTurned, width }: TableColumn): string {
  const names = [align, isTurned && 'turned', isOff && 'off', width < 5.5 && 'narrow'];
  return names.filter(Boolean).join(' ');
}

function bodyRow(row: TableRow, columns: readonly TableColumn[], language: Language): string {
  const cells = row.map((cell, index) => {
    const column = columns[index];
    const names = [column ? columnClass(column) : '', cell.kind, lookClass(cell, column)].filter(Boolean);
    return `<td class="${names.join(' ')}">${escapeHtml(cellText(cell, language))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function lookClass(cell: TableCell, column: TableColumn | undefined): string {
  if (cell.kind === 'mark') return `look-${cell.look}`;
  return column?.isOff ? 'look-dayOff' : '';
}

function remarks({ remarks: all = [] }: Table): string {
  return all.length === 0 ? '' : `<div class="remarks">${all.map((line) => `<p>${below(line)}</p>`).join('')}</div>`;
}

function foot(table: Table): string {
  const notes = table.notes.map((note) => `<p class="note">${below(note)}</p>`);
  const signatures = table.signatures.map((name) => `<p class="signature">${lines(name)}<i></i></p>`);
  return `<footer>${notes.join('')}${legendList(table)}${remarks(table)}
<div class="signatures">${signatures.join('')}<p>${lines(table.printedLine)}</p></div></footer>`;
}

function picture({ picture: drawn }: Table): string {
  return drawn ? `<figure><figcaption>${lines(drawn.title)}</figcaption>${drawn.svg}</figure>` : '';
}

function legendList({ legend, legendTitle }: Table): string {
  if (legend.length === 0) return '';
  const entries = legend.map(
    ({ mark, look, text }) => `<li><b class="look-${look}">${escapeHtml(mark)}</b> ${lines(text)}</li>`,
  );
  return `<ul class="legend"><li class="legend-title">${lines(legendTitle)}:</li>${entries.join('')}</ul>`;
}
