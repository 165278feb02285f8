/** Single times of a series: cancelled, moved, and as the series says again. What was opened stays where it was. */

import { dayOff } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { canTakeMoved, endsSameDay, fallsOn } from '../../../shared/domain/plan.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { type ExceptionRow, findException, removeException, writeException } from '../../db/queries/exceptions.ts';
import { listSeriesChildren, type SeriesRow } from '../../db/queries/plan.ts';
import { findOpenedSession } from '../../db/queries/sessions.ts';
import { findDayConflicts } from '../../services/plan-conflicts.ts';
import { findPlanned, recurringOf } from '../../services/plan-occurrences.ts';
import { isTakingPart, requireSeries, roomCalendar } from '../../services/plan-view.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const exceptionHandlers: Part<
  'plan.checkMove' | 'plan.moveOccurrence' | 'plan.cancelOccurrence' | 'plan.restoreOccurrence'
> = {
  'plan.checkMove': ({ seriesId, day, toDay, toStart }, context) => {
    const time = requireTime(context, seriesId, day);
    return {
      off: offFor(context, time.series, toDay),
      isTwice: isTwice(context, time, toDay),
      isOver: isOver(context, time.on, toDay),
      conflicts: [...conflictsAt(context, time, toDay, toStart)],
    };
  },

  'plan.moveOccurrence': ({ seriesId, day, toDay, toStart, reason }, context) => {
    const time = requireTime(context, seriesId, day);
    refuseOpened(context, time);
    if (reason === '' && isOver(context, time.on, toDay)) throw new CallError('reason_needed');
    if (!endsSameDay({ start: toStart, minutes: time.series.minutes }))
      throw new CallError('bad_input', { field: 'toStart' });
    if (offFor(context, time.series, toDay) !== null) throw new CallError('no_school', { day: formatDayShort(toDay) });
    refuseTaken(context, time, toDay, toStart);
    const isAsPlanned = toDay === day && toStart === time.series.start;
    write(
      context,
      time,
      isAsPlanned ? 'series.restored' : 'series.moved',
      isAsPlanned
        ? null
        : {
            ...keyOf(time),
            kind: 'moved',
            moved_day: toDay,
            moved_start: toStart,
            reason,
          },
    );
    return {};
  },

  'plan.cancelOccurrence': ({ seriesId, day, reason }, context) => {
    const time = requireTime(context, seriesId, day);
    refuseOpened(context, time);
    if (reason === '' && isOver(context, time.on, time.on)) throw new CallError('reason_needed');
    const none = { moved_day: null, moved_start: null };
    write(context, time, 'series.cancelled', { ...keyOf(time), kind: 'cancelled', ...none, reason });
    return {};
  },

  'plan.restoreOccurrence': ({ seriesId, day }, context) => {
    const time = requireTime(context, seriesId, day);
    // Taken back already, in another window: that is what was wanted.
    if (time.exception === null) return {};
    refuseOpened(context, time);
    refuseTaken(context, time, day, time.series.start);
    write(context, time, 'series.restored', null);
    return {};
  },
};

type Time = {
  readonly series: SeriesRow;
  readonly day: Day;
  readonly exception: ExceptionRow | null;
  /** When it is by now: the new day of one that was moved. */
  readonly on: Day;
};

const keyOf = ({ series, day }: Time) => ({ series_id: series.id, day });

/** @throws CallError not_found where the series does not say that day */
function requireTime({ database }: CallContext, seriesId: string, day: Day): Time {
  const series = requireSeries(database, seriesId);
  const exception = findException(database, seriesId, day);
  if (exception === null && !fallsOn(recurringOf(series), day, roomCalendar(database, series.room_id, day)))
    throw new CallError('not_found');
  return { series, day, exception, on: (exception?.moved_day ?? day) as Day };
}

/** @throws CallError was_opened */
function refuseOpened({ database }: CallContext, { series, on }: Time): void {
  if (findOpenedSession(database, series.id, on) !== null) throw new CallError('was_opened');
}

/** @throws CallError takes_place_twice {day}, time_conflict {name, start} */
function refuseTaken(context: CallContext, time: Time, on: Day, start: string): void {
  if (isTwice(context, time, on)) throw new CallError('takes_place_twice', { day: formatDayShort(on) });
  const first = conflictsAt(context, time, on, start).find(({ stops }) => stops);
  if (first) throw new CallError('time_conflict', { name: first.name, start: first.start });
}

/** Why nothing can be moved to that day, or null. */
function offFor({ database }: CallContext, series: SeriesRow, day: Day) {
  const calendar = roomCalendar(database, series.room_id, day);
  return canTakeMoved(calendar, day) ? null : dayOff(calendar, day);
}

function isTwice({ database }: CallContext, { series, day, on: now }: Time, on: Day): boolean {
  const there = findPlanned(database, series, on);
  if (there !== null && there.day !== day) return true;
  return on !== now && findOpenedSession(database, series.id, on) !== null;
}

function isOver({ database, app }: CallContext, from: Day, to: Day): boolean {
  const now = today(database, app.clock);
  return from < now || to < now;
}

function conflictsAt({ database }: CallContext, { series, day }: Time, on: Day, start: string) {
  const children = listSeriesChildren(database, [series.id]).filter((child) => isTakingPart(child, on));
  const childIds = children.map((child) => child.child_id);
  return findDayConflicts(database, { series, childIds, day, on, start });
}

function write(context: CallContext, time: Time, kind: string, after: ExceptionRow | null): void {
  const { series, day, exception: before } = time;
  const facts = { kind, subjectId: series.id, roomId: series.room_id, data: { day, before, after } };
  change(context, 'plan', facts, () => {
    if (after) writeException(context.database, after);
    else removeException(context.database, series.id, day);
  });
}
