/** Rows of the record as words and as a table: screen, XLSX and CSV say the same. */
import { type AuditFilterLook, type AuditRow, groupOf } from '../domain/audit.ts';
import type { Day } from '../domain/day.ts';
import { formatDayShort } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import type { Words } from './in-each.ts';
import type { Table, TableCell, TableColumn } from './table.ts';

type Tree = { readonly [Key in string]?: string | Tree };

/** What happened, e.g. "Record opened: progress". */
export function deedText({ kind, more, repeated }: Pick<AuditRow, 'kind' | 'more' | 'repeated'>, words: Words): string {
  const [thing = '', what = ''] = kind.split('.');
  const kinds: Tree = words.audit.kinds;
  const ofThing = kinds[thing];
  const deed = typeof ofThing === 'object' ? ofThing[what] : undefined;
  const mores: Tree = words.audit.more;
  const said = more === null ? undefined : mores[more];
  const text = [typeof deed === 'string' ? deed : kind, ...(typeof said === 'string' ? [said] : [])].join(': ');
  return repeated > 0 ? `${text} (${words.audit.again.replace('{{count}}', String(repeated))})` : text;
}

/** Where it happened, e.g. "this PC". */
export const pcText = ({ pc }: Pick<AuditRow, 'pc'>, words: Words): string =>
  pc === null ? words.audit.thisPc : words.audit.otherPc.replace('{{id}}', pc);

export function auditTable(rows: readonly AuditRow[], look: AuditFilterLook): Table {
  const words: Words = dictionaries[look.language];
  const { audit } = words;
  const column = (id: string, label: string, width: number, isWide = false): TableColumn => ({
    ...{ id, label, width, align: 'start' as const },
    ...(isWide && { isWide }),
  });
  const text = (value: string): TableCell => ({ kind: 'text', text: value });
  const days = [look.from, look.to].map((day) => (day === null ? '…' : formatDayShort(day))).join(' – ');
  return {
    name: audit.fileStem,
    title: audit.title,
    facts: look.from === null && look.to === null ? [] : [{ label: audit.days, text: days }],
    demoLine: look.isDemo ? words.sheet.demo : null,
    columns: [
      column('day', audit.day, 12),
      column('time', audit.time, 10),
      column('who', audit.who, 24),
      column('group', audit.group, 18),
      column('what', audit.what, 44, true),
      column('about', audit.about, 44),
      column('pc', audit.pc, 16),
      column('number', audit.number, 10),
    ],
    frozenColumns: 2,
    rows: rows.map((row) => {
      const group = groupOf(row.kind);
      return [
        { kind: 'date', day: row.at.slice(0, 10) as Day },
        text(row.at.slice(11)),
        text(row.who === '' ? audit.nobody : row.who),
        text(group === null ? '' : audit.groups[group]),
        text(deedText(row, words)),
        text(row.about),
        text(pcText(row, words)),
        { kind: 'number', value: row.seq },
      ];
    }),
    totalRows: [],
    notes: [],
    legendTitle: '',
    legend: [],
    signatures: [],
    printedLine: `${words.sheet.printedOn}: ${formatDayShort(look.printedOn)}`,
    footer: audit.title,
  };
}
