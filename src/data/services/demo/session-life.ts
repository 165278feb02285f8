/** How one session goes: who comes, and with what outcome it is written down. */
import { type AttendanceStatus, isAttended } from '../../../shared/domain/attendance.ts';
import { outcomeFromAttendance, type SessionOutcome } from '../../../shared/domain/session.ts';
import type { Absences } from './absences.ts';
import { type Habits, markOf } from './attendance.ts';
import { isOnBreak, type Occurrence } from './occurrence.ts';
import type { Random } from './random.ts';
import type { SchoolDay } from './school-days.ts';
import type { DemoChild } from './world.ts';

export type Mark = { readonly child: DemoChild; readonly status: AttendanceStatus };
/** `outcome` is null for a session that was opened and never finished. */
export type Lived = { readonly outcome: SessionOutcome | null; readonly marks: readonly Mark[] };

export type Surroundings = {
  readonly day: SchoolDay;
  readonly absences: Absences;
  readonly habits: readonly Habits[];
  /** One of the last days, of which some sessions are still open. */
  readonly isRecent: boolean;
};

/** Chances in one session. */
const [forgotten, calledOff, leftOpen, unmarked] = [0.003, 0.012, 0.009, 0.004];

/** @returns null when nobody opened the session: nothing is written and the plan shows it as not marked */
export function liveThrough(random: Random, occurrence: Occurrence, around: Surroundings): Lived | null {
  const { day, absences } = around;
  const called = occurrence.children.filter((child) => !isOnBreak(child, day));
  if (called.length === 0) return withoutMarks(occurrence.children, 'cancelled');
  if (absences.isStaffAway(occurrence.unit.staff.index, day.dayIndex)) return withoutMarks(called, 'provider_absent');
  if (occurrence.seriesId !== null && random.chance(forgotten)) return null;
  const isCalledOff = random.chance(day.isFrost ? 0.6 : calledOff);
  if (isCalledOff) return withoutMarks(called, 'cancelled');
  const marks = called.map((child) => ({ child, status: statusOf(random, child, around) }));
  if (around.isRecent && random.chance(leftOpen)) return leaveOpen(random, marks);
  return { outcome: outcomeFromAttendance(marks.map(({ status }) => status)), marks: overlookOne(random, marks) };
}

function statusOf(random: Random, child: DemoChild, { day, absences, habits }: Surroundings): AttendanceStatus {
  const absence = absences.child(child.index, day.dayIndex);
  return markOf(random, habits[child.index] as Habits, absence, day.isFrost);
}

function withoutMarks(children: readonly DemoChild[], outcome: SessionOutcome): Lived {
  return { outcome, marks: children.map((child) => ({ child, status: 'not_marked' })) };
}

/** Some were marked, then something came between. */
function leaveOpen(random: Random, marks: readonly Mark[]): Lived {
  return {
    outcome: null,
    marks: marks.map((mark) => (random.chance(0.5) ? mark : { child: mark.child, status: 'not_marked' })),
  };
}

/** In a group that was held, now and then one child is left without a mark. */
function overlookOne(random: Random, marks: readonly Mark[]): readonly Mark[] {
  if (marks.filter(({ status }) => isAttended(status)).length < 2 || !random.chance(unmarked * marks.length))
    return marks;
  const overlooked = random.whole(0, marks.length - 1);
  return marks.map((mark, place) => (place === overlooked ? { child: mark.child, status: 'not_marked' } : mark));
}
