/**
 * The school year of a specialist as an iCalendar file: what is planned in any room, with disciplines, rooms and numbers
 * of children. Such files end up in calendars of telephones and far-away companies: no child's name goes into one.
 */
import type { Database } from 'better-sqlite3';
import { isSchoolDay, lessonsOf } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { shortName } from '../../../shared/domain/person.ts';
import { canTakeMoved } from '../../../shared/domain/plan.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import { type IcalSeries, icalOf } from '../../../shared/ical/calendar.ts';
import {
  listSeriesChildren,
  listStaffSeriesBetween,
  type SeriesChildRow,
  type SeriesRow,
} from '../../db/queries/plan.ts';
import { findStaff } from '../../db/queries/staff.ts';
import { found } from '../../found.ts';
import type { SaveRequest } from '../../host.ts';
import { readExceptions, recurringOf } from '../plan-occurrences.ts';
import { isTakingPart, roomCalendar } from '../plan-view.ts';
import { planFileName } from './file-name.ts';

type Now = { readonly today: Day; readonly madeAt: number };

/** @throws CallError not_found */
export function icalContent(database: Database, staffId: string, language: Language, now: Now): SaveRequest {
  const staff = found(findStaff(database, staffId));
  const name = shortName(staff);
  const words = dictionaries[language];
  const rows = yearSeries(database, staffId, now.today);
  const roomOf = new Map(rows.map(({ row }) => [row.id, row.room_id]));
  const calendarOf = (series: IcalSeries, day: Day) => roomCalendar(database, roomOf.get(series.id) ?? '', day);
  const text = icalOf({
    name: `${words.plan.title}: ${name}`,
    series: rows.map(({ row, lastDay, firstDay }) => seriesOf(database, row, { firstDay, lastDay, language, now })),
    lessonsOn: (series, day) => {
      const calendar = calendarOf(series, day);
      return isSchoolDay(calendar, day) ? lessonsOf(calendar, day) : null;
    },
    canTake: (series, day) => canTakeMoved(calendarOf(series, day), day),
    madeAt: now.madeAt,
  });
  return {
    fileName: planFileName(name, now.today, language),
    content: { kind: 'bytes', bytes: new TextEncoder().encode(text) },
  };
}

type YearRow = { readonly row: SeriesRow; readonly firstDay: Day; readonly lastDay: Day };

/**
 * Series of the school year that today is in. Those that have ended are in it too: a calendar that holds an earlier
 * export learns that they ended.
 */
function yearSeries(database: Database, staffId: string, today: Day): readonly YearRow[] {
  const far = { from: '0000-01-01', to: '9999-12-31' };
  return listStaffSeriesBetween(database, staffId, far.from, far.to).flatMap((row) => {
    const { from, to } = recurringOf(row);
    const calendar = roomCalendar(database, row.room_id, today > from ? today : from);
    const firstDay = from > calendar.firstDay ? from : calendar.firstDay;
    const lastDay = to !== null && to < calendar.lastDay ? to : calendar.lastDay;
    return lastDay < firstDay ? [] : [{ row, firstDay, lastDay }];
  });
}

type View = { readonly firstDay: Day; readonly lastDay: Day; readonly language: Language; readonly now: Now };

function seriesOf(database: Database, row: SeriesRow, { firstDay, lastDay, language, now }: View): IcalSeries {
  const words = dictionaries[language];
  const children = listSeriesChildren(database, [row.id]).filter((child) => isExpected(child, row, now.today));
  return {
    id: row.id,
    weekday: row.weekday,
    start: row.start,
    minutes: row.minutes,
    from: firstDay,
    to: lastDay,
    exceptions: readExceptions(database, [row.id]).get(row.id) ?? [],
    summary: words.disciplines[row.discipline as Discipline],
    location: row.room_name,
    description: words.plan.icalChildren.replace('{{count}}', String(children.length)),
  };
}

/** Of a series that has ended or is still to come: who was or will be in it. */
function isExpected(child: SeriesChildRow, row: SeriesRow, today: Day): boolean {
  const { from, to } = recurringOf(row);
  const day = from > today ? from : to !== null && to < today ? to : today;
  return isTakingPart(child, day);
}
