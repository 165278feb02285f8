/** What the dialog of the weekly plan holds while it is being filled in. */
import type { Day, Weekday } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ChildId, GroupId, RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import { endsSameDay } from '../../../../shared/domain/plan.ts';
import { canBeTogether } from '../../../../shared/domain/together.ts';
import type { CallInput } from '../../../../shared/ipc/contract/index.ts';
import type { PlanFields, PlanRow } from '../../../../shared/ipc/contract/plan.ts';

export type SeriesDraft = {
  readonly staffId: StaffId | null;
  /** Null until somebody chooses: what the specialist does is taken. */
  readonly discipline: Discipline | null;
  readonly weekday: Weekday;
  readonly start: string | null;
  readonly minutes: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly groupId: GroupId | null;
  readonly childIds: readonly ChildId[];
};

/** What is filled in already: by the place that was tapped, or to which a card was dragged. */
export type SeriesPreset = { readonly weekday?: Weekday; readonly start?: string; readonly from?: Day };

/** A change counts from today unless another day is chosen; a series that has not begun keeps its first day. */
export function draftOf(
  series: PlanRow | null,
  preset: SeriesPreset,
  today: Day,
  staffId: StaffId | null,
): SeriesDraft {
  if (series === null) {
    const blank = {
      staffId,
      discipline: null,
      weekday: 1,
      start: '09:00',
      minutes: 30,
      from: today,
      to: null,
    } as const;
    return { ...blank, groupId: null, childIds: [], ...preset };
  }
  const from = series.from > today ? series.from : today;
  const { discipline, start, minutes, childIds, groupId, to } = series;
  const weekday = series.weekday as Weekday;
  return { staffId: series.staffId, discipline, weekday, start, minutes, from, to, groupId, childIds, ...preset };
}

export function isSameDraft(one: SeriesDraft, other: SeriesDraft): boolean {
  return (Object.keys(one) as (keyof SeriesDraft)[]).every((key) => one[key] === other[key]);
}

/** What can be sent, or null while something is missing. */
export function fieldsOf(draft: SeriesDraft, roomId: RoomId): PlanFields | null {
  const { staffId, discipline, weekday, start, minutes, from, to, groupId, childIds } = draft;
  if (!staffId || !discipline || !start || minutes === null || !from || !canBeTogether(childIds.length)) return null;
  if (!endsSameDay({ start, minutes }) || (to !== null && to < from)) return null;
  return { roomId, staffId, discipline, weekday, start, minutes, from, to, groupId, childIds: [...childIds] };
}

/** Stands in a query's key while the form is not whole; it is never sent. */
export const unsent: CallInput<'plan.conflicts'>['fields'] = {
  roomId: '',
  staffId: '',
  discipline: 'art',
  weekday: 1,
  start: '',
  minutes: 5,
  from: '',
  to: null,
  childIds: [],
};
