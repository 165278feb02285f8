/** A file that was read, as a window shows it: its tables with guesses, and the places in it with rooms. */
import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../../shared/domain/collation.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import { guessColumns } from '../../../shared/import/columns.ts';
import type { Roster, Spot } from '../../../shared/import/roster.ts';
import type { Table } from '../../../shared/import/table.ts';
import { rosterOfTable } from '../../../shared/import/table-roster.ts';
import type {
  ImportFormat,
  ImportMapping,
  ImportPlace,
  ImportTable,
  ReadDraft,
} from '../../../shared/ipc/contract/imports.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { listRooms, type RoomRecord } from '../../db/queries/school.ts';
import { readSetting } from '../../db/queries/settings.ts';
import type { Draft } from './drafts.ts';
import type { ReadContent } from './read-file.ts';
import { recall } from './remembered.ts';

const sampleRows = 6;

export function draftView(database: Database, { id, fileName, content }: Draft): ReadDraft {
  const tables = content.kind === 'oneroster' ? [] : content.tables;
  return {
    state: 'read',
    draftId: id,
    fileName,
    format: formatOf(content),
    tables: tables.map((table, place) => tableView(database, content, table, place)),
    hasStaff: recall(database, content, 0)?.hasStaff ?? false,
  };
}

export const formatOf = (content: ReadContent): ImportFormat =>
  content.kind === 'oneroster' ? `oneroster-${content.version}` : content.kind;

function tableView(database: Database, content: ReadContent, table: Table, place: number): ImportTable {
  const remembered = recall(database, content, place)?.columns;
  const guesses = guessColumns(table.header);
  return {
    name: table.file,
    header: [...table.header],
    rowCount: table.rows.length,
    sample: table.rows
      .slice(0, sampleRows)
      .map(({ cells }) => table.header.map((_name, column) => cells[column] ?? '')),
    columns: table.header.map((name, column) =>
      remembered ? (remembered[foldForSearch(name)] ?? null) : (guesses[column] ?? null),
    ),
    isRemembered: remembered !== undefined,
  };
}

type Choice = Pick<ImportMapping, 'table' | 'columns'>;

/** @throws CallError bad_input where the file has no such table or columns */
export function rosterOf({ content }: Draft, { table: place, columns }: Choice, today: Day): Roster {
  if (content.kind === 'oneroster') return content.roster;
  const table = content.tables[place];
  if (!table) throw new CallError('bad_input', { field: 'table' });
  if (columns.length !== table.header.length) throw new CallError('bad_input', { field: 'columns' });
  const said = columns.filter((meaning) => meaning !== null);
  if (new Set(said).size !== said.length) throw new CallError('bad_input', { field: 'columns' });
  return rosterOfTable(table, columns, today);
}

export function placesOf(database: Database, draft: Draft, choice: Choice, today: Day): readonly ImportPlace[] {
  const rooms = listRooms(database).filter(({ archived_at }) => archived_at === null);
  const remembered = recall(database, draft.content, choice.table)?.rooms ?? {};
  const own = readSetting(database, 'room_id');
  return rosterOf(draft, choice, today).spots.map((spot) => {
    const isKnown = spot.key in remembered && isStanding(remembered[spot.key] ?? null, rooms);
    const roomId = isKnown ? remembered[spot.key] : guessRoom(spot, rooms, own);
    return { ...spot, ...(roomId === undefined ? {} : { roomId }) };
  });
}

const isStanding = (roomId: RoomId | null, rooms: readonly RoomRecord[]) =>
  roomId === null || rooms.some(({ id }) => id === roomId);

/** A room of that name, or the only one that it can be. Classes go where their school goes. */
function guessRoom({ kind, name }: Spot, rooms: readonly RoomRecord[], own: string | null): RoomId | undefined {
  if (kind === 'class') return undefined;
  const folded = foldForSearch(name);
  const named = rooms.filter((room) => foldForSearch(kind === 'school' ? room.school_name : room.name) === folded);
  const likely = kind === 'everyone' ? rooms.filter(({ id }) => id === own) : named;
  const [only, ...others] = likely.length > 0 ? likely : rooms;
  return others.length === 0 ? (only?.id as RoomId | undefined) : undefined;
}
