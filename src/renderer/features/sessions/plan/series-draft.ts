/** What the dialog of the weekly plan holds while it is being filled in. */
import type { Day, Weekday } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ChildId, RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import { endsSameDay } from '../../../../shared/domain/plan.ts';
import type { PlanFields, PlanRow } from '../../../../shared/ipc/contract/plan.ts';

export type SeriesDraft = {
  readonly staffId: StaffId | null;
  readonly discipline: Discipline | null;
  readonly weekday: Weekday;
  readonly start: string | null;
  readonly minutes: number | null;
  readonly from: Day | null;
  readonly childIds: readonly ChildId[];
};

/** A change counts from today unless another day is chosen; a series that has not begun keeps its first day. */
export function draftOf(series: PlanRow | null, weekday: Weekday, today: Day, staffId: StaffId | null): SeriesDraft {
  if (series === null) {
    return { staffId, discipline: null, weekday, start: '09:00', minutes: 30, from: today, childIds: [] };
  }
  const from = series.from > today ? series.from : today;
  const { discipline, start, minutes, childIds } = series;
  return { staffId: series.staffId, discipline, weekday, start, minutes, from, childIds };
}

/** What can be sent, or null while something is missing. */
export function fieldsOf(draft: SeriesDraft, roomId: RoomId, to: Day | null): PlanFields | null {
  const { staffId, discipline, weekday, start, minutes, from, childIds } = draft;
  if (!staffId || !discipline || !start || minutes === null || !from || childIds.length === 0) return null;
  if (!endsSameDay({ start, minutes })) return null;
  return { roomId, staffId, discipline, weekday, start, minutes, from, to, groupId: null, childIds: [...childIds] };
}
