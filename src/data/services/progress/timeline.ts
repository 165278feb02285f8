/** A page of a child's timeline: everything over all disciplines, newest first. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import { figureOf, latestExertion } from '../../../shared/domain/figures.ts';
import type { DrawingId, GoalId, SessionId } from '../../../shared/domain/ids.ts';
import { shortName } from '../../../shared/domain/person.ts';
import { recorderKinds } from '../../../shared/domain/recorder.ts';
import type { SessionOutcome } from '../../../shared/domain/session.ts';
import type { CallOutput, ParsedInput } from '../../../shared/ipc/contract/index.ts';
import type { SessionFigure, TimelineItem } from '../../../shared/ipc/contract/progress.ts';
import { listMeasuresIn, listProgressGoals, type ProgressGoalRow } from '../../db/queries/progress.ts';
import {
  listSessionDrawings,
  listTimelineSessions,
  pageDrawings,
  pageGoalEvents,
  pageSessions,
  type TimelineKeyRow,
  type TimelineSessionRow,
} from '../../db/queries/timeline.ts';
import { recorderOf } from '../goal-rows.ts';
import { officeMarkOf } from '../office-marks.ts';
import { allObservations, observationsFor, type Seen, seenBySession } from './child-facts.ts';

const endOfTime = { at: '9999', id: '' };

export function readTimeline(
  database: Database,
  input: ParsedInput<'progress.timeline'>,
): CallOutput<'progress.timeline'> {
  const { childId, discipline, limit } = input;
  const page = { childId, discipline, limit: limit + 1, ...(input.before ?? endOfTime) };
  const candidates: Candidate[] = [
    ...pageSessions(database, page).map((key) => ({ ...key, item: null })),
    ...pageDrawings(database, page).map(({ id, at }) => ({ id, at, item: drawingItem(id, at) })),
    ...pageGoalEvents(database, page).map((row) => ({ id: row.id, at: row.at, item: goalItem(row) })),
  ].sort(newestFirst);
  const shown = candidates.slice(0, limit);
  const sessions = readSessions(
    database,
    childId,
    shown.filter(({ item }) => item === null),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(({ id, item }) => item ?? sessions.get(id)).filter((item) => item !== undefined),
    next: last && candidates.length > limit ? { at: last.at, id: last.id } : null,
  };
}

/** Items of sessions by their ids: read only for those that stand on the page, all of them at once. */
function readSessions(
  database: Database,
  childId: string,
  keys: readonly TimelineKeyRow[],
): ReadonlyMap<string, TimelineItem> {
  if (keys.length === 0) return new Map();
  const ids = keys.map(({ id }) => id);
  const rows = new Map(listTimelineSessions(database, childId, ids).map((row) => [row.id, row]));
  const seen = seenBySession(listMeasuresIn(database, ids, childId));
  const goals = new Map(listProgressGoals(database, childId).map((goal) => [goal.id, goal]));
  const drawings = Map.groupBy(listSessionDrawings(database, childId), (drawing) => drawing.session_id);
  const items = new Map<string, TimelineItem>();
  for (const { id, at } of keys) {
    const row = rows.get(id);
    const drawingIds = (drawings.get(id) ?? []).map((drawing) => drawing.id);
    if (row) items.set(id, sessionItem(database, row, at, seen.get(id) ?? [], goals, drawingIds));
  }
  return items;
}

/** `item` null: a session, of which only its place is known yet. */
type Candidate = TimelineKeyRow & { readonly item: TimelineItem | null };

function newestFirst(left: Candidate, right: Candidate): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  return left.id < right.id ? 1 : -1;
}

const dayOf = (at: string) => at.slice(0, 10) as Day;

function drawingItem(id: string, at: string): TimelineItem {
  return { kind: 'drawing', id: id as DrawingId, at, day: dayOf(at) };
}

function goalItem(row: ReturnType<typeof pageGoalEvents>[number]): TimelineItem {
  const { kind, id, at, title } = row;
  return { kind, id: id as GoalId, at, day: dayOf(at), discipline: row.discipline as Discipline, title };
}

function sessionItem(
  database: Database,
  row: TimelineSessionRow,
  at: string,
  seen: readonly Seen[],
  goals: ReadonlyMap<string, ProgressGoalRow>,
  drawingIds: readonly string[],
): TimelineItem {
  return {
    kind: 'session',
    id: row.id as SessionId,
    at,
    day: row.day as Day,
    start: row.start,
    discipline: row.discipline as Discipline,
    staffName: shortName(row),
    groupSize: row.group_size,
    status: row.status as AttendanceStatus,
    office: officeMarkOf(database, row),
    outcome: row.outcome as SessionOutcome | null,
    minutes: row.minutes === null ? null : (row.attended_minutes ?? row.minutes),
    isMakeUp: row.make_up_of !== null,
    isSigned: row.certified_at !== null,
    figures: figuresIn(seen, goals),
    exertion: latestExertion(allObservations(seen)),
    note: row.note ?? '',
    isNoteCut: row.is_note_cut === 1,
    drawingIds: drawingIds as DrawingId[],
  };
}

/** One figure for each goal by its own recorder; then, in general, one for each way of recording that was used. */
function figuresIn(seen: readonly Seen[], goals: ReadonlyMap<string, ProgressGoalRow>): SessionFigure[] {
  const goalIds = [...new Set(seen.map(({ goalId }) => goalId))];
  const inOrder = [...goalIds.filter((goalId) => goalId !== null), ...goalIds.filter((goalId) => goalId === null)];
  return inOrder.flatMap((goalId) => {
    const goal = goalId === null ? undefined : goals.get(goalId);
    const observations = observationsFor(seen, goalId);
    return (goal ? [recorderOf(goal)] : recorderKinds).flatMap((recorder) => {
      const figure = figureOf(recorder, observations);
      if (figure === null) return [];
      return { goalId: goalId as GoalId | null, title: goal?.title ?? '', recorder, figure };
    });
  });
}
