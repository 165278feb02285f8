/** The heads of a month sheet's rows: who, and since when and until when they belong to it. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { ChildId, RoomId } from '../../shared/domain/ids.ts';
import type { SheetChild } from '../../shared/domain/month-sheet.ts';
import { fullName } from '../../shared/domain/person.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import { type Stay, staysOf } from '../../shared/domain/stay.ts';
import { findRoom } from '../db/queries/school.ts';
import {
  type FormerPlacementRow,
  listFormerPlacements,
  listSheetChildren,
  type SheetChildRow,
} from '../db/queries/sheet-children.ts';
import { lastExpectedDay } from './unopened.ts';

/** What a fact is about. */
export type RowPart = { readonly childId: string; readonly discipline: Discipline; readonly roomId: RoomId };

type Wanted = {
  readonly scope: SheetScope;
  readonly discipline: Discipline | null;
  readonly roomIds: ReadonlySet<string> | null;
};

/**
 * Everybody who belongs to it; for one discipline only those who have something in it.
 * @param withFacts ids of the children who have something in it
 * @param parts what they have, where the sheet is of one child
 */
export function readRows(
  database: Database,
  wanted: Wanted,
  withFacts: ReadonlySet<string>,
  parts: readonly RowPart[],
): readonly SheetChild[] {
  const children = listSheetChildren(database, wanted.scope, [...withFacts]);
  const former = Map.groupBy(
    listFormerPlacements(
      database,
      children.map(({ id }) => id),
    ),
    (row) => row.child_id,
  );
  const stays = (child: SheetChildRow) => staysOfRow(child, former.get(child.id) ?? []);
  if (wanted.scope.kind === 'child') return children.flatMap((child) => partRows(database, child, stays(child), parts));
  return children
    .filter((child) => wanted.discipline === null || withFacts.has(child.id))
    .map((child) => ({ ...headOf(child), part: null, stays: staysWithin(stays(child), wanted.roomIds) }))
    .filter((child) => child.stays.length > 0 || withFacts.has(child.childId));
}

function staysOfRow(row: SheetChildRow, former: readonly FormerPlacementRow[]): readonly Stay[] {
  return staysOf(
    { roomId: row.room_id, enrolledFrom: row.enrolled_from as Day, enrolledTo: lastExpectedDay(row) },
    former.map(({ room_id, from_day, to_day }) => ({ roomId: room_id, from: from_day as Day, to: to_day as Day })),
  );
}

/** A child that never belonged to those rooms and comes to them is a guest on all its days. */
function staysWithin(stays: readonly Stay[], roomIds: ReadonlySet<string> | null): readonly Stay[] {
  const inside = roomIds === null ? stays : stays.filter(({ roomId }) => roomIds.has(roomId));
  return inside.length === 0 ? stays : inside;
}

function headOf(row: SheetChildRow) {
  return {
    childId: row.id as ChildId,
    name: fullName(row),
    className: row.class_name,
    pmpkNumber: row.pmpk_number,
    pmpkValidTo: row.pmpk_valid_to as Day | null,
  };
}

/** One child: a row for each discipline and room, in the order in which they are met. */
function partRows(
  database: Database,
  child: SheetChildRow,
  stays: readonly Stay[],
  parts: readonly RowPart[],
): readonly SheetChild[] {
  const each = new Map(parts.map((part) => [`${part.discipline} ${part.roomId}`, part]));
  return [...each.values()].map(({ discipline, roomId }) => ({
    ...headOf(child),
    part: { discipline, roomId, roomName: findRoom(database, roomId)?.name ?? '' },
    stays: staysWithin(stays, new Set([roomId])),
  }));
}
