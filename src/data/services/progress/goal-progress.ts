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
import { listProgressGoals, type ProgressGoalRow } from '../../db/queries/progress.ts';
import { recorderOf } from '../goal-rows.ts';
import { readSeenSessions, type SeenSession } from './child-facts.ts';

const [always, forever] = ['0000-01-01' as Day, '9999-12-31' as Day];

/**
 * By discipline in the order of lists, the newest first. Archived goals are left out where nothing was ever recorded
 * against them.
 */
export function readGoalProgress(database: Database, childId: string): GoalProgress[] {
  const sessions = readSeenSessions(database, childId, always, forever);
  const seen = groupByGoal(sessions);
  const phases = Map.groupBy(listChildPhases(database, childId), (phase) => phase.goal_id);
  return listProgressGoals(database, childId)
    .map((row) => progressOf(row, seen.get(row.id) ?? [], phases.get(row.id) ?? []))
    .filter((goal) => !goal.isArchived || goal.points.length > 0)
    .sort((left, right) => disciplines.indexOf(left.discipline) - disciplines.indexOf(right.discipline));
}

type GoalSession = { readonly session: SeenSession; readonly observations: Observation[] };

/** Per goal its sessions in order of time. */
function groupByGoal(sessions: readonly SeenSession[]): ReadonlyMap<string, readonly GoalSession[]> {
  const groups = new Map<string, GoalSession[]>();
  for (const session of sessions) {
    for (const { goalId, observation } of session.seen) {
      if (goalId === null) continue;
      const goal = groups.get(goalId) ?? [];
      groups.set(goalId, goal);
      const last = goal.at(-1);
      if (last?.session === session) last.observations.push(observation);
      else goal.push({ session, observations: [observation] });
    }
  }
  return groups;
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
