/** The points of each goal of a child, and where its criterion was met. */
import type { Database } from 'better-sqlite3';
import { criterionSchema, firstMetOn } from '../../../shared/domain/criterion.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Discipline, disciplines } from '../../../shared/domain/discipline.ts';
import { goalWeight } from '../../../shared/domain/gas.ts';
import { type GoalPoint, pointOf } from '../../../shared/domain/goal-point.ts';
import type { GoalId, SessionId } from '../../../shared/domain/ids.ts';
import type { Observation } from '../../../shared/domain/measure.ts';
import type { GoalProgress } from '../../../shared/ipc/contract/progress.ts';
import { listChildPhases } from '../../db/queries/goal-phases.ts';
import {
  type ChildSessionRow,
  listChildMeasures,
  listChildSessions,
  listProgressGoals,
  type ProgressGoalRow,
} from '../../db/queries/progress.ts';
import { recorderOf } from '../goal-rows.ts';
import { observationOf } from '../observation-values.ts';
import { byTime } from './child-facts.ts';

const [always, forever] = ['0000-01-01' as Day, '9999-12-31' as Day];

/**
 * By discipline in the order of lists, the newest first. Archived goals are left out where nothing was ever recorded
 * against them.
 */
export function readGoalProgress(database: Database, childId: string): GoalProgress[] {
  const seen = groupByGoal(database, childId);
  const phases = Map.groupBy(listChildPhases(database, childId), (phase) => phase.goal_id);
  return listProgressGoals(database, childId)
    .map((row) => progressOf(row, seen.get(row.id) ?? [], phases.get(row.id) ?? []))
    .filter((goal) => !goal.isArchived || goal.points.length > 0)
    .sort((left, right) => disciplines.indexOf(left.discipline) - disciplines.indexOf(right.discipline));
}

type GoalSession = { readonly session: ChildSessionRow; readonly observations: Observation[] };
type Goal = { readonly id: string; readonly sessions: GoalSession[] };

/** Per goal its sessions in order of time. */
function groupByGoal(database: Database, childId: string): ReadonlyMap<string, readonly GoalSession[]> {
  const sessions = new Map(listChildSessions(database, childId, always, forever).map((row) => [row.id, row]));
  const goals: Goal[] = [];
  let session: ChildSessionRow | undefined;
  // Session by session. A child has few goals: they are looked through, as thousands of look-ups by long ids take longer.
  for (const measure of listChildMeasures(database, childId)) {
    const { session_id: sessionId, goal_id: goalId } = measure;
    if (goalId === null) continue;
    if (session?.id !== sessionId) session = sessions.get(sessionId);
    if (!session) continue;
    let goal = goals.find(({ id }) => id === goalId);
    if (!goal) {
      goal = { id: goalId, sessions: [] };
      goals.push(goal);
    }
    const last = goal.sessions.at(-1);
    if (last?.session === session) last.observations.push(observationOf(measure));
    else goal.sessions.push({ session, observations: [observationOf(measure)] });
  }
  for (const goal of goals) goal.sessions.sort((left, right) => byTime(left.session, right.session));
  return new Map(goals.map(({ id, sessions: its }) => [id, its]));
}

function progressOf(
  row: ProgressGoalRow,
  sessions: readonly GoalSession[],
  phases: readonly { readonly day: string; readonly title: string }[],
): GoalProgress {
  const recorder = recorderOf(row);
  const points: GoalPoint[] = [];
  for (const { session, observations: seen } of sessions) {
    const point = pointOf(recorder, seen);
    if (!point) continue;
    const { figure, observations, errors, help } = point;
    points.push({ sessionId: session.id as SessionId, day: session.day as Day, figure, observations, errors, help });
  }
  const criterion = row.criterion === null ? null : (criterionSchema.safeParse(JSON.parse(row.criterion)).data ?? null);
  return {
    id: row.id as GoalId,
    discipline: row.discipline as Discipline,
    title: row.title,
    recorder,
    baseline: row.baseline,
    criterion,
    weight: goalWeight(row),
    attainment: row.attainment === null ? null : JSON.parse(row.attainment),
    fromDay: row.from_day as Day | null,
    dueDay: row.due_day as Day | null,
    metOn: row.met_on as Day | null,
    criterionMetOn: criterion && firstMetOn(points, criterion, row.baseline),
    isArchived: row.archived_at !== null,
    phases: phases.map(({ day, title }) => ({ day: day as Day, title })),
    points,
  };
}
