/** A table that is no month sheet: a report of rooms with all kinds of figures, headings in two languages. */
import type { Day } from '../../src/shared/domain/day.ts';
import type { Table, TableCell, TableColumn } from '../../src/shared/sheet/table.ts';

const column = (id: string, label: string, changes: Partial<TableColumn> = {}): TableColumn => {
  return { id, label, width: 10, align: 'center', ...changes };
};

export const sampleReport: Table = {
  name: 'Есеп/2026: ақпан',
  title: 'Есеп\nОтчёт',
  facts: [{ label: 'Мектеп\nШкола', text: 'Тест & мектебі', field: { id: 'school', value: 'Тест мектебі' } }],
  demoLine: null,
  columns: [
    column('room', 'Кабинет', { width: 24, isWide: true, align: 'start' }),
    column('minutes', 'Минут\nМинуты'),
    column('hours', 'Сағат\nЧасы'),
    column('rate', 'Қатысу\nПосещаемость'),
    column('since', 'Басы\nНачало'),
  ],
  frozenColumns: 1,
  rows: [
    [text('Кабинет 1'), number(12_345), { kind: 'number', value: 205.75, decimals: 1 }, percent(75), day('2026-02-03')],
    [text('Кабинет, «2»; №3'), number(0), { kind: 'number', value: null }, percent(null), day(null)],
  ],
  totalRows: [[text('Барлығы'), number(12_345), text(''), percent(89.583), text('')]],
  notes: ['Ескерту\nПримечание'],
  legendTitle: '',
  legend: [],
  signatures: ['Директор'],
  printedLine: '22.04.2026',
  footer: 'Есеп & отчёт',
};

function text(value: string): TableCell {
  return { kind: 'text', text: value };
}

function number(value: number): TableCell {
  return { kind: 'number', value, isGrouped: true };
}

function percent(value: number | null): TableCell {
  return { kind: 'percent', value };
}

function day(value: string | null): TableCell {
  return { kind: 'date', day: value as Day | null };
}
