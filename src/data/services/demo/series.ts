/** The weekly plan as rows: a meeting is one series as long as the same children come to it. */
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { SeriesId } from '../../../shared/domain/ids.ts';
import type { MakeId } from './ids.ts';
import type { DemoChild, DemoRoom, DemoSeries, Meeting } from './world.ts';

export const isEnrolled = (child: DemoChild, day: Day) =>
  day >= child.enrolledFrom && (child.enrolledTo === null || day <= child.enrolledTo);

/**
 * When a child joins or leaves, the series ends and a new one begins, as it does in the app: history stays as it was.
 * @param madeAt unix ms
 */
export function makeSeries(
  makeId: MakeId,
  madeAt: number,
  room: DemoRoom,
  meetings: readonly Meeting[],
  { firstDay, lastDay }: Calendar,
): readonly DemoSeries[] {
  return meetings.flatMap((meeting) => {
    const starts = startsOfChange(meeting.unit.children, firstDay, lastDay);
    return starts.flatMap((from, place) => {
      const next = starts[place + 1];
      const children = meeting.unit.children.filter((child) => isEnrolled(child, from));
      if (children.length === 0) return [];
      return [{ id: makeId<SeriesId>(madeAt), room, meeting, children, from, to: next ? addDays(next, -1) : lastDay }];
    });
  });
}

function startsOfChange(children: readonly DemoChild[], firstDay: Day, lastDay: Day): readonly Day[] {
  const changes = children.flatMap((child) => [
    child.enrolledFrom,
    ...(child.enrolledTo === null ? [] : [addDays(child.enrolledTo, 1)]),
  ]);
  const inside = changes.filter((day) => day > firstDay && day <= lastDay);
  return [...new Set([firstDay, ...inside])].sort();
}
