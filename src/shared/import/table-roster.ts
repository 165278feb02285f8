/** A plain list of children as a roster, once a person has said what its columns are. */
import { foldForSearch } from '../domain/collation.ts';
import type { Day } from '../domain/day.ts';
import { cleanLine } from '../domain/text.ts';
import { splitFullName, withoutApostrophe } from './cells.ts';
import type { ColumnMeaning } from './columns.ts';
import { type ImportProblem, problemAt } from './problem.ts';
import type { Incoming, Roster, SaidField, Spot } from './roster.ts';
import { missingName, type RawField, readFields } from './said-fields.ts';
import { isTooLong, type Table, type TableRow } from './table.ts';

export const everyoneSpot = 'everyone';

/** @param meanings of the columns, in their order; null: not taken over */
export function rosterOfTable(table: Table, meanings: readonly (ColumnMeaning | null)[], today: Day): Roster {
  const incoming: Incoming[] = [];
  const problems: ImportProblem[] = [];
  const places = new Map(meanings.flatMap((meaning, place) => (meaning ? [[meaning, place] as const] : [])));
  const ids = new Map<string, number>();
  for (const row of table.rows) {
    const person = personOf(table, places, row, today);
    if ('code' in person) {
      problems.push(person);
      continue;
    }
    const earlier = person.sourceId === null ? undefined : ids.get(person.sourceId);
    if (earlier !== undefined) {
      const column = table.header[places.get('sourceId') ?? 0] ?? '';
      problems.push(problemAt('duplicate_id', table.file, { row: row.row, column, detail: person.sourceId ?? '' }));
      continue;
    }
    if (person.sourceId !== null) ids.set(person.sourceId, row.row);
    incoming.push(person);
  }
  return {
    source: `table:${foldForSearch(table.header[places.get('sourceId') ?? -1] ?? '')}`,
    incoming,
    spots: spotsOf(table, places, incoming),
    problems,
    seenIds: [],
    isComplete: false,
  };
}

type Places = ReadonlyMap<ColumnMeaning, number>;

function personOf(table: Table, places: Places, row: TableRow, today: Day): Incoming | ImportProblem {
  if (isTooLong(table, row))
    return problemAt('too_many_fields', table.file, { row: row.row, detail: String(table.header.length) });
  const headOf = (meaning: ColumnMeaning) => table.header[places.get(meaning) ?? -1] ?? '';
  const raw = rawFields(places, row, headOf);
  const { said, problem } = readFields(raw, table.file, row.row, today);
  if (problem) return problem;
  const missing = missingName(said);
  if (missing) {
    const column = places.has('fullName') ? headOf('fullName') : headOf(missing);
    return problemAt('needed', table.file, { row: row.row, column });
  }
  const id = cellAt(places, row, 'sourceId');
  const room = cellAt(places, row, 'room');
  return {
    entity: 'child',
    sourceId: id === '' ? null : id,
    file: table.file,
    row: row.row,
    label: [said.family, said.given, said.patronymic].filter(Boolean).join(' '),
    isGone: false,
    said,
    columns: Object.fromEntries(raw.map(({ field, column }) => [field, column])),
    firstDay: said.enrolledFrom ?? null,
    spots: room === '' ? [everyoneSpot] : [roomSpot(room), everyoneSpot],
  };
}

const cellAt = (places: Places, { cells }: TableRow, meaning: ColumnMeaning): string =>
  cleanLine(cells[places.get(meaning) ?? -1] ?? '');

function rawFields(places: Places, row: TableRow, headOf: (meaning: ColumnMeaning) => string): readonly RawField[] {
  const fields: RawField[] = [];
  for (const meaning of places.keys()) {
    if (meaning === 'sourceId' || meaning === 'room') continue;
    const [text, column] = [cellAt(places, row, meaning), headOf(meaning)];
    if (meaning !== 'fullName') {
      fields.push({ field: meaning, column, text });
      continue;
    }
    const name = splitFullName(withoutApostrophe(text));
    for (const field of ['family', 'given', 'patronymic'] as const satisfies readonly SaidField[])
      if (!places.has(field)) fields.push({ field, column, text: name[field] });
  }
  return fields;
}

const roomSpot = (room: string): string => `room:${foldForSearch(room)}`;

function spotsOf(table: Table, places: Places, incoming: readonly Incoming[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  const namesByKey = new Map(
    table.rows.map((row) => cellAt(places, row, 'room')).map((room) => [roomSpot(room), room] as const),
  );
  for (const { spots: keys } of incoming) {
    const key = keys[0] ?? everyoneSpot;
    const kind = key === everyoneSpot ? 'everyone' : 'room';
    const known = spots.get(key) ?? { key, kind, name: namesByKey.get(key) ?? '', parent: null, children: 0, staff: 0 };
    spots.set(key, { ...known, children: known.children + 1 });
  }
  return [...spots.values()];
}
