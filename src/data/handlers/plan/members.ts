/** Children who are still in the plan of a room that is not theirs any more. */
import { changeAll, recordEvent } from '../../change.ts';
import { leaveElsewhere, seriesElsewhere } from '../../services/people/leave-elsewhere.ts';
import { planRowsOf } from '../../services/plan-view.ts';
import { requireChild } from '../people/require-child.ts';
import type { Part } from './part.ts';

export const memberHandlers: Part<'plan.elsewhere' | 'plan.leaveElsewhere'> = {
  'plan.elsewhere': ({ childId }, context) => {
    const rows = seriesElsewhere(context, childId);
    const roomNames = new Map(rows.map((row) => [row.id, row.room_name]));
    return planRowsOf(context.database, rows).map((row) => ({ ...row, roomName: roomNames.get(row.id) ?? '' }));
  },

  // Groups are read with the people, and so is the plan.
  'plan.leaveElsewhere': ({ childId }, context) => {
    requireChild(context, childId);
    const left = changeAll(context, 'people', [], () => {
      const plan = leaveElsewhere(context, [childId]);
      if (plan.series.length > 0 || plan.members.length > 0)
        recordEvent(context, { kind: 'child.left_plan_elsewhere', subjectId: childId, data: plan });
      return plan;
    });
    return { series: left.series.length };
  },
};
