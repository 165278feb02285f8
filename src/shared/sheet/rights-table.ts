/** Who may do what, as a table: the same on the screen and on paper, read from the contract. */

import type { Day } from '../domain/day.ts';
import { exportKinds, isUsual } from '../domain/export-kind.ts';
import type { Language } from '../domain/language.ts';
import { type StaffRole, staffRoles } from '../domain/staff.ts';
import { formatDayShort } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import { type Deed, type DeedGroup, deedGroupIds, deedGroups, mayDo } from '../ipc/contract/deeds.ts';
import { exportsOfferedTo } from '../ipc/contract/offered.ts';
import type { Words } from './in-each.ts';
import type { Table, TableCell } from './table.ts';

/** `rooms`: in the own rooms only; `school`: in all rooms of the own school; `leave`: with leave given to the person. */
export type Right = 'no' | 'yes' | 'rooms' | 'school' | 'leave';
export type RightLine = { readonly id: string; readonly label: string; readonly rights: readonly Right[] };
export type RightGroup = { readonly id: string; readonly label: string; readonly lines: readonly RightLine[] };

/** Deeds that are about children reach as far as the role does. */
const reaching: readonly DeedGroup[] = ['sessions', 'children'];

function rightTo(role: StaffRole, deed: Deed, group: DeedGroup): Right {
  if (!mayDo(role, deed)) return 'no';
  // It is there for what lies beyond the own rooms.
  if (!reaching.includes(group) || deed === 'emergency') return 'yes';
  if (role === 'specialist') return 'rooms';
  return role === 'lead_specialist' ? 'school' : 'yes';
}

export function rightGroups(words: Words): readonly RightGroup[] {
  const { rights, leave } = words;
  const done = deedGroupIds.map((group) => ({
    id: group,
    label: rights.groups[group],
    lines: deedGroups[group].map((deed) => ({
      id: deed,
      label: rights.deeds[deed],
      rights: staffRoles.map((role) => rightTo(role, deed, group)),
    })),
  }));
  const out = exportKinds.map((kind) => ({
    id: kind,
    label: leave.kinds[kind],
    rights: staffRoles.map((role): Right => {
      if (!exportsOfferedTo(role).includes(kind)) return 'no';
      return isUsual(role, kind) ? 'yes' : 'leave';
    }),
  }));
  return [...done, { id: 'out', label: rights.groups.out, lines: out }];
}

export function rightsTable(language: Language, printedOn: Day): Table {
  const words: Words = dictionaries[language];
  const { rights } = words;
  const text = (value: string): TableCell => ({ kind: 'text', text: value });
  return {
    name: rights.title,
    title: rights.title,
    facts: [],
    demoLine: null,
    columns: [
      { id: 'what', label: rights.what, width: 48, align: 'start', isWide: true },
      ...staffRoles.map((role) => ({ id: role, label: words.roles[role], width: 22, align: 'center' as const })),
    ],
    frozenColumns: 1,
    rows: rightGroups(words).flatMap(({ label, lines }) => [
      [text(label.toLocaleUpperCase(language)), ...staffRoles.map(() => text(''))],
      ...lines.map((line) => [text(line.label), ...line.rights.map((right) => text(rights.cells[right]))]),
    ]),
    totalRows: [],
    notes: [rights.why],
    legendTitle: '',
    legend: [],
    signatures: [],
    printedLine: `${words.sheet.printedOn}: ${formatDayShort(printedOn)}`,
    footer: rights.title,
  };
}
