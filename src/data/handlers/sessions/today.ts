/** Today of a room: what the plan says of a day, what was opened, and what earlier days left open. */
import type { Database } from 'better-sqlite3';
import { type Calendar, isSchoolDay, nextSchoolDay } from '../../../shared/domain/calendar.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import { shortName } from '../../../shared/domain/person.ts';
import { listSeriesChildren } from '../../db/queries/plan.ts';
import { listDaySessions, listUnfinished } from '../../db/queries/sessions.ts';
import { tileOf } from '../../services/child-tiles.ts';
import { listPlanned, type Planned } from '../../services/plan-occurrences.ts';
import { isOnOwnBreak, isTakingPart, roomCalendar } from '../../services/plan-view.ts';
import { type SessionItem as Item, sessionItems } from '../../services/session-items.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const todayHandlers: Part<'sessions.today'> = {
  'sessions.today': ({ roomId, day }, { database, app }) => {
    const calendar = roomCalendar(database, roomId, day);
    const sessions = listDaySessions(database, roomId, day);
    const opened = new Set(sessions.map((session) => session.series_id));
    const planned = listPlanned(database, roomId, day, day).filter(({ series }) => !opened.has(series.id));
    const unfinished = listUnfinished(database, roomId, day);
    const items = [
      ...plannedItems(database, planned, { day, calendar, today: today(database, app.clock) }),
      ...sessionItems(database, sessions),
    ];
    return {
      day,
      isSchoolDay: isSchoolDay(calendar, day),
      nextSchoolDay: nextSchoolDay(calendar, addDays(day, 1)),
      items: items.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)),
      unfinished: sessionItems(database, unfinished).map((item, index) => ({
        ...item,
        day: unfinished[index]?.day ?? day,
      })),
    };
  },
};

const orderOf = (item: Item) => `${item.start} ${item.staffName} ${item.seriesId ?? ''}${item.sessionId ?? ''}`;

type OneDay = { readonly day: Day; readonly calendar: Calendar; readonly today: Day };

function plannedItems(
  database: Database,
  planned: readonly Planned[],
  { day, calendar, today: now }: OneDay,
): readonly Item[] {
  const children = Map.groupBy(
    listSeriesChildren(
      database,
      planned.map(({ series }) => series.id),
    ),
    (child) => child.series_id,
  );
  const items = planned.map(({ series: row, start }) => ({
    seriesId: row.id,
    sessionId: null,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline as Discipline,
    start,
    minutes: row.minutes,
    children: (children.get(row.id) ?? [])
      .filter((child) => isTakingPart(child, day) && !isOnOwnBreak(child, calendar, day, now))
      .map(tileOf),
    state: 'planned' as const,
    outcome: null,
    makeUpOf: null,
    isSigned: false,
  }));
  return items.filter((item) => item.children.length > 0);
}
