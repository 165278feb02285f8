/** Several children at once. */
import { foldForSearch } from '../../shared/domain/collation.ts';
import type { RoomId } from '../../shared/domain/ids.ts';
import type { childrenTogetherCalls } from '../../shared/ipc/contract/children-together.ts';
import { type Handlers, newId } from '../app.ts';
import { changeAll, recordEvent } from '../change.ts';
import { listChildren } from '../db/queries/children.ts';
import { findRoom } from '../db/queries/school.ts';
import { leaveElsewhere, seriesElsewhere } from '../services/people/leave-elsewhere.ts';
import { readStays } from '../services/people/placements.ts';
import { childRowOf } from './people/children.ts';
import { mergeChildren, previewMerge } from './people/merge.ts';
import { requireChild } from './people/require-child.ts';
import { changeTogether, leftPlanKind, undoTogether } from './people/together.ts';

export const childrenTogetherHandlers: Handlers<typeof childrenTogetherCalls> = {
  'childrenTogether.change': ({ childIds, action }, context) => {
    const { batchId, changed } = changeTogether(context, childIds, action);
    const inPlan =
      action.kind === 'move' ? changed.filter(({ child }) => seriesElsewhere(context, child.id).length > 0) : [];
    return { batchId, changed: changed.length, inPlan: inPlan.length };
  },

  'childrenTogether.undo': ({ batchId }, context) => undoTogether(context, batchId),

  'childrenTogether.leaveElsewhere': ({ childIds, batchId }, context) => {
    for (const childId of childIds) requireChild(context, childId);
    const left = changeAll(context, 'people', [], () => {
      const plan = leaveElsewhere(context, [...new Set(childIds)]);
      const subjectId = batchId ?? newId(context.app);
      recordEvent(context, { kind: leftPlanKind, subjectId, data: { childIds, ...plan } });
      return plan;
    });
    return { series: left.series.length };
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
