/** The week as it really is. */
import { readWeek } from '../../services/plan-week.ts';
import type { Part } from './part.ts';

export const weekHandlers: Part<'plan.week'> = {
  'plan.week': ({ roomId, day }, { database }) => readWeek(database, roomId, day),
};
