/** Children who are still in the plan of a room that is not theirs any more. */
import type { CallContext } from '../../app.ts';
import { findChild } from '../../db/queries/children.ts';
import { listRunningSeriesOfChild, listSeriesChildren, type SeriesRow } from '../../db/queries/plan.ts';
import { inTransaction } from '../../db/transaction.ts';
import { changeMembers } from '../../services/plan-members.ts';
import { planRowsOf } from '../../services/plan-view.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const memberHandlers: Part<'plan.elsewhere' | 'plan.leaveElsewhere'> = {
  'plan.elsewhere': ({ childId }, context) => {
    const rows = elsewhere(context, childId);
    const roomNames = new Map(rows.map((row) => [row.id, row.room_name]));
    return planRowsOf(context.database, rows).map((row) => ({ ...row, roomName: roomNames.get(row.id) ?? '' }));
  },

  'plan.leaveElsewhere': ({ childId }, context) => {
    const left = inTransaction(context.database, () =>
      elsewhere(context, childId).filter((series) => {
        const members = listSeriesChildren(context.database, [series.id]).map((child) => child.child_id);
        return changeMembers(
          context,
          series,
          members.filter((id) => id !== childId),
        );
      }),
    );
    return { series: left.length };
  },
};

/** Running series of a child in rooms that are not its own. */
function elsewhere({ database, app }: CallContext, childId: string): readonly SeriesRow[] {
  const child = findChild(database, childId);
  if (!child) return [];
  return listRunningSeriesOfChild(database, childId, today(database, app.clock)).filter(
    (series) => series.room_id !== child.room_id,
  );
}
