/** Takes an import back, person by person; whoever was changed since stays, and it is told why. */
import { fullName } from '../../../shared/domain/person.ts';
import type { ImportEntity } from '../../../shared/import/roster.ts';
import type { ImportStayed } from '../../../shared/ipc/contract/imports.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { change, recordEvent } from '../../change.ts';
import {
  deleteChild,
  deleteSourceId,
  deleteStaff,
  findImportRun,
  type ImportChangeRow,
  listImportChanges,
  markImportUndone,
  type SourceIdRow,
} from '../../db/queries/imports.ts';
import { deletePlacement } from '../../db/queries/placements.ts';
import { findRoom } from '../../db/queries/school.ts';
import type { FormerPlacementRow } from '../../db/queries/sheet-children.ts';
import { inTransaction } from '../../db/transaction.ts';
import { found } from '../../found.ts';
import { moment } from '../../store.ts';
import { type PersonState, stateOf, writeState } from './state.ts';

export type ImportUndone = { readonly undone: number; readonly stayed: readonly ImportStayed[] };

/** @throws CallError not_found, already_exists (was taken back before) */
export function undoImport(context: CallContext, runId: string): ImportUndone {
  const { database, app } = context;
  const run = found(findImportRun(database, runId));
  if (run.undone_at !== null) throw new CallError('already_exists');
  const rows = listImportChanges(database, runId);
  const people = rows.filter(({ entity }) => entity === 'child' || entity === 'staff');
  const stayed: ImportStayed[] = [];
  return inTransaction(database, () => {
    // The event tells how many; that is known only when all has been tried.
    const undone = people.filter((row) => {
      const stays = undoPerson(context, row, runId);
      if (stays) stayed.push(stays);
      return stays === null;
    }).length;
    const staying = new Set(stayed.map(({ id }) => id));
    for (const row of rows) if (!staying.has(row.entity_id)) undoBeside(context, row);
    const facts = { kind: 'import.undone', subjectId: runId, data: { undone, stayed: stayed.map(({ id }) => id) } };
    change(context, 'people', facts, () => markImportUndone(database, runId, moment(database, app.clock)));
    return { undone, stayed };
  });
}

/** What was written beside a person: the other system's id, and the room that was left. */
function undoBeside({ database }: CallContext, { entity, entity_id, after }: ImportChangeRow): void {
  if (entity === 'source_id') deleteSourceId(database, JSON.parse(after ?? '{}') as SourceIdRow);
  if (entity === 'former_placement')
    deletePlacement(database, entity_id, (JSON.parse(after ?? '{}') as FormerPlacementRow).from_day);
}

/** Null: it is as it was before. */
function undoPerson(context: CallContext, row: ImportChangeRow, runId: string): ImportStayed | null {
  const { database } = context;
  const [entity, id] = [row.entity as ImportEntity, row.entity_id];
  const now = stateOf(database, entity, id);
  const before = row.before === null ? null : (JSON.parse(row.before) as PersonState);
  const after = JSON.parse(row.after ?? 'null') as PersonState | null;
  const stays = (why: ImportStayed['why']): ImportStayed => {
    const fields = (now ?? after)?.fields;
    return { id, entity, name: fields ? fullName(fields) : '', why };
  };
  if (now === null || JSON.stringify(now) !== JSON.stringify(after)) return stays('changed_since');
  if (before === null) {
    if (!remove(context, entity, id)) return stays('has_history');
  } else {
    if (!hasItsRoom(context, before)) return stays('room_gone');
    writeState(database, entity, id, before);
  }
  tell(context, entity, id, now, before, runId);
  return null;
}

/** Nobody is removed of whom anything else is written down: the database itself says so. */
function remove({ database }: CallContext, entity: ImportEntity, id: string): boolean {
  try {
    inTransaction(database, () => (entity === 'child' ? deleteChild : deleteStaff)(database, id));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return false;
    throw error;
  }
}

/** A room that was closed since cannot take a child back. */
function hasItsRoom({ database }: CallContext, { fields }: PersonState): boolean {
  return !('roomId' in fields) || findRoom(database, fields.roomId)?.archived_at === null;
}

function tell(
  context: CallContext,
  entity: ImportEntity,
  id: string,
  now: PersonState,
  before: PersonState | null,
  importId: string,
): void {
  const fields = (before ?? now).fields;
  const facts = { subjectId: id, roomId: 'roomId' in fields ? fields.roomId : null };
  const data = { before: now.fields, after: before?.fields ?? null, importId };
  const isSame = before !== null && JSON.stringify(now.fields) === JSON.stringify(before.fields);
  if (!isSame) recordEvent(context, { ...facts, kind: `${entity}.${before ? 'changed' : 'removed'}`, data });
  if (!before || before.archivedAt === now.archivedAt) return;
  const what = before.archivedAt === null ? 'restored' : 'archived';
  const days = { before: now.archivedAt, after: before.archivedAt, importId };
  recordEvent(context, { ...facts, kind: `${entity}.${what}`, data: days });
}
