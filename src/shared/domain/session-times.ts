/** Times inside a session: how long it ran without its pauses, and what of it a child was there for. Pure. */
import { minutesBetween, minutesOfDay, timeOfDay } from './day.ts';
import { longestSession, offeredMinutes } from './session.ts';

/** A session as far as its times go. */
export type SessionTimes = {
  readonly day: string;
  /** `HH:mm`, null for a session that nobody planned. */
  readonly plannedStart: string | null;
  readonly plannedMinutes: number;
  readonly startedAt: string;
  /** Since when it stands still, or null. */
  readonly pausedAt: string | null;
  readonly pausedSeconds: number;
};

const secondsBetween = (from: string, to: string) => Math.round(minutesBetween(from, to) * 60);

/** Seconds of all pauses until a local moment, the one under way included; a clock that was moved back takes nothing away. */
export function pausedUntil({ pausedAt, pausedSeconds }: SessionTimes, now: string): number {
  return pausedSeconds + (pausedAt === null ? 0 : Math.max(0, secondsBetween(pausedAt, now)));
}

/** Seconds that the session ran until a local moment, without its pauses; never negative. */
export function elapsedSeconds(times: SessionTimes, now: string): number {
  return Math.max(0, secondsBetween(times.startedAt, now) - pausedUntil(times, now));
}

/** Whole minutes that it runs over its planned ones, or 0. */
export function minutesOver(times: SessionTimes, now: string): number {
  return Math.max(0, Math.floor(elapsedSeconds(times, now) / 60) - times.plannedMinutes);
}

const dayMinutes = 24 * 60;

/** Minutes to offer when it is finished now: without the pauses, and not past midnight. */
export function minutesToOffer(times: SessionTimes, now: string): number {
  const offered = offeredMinutes(elapsedSeconds(times, now) / 60, times.plannedMinutes);
  return Math.min(offered, dayMinutes - minutesOfDay(startTime(times)));
}

/** `HH:mm` at which it began; one that is written down on a later day began when it was planned. */
function startTime({ day, startedAt, plannedStart }: SessionTimes): string {
  return startedAt.slice(0, 10) === day ? startedAt.slice(11, 16) : (plannedStart ?? startedAt.slice(11, 16));
}

/** Whether so many minutes end on the day on which the session began. */
export function endsBeforeMidnight(times: SessionTimes, minutes: number): boolean {
  return minutesOfDay(startTime(times)) + minutes <= dayMinutes;
}

/** `HH:mm`, or null where nothing is told. */
export type Presence = { readonly arrivedAt: string | null; readonly leftAt: string | null };

export type ImpossibleTime = 'before_start' | 'after_end' | 'left_before_arrived';

type Frame = { readonly start: number; readonly end: number };

/**
 * When the session may have been, in minutes of the day: as it was opened here; and where it was opened only after its
 * planned time, as it was planned, because whoever writes it down afterwards remembers the times of the plan.
 */
function framesOf(times: SessionTimes, minutes: number, now: string | null): readonly Frame[] {
  const pauses = Math.ceil(times.pausedSeconds / 60);
  const frame = (begins: number, isUnderWay: boolean) => {
    const current = isUnderWay && now !== null ? minutesOfDay(now.slice(11, 16)) : 0;
    return { start: begins, end: Math.min(Math.max(begins + minutes + pauses, current), dayMinutes) };
  };
  const isOfThatDay = times.startedAt.slice(0, 10) === times.day;
  const openedAt = minutesOfDay(times.startedAt.slice(11, 16));
  const opened = frame(openedAt, now?.slice(0, 10) === times.day);
  if (times.plannedStart === null) return [opened];
  const plannedAt = minutesOfDay(times.plannedStart);
  if (!isOfThatDay) return [frame(plannedAt, false)];
  return openedAt > plannedAt + times.plannedMinutes ? [opened, frame(plannedAt, false)] : [opened];
}

const isInside = ({ start, end }: Frame, { arrivedAt, leftAt }: Presence) =>
  [arrivedAt, leftAt].every((time) => time === null || (minutesOfDay(time) >= start && minutesOfDay(time) <= end));

/**
 * Why a child cannot have come or left then; null when it can be.
 * @param now local moment, for a session under way: what has run over is not after its end
 */
export function impossibleTime(times: SessionTimes, presence: Presence, now: string): ImpossibleTime | null {
  const { arrivedAt, leftAt } = presence;
  if (arrivedAt !== null && leftAt !== null && leftAt <= arrivedAt) return 'left_before_arrived';
  const frames = framesOf(times, times.plannedMinutes, now);
  if (frames.some((frame) => isInside(frame, presence))) return null;
  const first = minutesOfDay(arrivedAt ?? leftAt ?? '00:00');
  return frames.every(({ start }) => first < start) ? 'before_start' : 'after_end';
}

/** From when to when the session was opened here, as it is told in a refusal. */
export function possibleTimes(times: SessionTimes, now: string): { readonly start: string; readonly end: string } {
  const [frame] = framesOf(times, times.plannedMinutes, now);
  return { start: timeOfDay(frame?.start ?? 0), end: timeOfDay(frame?.end ?? dayMinutes) };
}

/**
 * Minutes of a finished session that a child was there for: its minutes less what passed before they came and after they
 * left. Null: the whole session, nothing else was told.
 * @param minutes of the session
 */
export function attendedMinutes(times: SessionTimes, minutes: number, presence: Presence): number | null {
  const { arrivedAt, leftAt } = presence;
  if (arrivedAt === null && leftAt === null) return null;
  const frames = framesOf(times, Math.max(minutes, times.plannedMinutes), null);
  const start = (frames.find((frame) => isInside(frame, presence)) ?? frames[0])?.start ?? 0;
  const end = start + minutes + Math.round(times.pausedSeconds / 60);
  const before = arrivedAt === null ? 0 : Math.max(0, minutesOfDay(arrivedAt) - start);
  const after = leftAt === null ? 0 : Math.max(0, end - minutesOfDay(leftAt));
  return Math.max(0, Math.min(minutes, minutes - before - after));
}

/** Longest span that a stopwatch can have measured, in seconds. */
export const longestSpan = longestSession * 60;

/** Seconds that a stopwatch ran: at least one, as a clock can be moved back, and at most {@link longestSpan}. */
export function spanSeconds(since: string, now: string): number {
  return Math.max(1, Math.min(longestSpan, secondsBetween(since, now)));
}
