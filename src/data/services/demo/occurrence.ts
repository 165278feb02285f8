/** One time that a meeting comes up, or a session that makes up for a missed one. */
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

/** The week's plan: for each weekday its series, early ones first. */
export function groupByWeekday(series: readonly DemoSeries[]): ReadonlyMap<number, readonly DemoSeries[]> {
  return Map.groupBy(
    series.toSorted((left, right) => left.meeting.slot - right.meeting.slot),
    ({ meeting }) => meeting.weekday,
  );
}

export function occurrenceOf({ id, room, meeting, children }: DemoSeries): Occurrence {
  return {
    room,
    unit: meeting.unit,
    slot: meeting.slot,
    seriesId: id,
    makeUpOf: null,
    children: children.toSorted((left, right) => left.index - right.index),
  };
}
