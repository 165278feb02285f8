/** When a child was in which room: the rooms before, and the one it is in now. */
import { addDays, type Day } from './day.ts';

/** Both days included; `to` null while it goes on. */
export type Stay = { readonly roomId: string; readonly from: Day; readonly to: Day | null };

export type Enrolment = {
  readonly roomId: string;
  readonly enrolledFrom: Day;
  /** The last day on which the child is expected; null while there is none. */
  readonly enrolledTo: Day | null;
};

/**
 * All stays in order, each day in one of them at most. The one in the room of now begins when the last of the former
 * ended; a child that left before then has none in it.
 * @param former in the order of days
 */
export function staysOf(child: Enrolment, former: readonly (Stay & { readonly to: Day })[]): readonly Stay[] {
  const last = former.at(-1);
  const from = last && last.to >= child.enrolledFrom ? addDays(last.to, 1) : child.enrolledFrom;
  if (child.enrolledTo !== null && child.enrolledTo < from) return former;
  return [...former, { roomId: child.roomId, from, to: child.enrolledTo }];
}

export function isStaying(stays: readonly Pick<Stay, 'from' | 'to'>[], day: Day): boolean {
  return stays.some(({ from, to }) => day >= from && (to === null || day <= to));
}

/** Whether any day between the two, both included, lies in one of them. */
export function isStayingBetween(stays: readonly Pick<Stay, 'from' | 'to'>[], first: Day, last: Day): boolean {
  return stays.some(({ from, to }) => from <= last && (to === null || to >= first));
}
