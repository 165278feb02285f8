/** Writes what was previewed: all of it in one transaction, each person an event of their own, and how to take it back. */
import type { PlanItem } from '../../../shared/import/plan.ts';
import type { ImportCounts, ImportMapping } from '../../../shared/ipc/contract/imports.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { change, recordEvent } from '../../change.ts';
import { findChild, insertChild, updateChild, writeChildArchived } from '../../db/queries/children.ts';
import { insertImportChange, insertImportRun, type SourceIdRow, writeSourceId } from '../../db/queries/imports.ts';
import { insertStaff, updateStaff, writeStaffArchived, writeStaffRooms } from '../../db/queries/staff.ts';
import { moment, today } from '../../store.ts';
import { childRecordOf } from '../people/child-record.ts';
import { leaveRoom } from '../people/placements.ts';
import { staffRecordOf } from '../people/staff-record.ts';
import { formatOf } from './draft-view.ts';
import type { Draft } from './drafts.ts';
import { planDraft } from './preview.ts';
import { remember } from './remembered.ts';
import { stateOf } from './state.ts';

type Wish = { readonly mapping: ImportMapping; readonly stamp: string; readonly skipped: ReadonlySet<string> };
export type ImportDone = { readonly runId: string; readonly counts: ImportCounts };

/** People between two signs of progress. */
const tellEvery = 25;

/** @throws CallError import_outdated when the plan is no longer the one that was seen */
export function runImport(
  context: CallContext,
  draft: Draft,
  { mapping, stamp, skipped }: Wish,
  tell: (done: number, total: number) => void,
): ImportDone {
  const { database, app } = context;
  const { roster, plan, preview } = planDraft(context, draft, mapping);
  if (preview.stamp !== stamp) throw new CallError('import_outdated');
  const wanted = plan.items.filter(({ key, kind }) => kind !== 'refused' && !skipped.has(key));
  const counts = countsOf(wanted);
  if (counts.added + counts.changed + counts.archived === 0) throw new CallError('nothing_to_import');
  const [runId, at] = [newId(app), moment(database, app.clock)];
  const facts = { kind: 'import.done', subjectId: runId, data: { format: formatOf(draft.content), counts } };
  change(context, 'people', facts, () => {
    insertImportRun(database, {
      id: runId,
      at,
      staff_id: context.connection.staffId ?? '',
      file_name: draft.fileName,
      format: formatOf(draft.content),
      counts: JSON.stringify(counts),
    });
    remember(database, draft.content, mapping, at);
    const writer = new Writer(context, runId, at, roster.source);
    for (const [place, item] of wanted.entries()) {
      writer.write(item);
      if (place % tellEvery === 0) tell(place, wanted.length);
    }
  });
  tell(wanted.length, wanted.length);
  return { runId, counts };
}

function countsOf(items: readonly PlanItem[]): ImportCounts {
  const count = (wanted: PlanItem['kind']) => items.filter(({ kind }) => kind === wanted).length;
  return { added: count('added'), changed: count('changed'), archived: count('archived') };
}

class Writer {
  readonly #context: CallContext;
  readonly #runId: string;
  readonly #at: string;
  readonly #source: string;
  #seq = 0;

  constructor(context: CallContext, runId: string, at: string, source: string) {
    this.#context = context;
    this.#runId = runId;
    this.#at = at;
    this.#source = source;
  }

  write(item: PlanItem): void {
    const { database } = this.#context;
    const { entity, write } = item;
    const id = item.id ?? newId(this.#context.app);
    if (write) {
      const before = item.id === null ? null : stateOf(database, entity, id);
      this.#writePerson(item, id);
      const after = stateOf(database, entity, id);
      this.#tellEvents(item, id, before, after);
      this.#keep(entity, id, before, after);
    }
    if (!item.isLinked || item.sourceId === null) return;
    const link: SourceIdRow = { source: this.#source, entity, source_id: item.sourceId, entity_id: id };
    writeSourceId(database, link);
    this.#keep('source_id', id, null, link);
  }

  #writePerson({ entity, write }: PlanItem, id: string): void {
    const { database } = this.#context;
    if (!write) return;
    if (write.action === 'archive') {
      (entity === 'child' ? writeChildArchived : writeStaffArchived)(database, id, this.#at);
    } else if (write.entity === 'child') {
      if (write.action === 'change') this.#leaveRoom(id, write.fields.roomId);
      (write.action === 'add' ? insertChild : updateChild)(database, childRecordOf(id, write.fields));
      if (write.action === 'change' && write.restores) writeChildArchived(database, id, null);
    } else {
      (write.action === 'add' ? insertStaff : updateStaff)(database, staffRecordOf(id, write.fields));
      writeStaffRooms(database, id, write.fields.roomIds);
      if (write.action === 'change' && write.restores) writeStaffArchived(database, id, null);
    }
  }

  /** Another room from today on: the month sheets of the earlier one keep the child, as they do when the office moves it. */
  #leaveRoom(id: string, roomId: string): void {
    const { database, app } = this.#context;
    const child = findChild(database, id);
    if (!child || child.room_id === roomId) return;
    const stay = leaveRoom(database, child, today(database, app.clock));
    if (stay) this.#keep('former_placement', id, null, stay);
  }

  /** The same events as those of the editor: whoever follows them needs to know of no import. */
  #tellEvents({ entity, write }: PlanItem, id: string, before: State, after: State): void {
    const roomId = after && 'roomId' in after.fields ? after.fields.roomId : null;
    const tell = (what: string, from: unknown, to: unknown) =>
      recordEvent(this.#context, {
        kind: `${entity}.${what}`,
        subjectId: id,
        roomId,
        data: { before: from, after: to, importId: this.#runId },
      });
    if (write?.action === 'archive') tell('archived', before?.archivedAt ?? null, after?.archivedAt ?? null);
    else tell(write?.action === 'add' ? 'added' : 'changed', before?.fields ?? null, after?.fields ?? null);
    if (write?.action === 'change' && write.restores) tell('restored', before?.archivedAt ?? null, null);
  }

  #keep(entity: string, id: string, before: unknown, after: unknown): void {
    insertImportChange(this.#context.database, {
      run_id: this.#runId,
      seq: this.#seq++,
      entity,
      entity_id: id,
      before: before === null ? null : JSON.stringify(before),
      after: JSON.stringify(after),
    });
  }
}

type State = ReturnType<typeof stateOf>;
