/** The week as it really is, and what somebody worked in it. */
import { addDays, type Day, lastDayOfMonth, mondayOf, monthOf } from '../../../shared/domain/day.ts';
import { readWeek } from '../../services/plan-week.ts';
import { readStaffMinutes } from '../../services/staff-minutes.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const weekHandlers: Part<'plan.week' | 'plan.myMinutes'> = {
  'plan.week': ({ roomId, day }, { database, app }) => readWeek(database, roomId, day, today(database, app.clock)),

  'plan.myMinutes': ({ day }, { database, connection }) => {
    const minutes = (from: Day, to: Day) => readStaffMinutes(database, connection.staffId ?? '', from, to);
    const [monday, month] = [mondayOf(day), monthOf(day)];
    return {
      week: minutes(monday, addDays(monday, 6)),
      month: minutes(`${month}-01` as Day, lastDayOfMonth(month)),
    };
  },
};
