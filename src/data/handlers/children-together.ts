/** Several children at once. */
import { foldForSearch } from '../../shared/domain/collation.ts';
import type { RoomId } from '../../shared/domain/ids.ts';
import type { childrenTogetherCalls } from '../../shared/ipc/contract/children-together.ts';
import type { CallContext, Handlers } from '../app.ts';
import { change } from '../change.ts';
import { findChild, listChildren, type NamedChild } from '../db/queries/children.ts';
import { deleteMemberElsewhere } from '../db/queries/groups.ts';
import { listRunningSeriesOfChild, listSeriesChildren } from '../db/queries/plan.ts';
import { findRoom } from '../db/queries/school.ts';
import { readStays } from '../services/people/placements.ts';
import { changeMembers } from '../services/plan-members.ts';
import { today } from '../store.ts';
import { childRowOf } from './people/children.ts';
import { mergeChildren, previewMerge } from './people/merge.ts';
import { requireChild } from './people/require-child.ts';
import { changeTogether, undoTogether } from './people/together.ts';

export const childrenTogetherHandlers: Handlers<typeof childrenTogetherCalls> = {
  'childrenTogether.change': ({ childIds, action }, context) => {
    const { batchId, changed } = changeTogether(context, childIds, action);
    const inPlan = action.kind === 'move' ? changed.filter(({ child }) => elsewhere(context, child.id).length > 0) : [];
    return { batchId, changed: changed.length, inPlan: inPlan.length };
  },

  'childrenTogether.undo': ({ batchId }, context) => undoTogether(context, batchId),

  'childrenTogether.leaveElsewhere': ({ childIds }, context) => {
    for (const childId of childIds) requireChild(context, childId);
    const facts = { kind: 'children.left_plan_elsewhere', subjectId: childIds[0] ?? '', data: { childIds } };
    const left = change(context, 'plan', facts, () => childIds.map((childId) => leaveElsewhere(context, childId)));
    return { series: left.reduce((sum, count) => sum + count, 0) };
  },

  'childrenTogether.stays': ({ childId }, context) =>
    readStays(context.database, requireChild(context, childId))
      .toReversed()
      .map(({ roomId, from, to }) => {
        const room = findRoom(context.database, roomId);
        const names = { roomName: room?.name ?? '', schoolName: room?.school_name ?? '' };
        return { roomId: roomId as RoomId, ...names, from, to };
      }),

  'childrenTogether.doubles': (_input, { database }) => {
    const all = listChildren(database, { words: [], roomId: null, isArchived: false });
    const same = Map.groupBy(
      all,
      ({ family, given, birth_date }) => `${foldForSearch(`${family} ${given}`)} ${birth_date}`,
    );
    return [...same.values()].flatMap((group) => {
      const [left, right] = group;
      return left && right && left.birth_date !== null ? [{ left: childRowOf(left), right: childRowOf(right) }] : [];
    });
  },

  'childrenTogether.mergePreview': (pair, context) => previewMerge(context, pair),

  'childrenTogether.merge': (input, context) => {
    mergeChildren(context, input);
    return {};
  },
};

/** Running series of a child in rooms that are not its own. */
function elsewhere({ database, app }: CallContext, childId: string) {
  const child: NamedChild | null = findChild(database, childId);
  return listRunningSeriesOfChild(database, childId, today(database, app.clock)).filter(
    (series) => series.room_id !== child?.room_id,
  );
}

/** The series go on without the child; a series of nobody ends. Groups of other rooms let it go too. */
function leaveElsewhere(context: CallContext, childId: string): number {
  const left = elsewhere(context, childId).filter((series) => {
    const members = listSeriesChildren(context.database, [series.id]).map((child) => child.child_id);
    return changeMembers(
      context,
      series,
      members.filter((id) => id !== childId),
    );
  });
  deleteMemberElsewhere(context.database, childId);
  return left.length;
}
