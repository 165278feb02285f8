/** School calendars. A change tells first what it does to the plan; what was held stays, whatever the calendar says. */
import { calendarProblems } from '../../shared/domain/calendar-problems.ts';
import { schoolYearOf } from '../../shared/domain/calendar-year.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CalendarChange, calendarCalls } from '../../shared/ipc/contract/calendar.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../app.ts';
import { changeAll } from '../change.ts';
import { deleteCalendars, insertCalendar, listCalendars } from '../db/queries/calendars.ts';
import { listSchools, type SchoolRecord } from '../db/queries/school.ts';
import { found } from '../found.ts';
import { readCalendarEffect } from '../services/calendar-effect.ts';
import { today } from '../store.ts';

export const calendarHandlers: Handlers<typeof calendarCalls> = {
  'calendar.list': (_input, { database }) =>
    listSchools(database).map(({ id, name }) => ({
      id: id as CalendarChange['schoolId'],
      name,
      calendars: [...listCalendars(database, id)],
    })),

  'calendar.effect': ({ changes }, context) => {
    const now = today(context.database, context.app.clock);
    return readCalendarEffect(
      context.database,
      changes.map((change) => ({ school: schoolOf(context, change), ...yearsOf(context, change) })),
      now,
    );
  },

  'calendar.write': ({ changes }, context) => {
    const { database } = context;
    if (new Set(changes.map(({ schoolId }) => schoolId)).size < changes.length)
      throw new CallError('bad_input', { field: 'changes' });
    const facts = changes.map(({ schoolId, was, calendar }) => ({
      kind: 'calendar.changed',
      subjectId: schoolId,
      data: { before: was, after: calendar },
    }));
    changeAll(context, 'plan', facts, () => {
      for (const change of changes) {
        refuseOvertaken(context, change);
        yearsOf(context, change);
        const year = yearOf(change);
        deleteCalendars(database, change.schoolId, `${year}-06-01` as Day, `${year + 1}-05-31` as Day);
        if (change.calendar) insertCalendar(database, change.schoolId, change.calendar);
      }
    });
    return {};
  },
};

/** The school year that a change is about. @throws CallError bad_input */
function yearOf({ was, calendar }: CalendarChange): number {
  const years = [was, calendar].flatMap((one) => (one === null ? [] : [schoolYearOf(one.firstDay)]));
  const [year] = years;
  if (year === undefined || years.some((one) => one !== year)) throw new CallError('bad_input', { field: 'firstDay' });
  return year;
}

/** The school's calendars before and after a change. @throws CallError bad_input where the new one is not sound */
function yearsOf({ database }: CallContext, change: CalendarChange) {
  const year = yearOf(change);
  const before = listCalendars(database, change.schoolId);
  const others = before.filter((one) => schoolYearOf(one.firstDay) !== year);
  if (change.calendar === null) return { before, after: others };
  if (calendarProblems(change.calendar, others).length > 0) throw new CallError('bad_input', { field: 'calendar' });
  const after = [...others, change.calendar].toSorted((left, right) => (left.firstDay < right.firstDay ? -1 : 1));
  return { before, after };
}

/** @throws CallError calendar_changed {school} where the calendar is not the one that the person saw */
function refuseOvertaken(context: CallContext, change: CalendarChange): void {
  const school = schoolOf(context, change);
  const kept = listCalendars(context.database, change.schoolId).filter(
    (one) => schoolYearOf(one.firstDay) === yearOf(change),
  );
  const expected = change.was === null ? [] : [change.was];
  if (JSON.stringify(kept) !== JSON.stringify(expected))
    throw new CallError('calendar_changed', { school: school.name });
}

/** @throws CallError not_found */
function schoolOf({ database }: CallContext, { schoolId }: CalendarChange): SchoolRecord {
  return found(listSchools(database).find(({ id }) => id === schoolId) ?? null);
}
