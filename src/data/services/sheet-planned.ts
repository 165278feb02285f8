/** Planned and not opened, of what a month sheet is about. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import type { SheetDays } from '../db/queries/attendance.ts';
import { listOpenedIn, listScopeSeries, type PlannedSeriesRow } from '../db/queries/planned-series.ts';
import { findOpenedSession } from '../db/queries/sessions.ts';
import { listClassChildren } from '../db/queries/sheet-children.ts';
import { listUnopened, schoolPlanDays, type Unopened } from './unopened.ts';

type Range = SheetDays & { readonly from: Day; readonly to: Day };

/** One child expected in one occurrence; `groupSize`: how many are, also where the sheet is about one of them. */
export type PlannedFact = Unopened & { readonly groupSize: number };

export function readPlanned(database: Database, scope: SheetScope, range: Range, today: Day): readonly PlannedFact[] {
  const isWanted = wantedChildren(database, scope);
  const series = listScopeSeries(database, scope, range);
  const wasOpened = openedBy(database, series, range);
  const bySchool = Map.groupBy(series, (row) => row.school_id);
  return [...bySchool].flatMap(([schoolId, rows]) => {
    const days = schoolPlanDays(database, schoolId, range.from, range.to);
    const all = listUnopened(database, rows, days, wasOpened, today);
    const sizes = Map.groupBy(all, keyOf);
    return all
      .filter(({ childId }) => isWanted(childId))
      .map((one) => ({ ...one, groupSize: sizes.get(keyOf(one))?.length ?? 1 }));
  });
}

const keyOf = ({ series, day }: Unopened) => `${series.id} ${day}`;

/** Read for a whole room at once; what is not found there is looked for alone: a session stays where it was held. */
function openedBy(database: Database, series: readonly PlannedSeriesRow[], range: Range) {
  const roomIds = new Set(series.map((row) => row.room_id));
  const opened = Map.groupBy(listOpenedIn(database, [...roomIds], range), (row) => row.series_id);
  return (seriesId: string, day: Day) =>
    opened.get(seriesId)?.some((row) => row.day === day) || findOpenedSession(database, seriesId, day) !== null;
}

/** The others of a group are planned together with whom the sheet is about, and stand on sheets of their own. */
function wantedChildren(database: Database, scope: SheetScope): (childId: string) => boolean {
  if (scope.kind === 'child') return (childId) => childId === scope.childId;
  if (scope.kind !== 'class') return () => true;
  const children = new Set(listClassChildren(database, scope.className));
  return (childId) => children.has(childId);
}
