/** Several children changed in one go: one transaction, an event for each, and one that takes all of it back. */
import { nextClass } from '../../../shared/domain/grade.ts';
import type { TogetherAction } from '../../../shared/ipc/contract/children-together.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { changeAll, recordEvent } from '../../change.ts';
import { findChild, type NamedChild, writeChildArchived } from '../../db/queries/children.ts';
import { lastStandingEvent } from '../../db/queries/events.ts';
import { deletePlacement, writeRoomAndClass } from '../../db/queries/placements.ts';
import { findRoom } from '../../db/queries/school.ts';
import type { FormerPlacementRow } from '../../db/queries/sheet-children.ts';
import { found } from '../../found.ts';
import { comeBack, type LeftPlan, leaveElsewhere } from '../../services/people/leave-elsewhere.ts';
import { leaveRoom } from '../../services/people/placements.ts';
import { moment, today } from '../../store.ts';

/** What a change in one go can touch. */
type State = Pick<NamedChild, 'class_name' | 'room_id' | 'archived_at'>;
type ChildChange = {
  readonly childId: string;
  readonly before: State;
  readonly after: State;
  /** The stay that ended with it. */
  readonly left: FormerPlacementRow | null;
};

const batchKind = 'children.changed_together';
/** With the id of the change that it came after. */
export const leftPlanKind = 'children.left_plan_elsewhere';

export function changeTogether(context: CallContext, childIds: readonly string[], action: TogetherAction) {
  const { database } = context;
  refuseUnsound(context, action);
  const at = moment(database, context.app.clock);
  const children = [...new Set(childIds)].map((id) => found(findChild(database, id)));
  const changed = children.flatMap((child) => {
    const [before, after] = [stateOf(child), stateAfter(child, action, at)];
    return isSame(before, after) ? [] : [{ child, before, after }];
  });
  const batchId = newId(context.app);
  if (changed.length === 0) return { batchId, changed };
  changeAll(context, 'people', [], () => {
    const changes = changed.map(({ child, before, after }): ChildChange => {
      const left = action.kind === 'move' ? leaveRoom(database, child, action.from) : null;
      writeState(context, child.id, after);
      return { childId: child.id, before, after, left };
    });
    for (const { childId, before, after, left } of changes)
      recordEvent(context, {
        kind: `child.${eventOf(action)}`,
        subjectId: childId,
        roomId: after.room_id,
        data: { before, after, left, batchId },
      });
    recordEvent(context, { kind: batchKind, subjectId: batchId, data: { action, changes } });
  });
  return { batchId, changed };
}

/** @throws CallError not_found where there is nothing to take back (any more) */
export function undoTogether(context: CallContext, batchId: string) {
  const { database } = context;
  const event = found(lastStandingEvent(database, batchId, [batchKind]));
  const { changes } = JSON.parse(event.data) as { changes: readonly ChildChange[] };
  const asLeft = changes.filter(({ childId, after }) => {
    const child = findChild(database, childId);
    return child !== null && isSame(stateOf(child), after);
  });
  const undone = { kind: 'children.changed_back', subjectId: batchId, undoes: event.id };
  const plan = changeAll(context, 'people', [undone], () => {
    const back = undoLeaving(context, batchId);
    for (const { childId, before, after, left } of asLeft) {
      if (left) deletePlacement(database, childId, left.from_day);
      writeState(context, childId, before);
      recordEvent(context, {
        kind: 'child.changed_back',
        subjectId: childId,
        roomId: before.room_id,
        data: { before: after, after: before, batchId },
      });
    }
    // Whoever was changed since is not in those rooms: it does not come back into their plan.
    const staying = changes.filter((one) => !asLeft.includes(one)).map(({ childId }) => childId);
    if (back.restored > 0 && staying.length > 0) leaveElsewhere(context, staying);
    return back;
  });
  return {
    restored: asLeft.length,
    left: changes.length - asLeft.length,
    series: plan.restored,
    seriesLeft: plan.left,
  };
}

/** Where they were taken out of the plan after they moved. */
function undoLeaving(context: CallContext, batchId: string): { restored: number; left: number } {
  const event = lastStandingEvent(context.database, batchId, [leftPlanKind]);
  if (!event) return { restored: 0, left: 0 };
  const back = comeBack(context, JSON.parse(event.data) as LeftPlan);
  recordEvent(context, { kind: 'children.came_back_to_plan', subjectId: batchId, undoes: event.id, data: back });
  return back;
}

const stateOf = ({ class_name, room_id, archived_at }: NamedChild): State => ({ class_name, room_id, archived_at });

const isSame = (left: State, right: State) =>
  left.class_name === right.class_name && left.room_id === right.room_id && left.archived_at === right.archived_at;

function stateAfter(child: NamedChild, action: TogetherAction, at: string): State {
  const state = stateOf(child);
  switch (action.kind) {
    case 'archive':
      // A second entry stays in the archive: what was its is the other one's.
      if (child.merged_into !== null) return state;
      return { ...state, archived_at: action.archived ? (state.archived_at ?? at) : null };
    case 'move':
      return { ...state, room_id: action.roomId };
    case 'class':
      return { ...state, class_name: action.className };
    case 'nextYear':
      return { ...state, class_name: nextClass(state.class_name) };
  }
}

function writeState({ database }: CallContext, id: string, { class_name, room_id, archived_at }: State): void {
  writeRoomAndClass(database, { id, class_name, room_id });
  writeChildArchived(database, id, archived_at);
}

function eventOf(action: TogetherAction): string {
  if (action.kind === 'archive') return action.archived ? 'archived' : 'restored';
  return action.kind === 'move' ? 'moved' : 'class_changed';
}

/** @throws CallError not_found, bad_input */
function refuseUnsound(context: CallContext, action: TogetherAction): void {
  if (action.kind !== 'move') return;
  const room = found(findRoom(context.database, action.roomId));
  if (room.archived_at !== null) throw new CallError('bad_input', { field: 'roomId' });
  // Until then lists and doors would already show the child in the new room.
  if (action.from > today(context.database, context.app.clock)) throw new CallError('bad_input', { field: 'from' });
}
