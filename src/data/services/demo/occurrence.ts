/** One time that a meeting comes up, or a session that makes up for a missed one. */
import type { Day } from '../../../shared/domain/day.ts';
import type { SeriesId, SessionId } from '../../../shared/domain/ids.ts';
import type { SchoolDay } from './school-days.ts';
import { isEnrolled } from './series.ts';
import type { DemoChild, DemoRoom, DemoSeries, Unit } from './world.ts';

export type Occurrence = {
  readonly room: DemoRoom;
  readonly unit: Unit;
  readonly slot: number;
  /** Null for a make-up session. */
  readonly seriesId: SeriesId | null;
  readonly makeUpOf: SessionId | null;
  /** Who belongs to it, in the order of their ids. */
  readonly children: readonly DemoChild[];
};

export const isOnBreak = (child: DemoChild, day: SchoolDay) => day.isGradeOneBreak && child.grade === 1;
export const canCome = (child: DemoChild, day: SchoolDay) => isEnrolled(child, day.day) && !isOnBreak(child, day);

/** An occurrence of a series is the same each week; it comes up from the one day to the other. */
export type Planned = { readonly occurrence: Occurrence; readonly from: Day; readonly to: Day };

/** The week's plan: for each weekday what comes up, early ones first. */
export function groupByWeekday(series: readonly DemoSeries[]): ReadonlyMap<number, readonly Planned[]> {
  const sorted = series.toSorted((left, right) => left.meeting.slot - right.meeting.slot);
  const groups = Map.groupBy(sorted, ({ meeting }) => meeting.weekday);
  return new Map([...groups].map(([weekday, group]) => [weekday, group.map(plannedOf)]));
}

function plannedOf({ id, room, meeting, children, from, to }: DemoSeries): Planned {
  const members = children.toSorted((left, right) => left.index - right.index);
  const { unit, slot } = meeting;
  return { occurrence: { room, unit, slot, seriesId: id, makeUpOf: null, children: members }, from, to };
}
