/** Planned and not opened, of what a month sheet is about. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import type { SheetDays } from '../db/queries/attendance.ts';
import { listScopeSeries, type OpenedSeriesRow } from '../db/queries/planned-series.ts';
import { listClassChildren } from '../db/queries/sheet-children.ts';
import { listUnopened, schoolPlanDays, type Unopened } from './unopened.ts';

type Range = SheetDays & { readonly from: Day; readonly to: Day };

/** One child expected in one occurrence; `groupSize`: how many are, also where the sheet is about one of them. */
export type PlannedFact = Unopened & { readonly groupSize: number };

export function readPlanned(database: Database, scope: SheetScope, range: Range, today: Day): readonly PlannedFact[] {
  const isWanted = wantedChildren(database, scope);
  const bySchool = Map.groupBy(listScopeSeries(database, scope, range), (row) => row.school_id);
  return [...bySchool].flatMap(([schoolId, rows]) => {
    const days = schoolPlanDays(database, schoolId, range.from, range.to);
    const all = listUnopened(database, rows, days, openedBy(rows), today);
    const sizes = Map.groupBy(all, keyOf);
    return all
      .filter(({ childId }) => isWanted(childId))
      .map((one) => ({ ...one, groupSize: sizes.get(keyOf(one))?.length ?? 1 }));
  });
}

const keyOf = ({ series, day }: Unopened) => `${series.id} ${day}`;

function openedBy(rows: readonly OpenedSeriesRow[]): (seriesId: string, day: Day) => boolean {
  const opened = new Map(rows.flatMap(({ id, opened: days }) => (days === null ? [] : [[id, days] as const])));
  return (seriesId, day) => opened.get(seriesId)?.includes(day) ?? false;
}

/** The others of a group are planned together with whom the sheet is about, and stand on sheets of their own. */
function wantedChildren(database: Database, scope: SheetScope): (childId: string) => boolean {
  if (scope.kind === 'child') return (childId) => childId === scope.childId;
  if (scope.kind !== 'class') return () => true;
  const children = new Set(listClassChildren(database, scope.className));
  return (childId) => children.has(childId);
}
