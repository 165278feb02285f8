/** All that goes into a progress report, read and checked. */
import type { Database } from 'better-sqlite3';
import type { RecordHead } from '../../../shared/domain/backup.ts';
import { hasConsent } from '../../../shared/domain/child-file.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import { fullName, shortName } from '../../../shared/domain/person.ts';
import type { GoalProgress, Overview, ReportInput } from '../../../shared/ipc/contract/progress.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { readHead } from '../../db/queries/content.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { findStaff } from '../../db/queries/staff.ts';
import { findThumbnail } from '../../db/queries/timeline.ts';
import { readConsents } from '../child-file-view.ts';
import { requireChild } from '../progress/child.ts';
import { readGoalProgress } from '../progress/goal-progress.ts';
import { readOverview } from '../progress/overview.ts';

export type ReportDrawing = { readonly day: Day; readonly png: Uint8Array };

export type ReportFacts = {
  readonly input: ReportInput;
  readonly childName: string;
  readonly className: string;
  readonly birthDate: Day | null;
  readonly pmpkNumber: string;
  readonly schoolName: string;
  readonly specialistName: string;
  readonly isDemo: boolean;
  /** Of the record of changes; null: nothing was done yet. */
  readonly head: RecordHead | null;
  readonly today: Day;
  readonly overview: Overview;
  /** The chosen ones with their points of the period, in the order of disciplines. */
  readonly goals: readonly GoalProgress[];
  readonly drawings: readonly ReportDrawing[];
};

/** @throws CallError not_found for a goal or drawing that is not the child's; no_consent */
export function readReport(database: Database, input: ReportInput, staffId: string | null, today: Day): ReportFacts {
  const { childId, from, to } = input;
  const child = requireChild(database, childId);
  if (input.drawingIds.length > 0 && !mayShowDrawings(database, input, today)) throw new CallError('no_consent');
  const staff = staffId === null ? null : findStaff(database, staffId);
  return {
    input,
    childName: fullName(child.record),
    className: child.className,
    birthDate: child.record.birth_date as Day | null,
    pmpkNumber: child.record.pmpk_number,
    schoolName: child.schoolName,
    specialistName: staff ? shortName(staff) : '',
    isDemo: readSetting(database, 'is_demo') !== null,
    head: readHead(database),
    today,
    overview: readOverview(database, child, from, to, today),
    goals: chosenGoals(readGoalProgress(database, childId), input),
    drawings: input.drawingIds.flatMap((id) => drawingOf(database, childId, id)),
  };
}

function mayShowDrawings(database: Database, input: ReportInput, today: Day): boolean {
  const isKept = input.isForFamilyOnly && input.audience === 'parents';
  return isKept || hasConsent(readConsents(database, input.childId), 'drawings', today);
}

function chosenGoals(goals: readonly GoalProgress[], { goalIds, from, to }: ReportInput): readonly GoalProgress[] {
  const chosen = goals.filter(({ id }) => goalIds.includes(id));
  if (chosen.length < new Set(goalIds).size) throw new CallError('not_found');
  return chosen.map((goal) => ({ ...goal, points: goal.points.filter(({ day }) => day >= from && day <= to) }));
}

/** One without a picture is left out: there is nothing to print. */
function drawingOf(database: Database, childId: string, id: DrawingId): readonly ReportDrawing[] {
  const row = findThumbnail(database, id);
  if (row?.child_id !== childId) throw new CallError('not_found');
  return row.thumbnail ? [{ day: row.updated_at.slice(0, 10) as Day, png: row.thumbnail }] : [];
}
