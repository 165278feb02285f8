/** What a room takes along to another school, and what the calendar there makes of its plan. Nothing is written. */
import { foldForSearch } from '../../../shared/domain/collation.ts';
import { type Day, daysFrom, monthOf } from '../../../shared/domain/day.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import { occurrencesOf, planDays } from '../../../shared/domain/plan.ts';
import type { RoomMoveEffect } from '../../../shared/ipc/contract/people-together.ts';
import type { CallContext } from '../../app.ts';
import { listGroups } from '../../db/queries/groups.ts';
import { listSeriesWithOpened } from '../../db/queries/planned-series.ts';
import { countOpenSessions, listChildIdsIn, listColleagueIdsIn } from '../../db/queries/room-move.ts';
import { listRooms, type RoomRecord } from '../../db/queries/school.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { today } from '../../store.ts';
import { readExceptions, recurringOf } from '../plan-occurrences.ts';
import { monthCalendar } from '../school-days.ts';

export function readMoveEffect(context: CallContext, room: RoomRecord, schoolId: string): RoomMoveEffect {
  const { database, app } = context;
  const from = today(database, app.clock);
  const lastDays = [room.school_id, schoolId].map((id) => monthCalendar(database, id, monthOf(from)).lastDay);
  const to = lastDays.reduce((late, day) => (day > late ? day : late), from);
  const series = listSeriesWithOpened(database, { roomId: room.id, from, to });
  const exceptions = readExceptions(
    database,
    series.map(({ id }) => id),
  );
  const countBy = (school: string) => {
    const days = planDays(daysFrom(from, to), (day: Day) => monthCalendar(database, school, monthOf(day)));
    return series
      .map((row) => {
        const times = occurrencesOf(recurringOf(row), exceptions.get(row.id) ?? [], days);
        return times.filter(({ on }) => !row.opened?.includes(on)).length;
      })
      .reduce((sum, times) => sum + times, 0);
  };
  const folded = foldForSearch(room.name);
  return {
    roomId: room.id as RoomId,
    roomName: room.name,
    schoolName: room.school_name,
    children: listChildIdsIn(database, room.id).length,
    series: series.filter(({ to_day }) => to_day === null || to_day >= from).length,
    groups: listGroups(database, room.id).length,
    staff: listColleagueIdsIn(database, room.id).length,
    planned: { before: countBy(room.school_id), after: countBy(schoolId) },
    open: countOpenSessions(database, room.id),
    hasNamesake: listRooms(database).some(
      (other) => other.school_id === schoolId && other.archived_at === null && foldForSearch(other.name) === folded,
    ),
    isHere: readSetting(database, 'room_id') === room.id,
  };
}
