/** A child of three years, 1,000 sessions and 10,000 observations, against the bare SQL of what is shown. */
import type { Database } from 'better-sqlite3';
import { listChildPhases } from '../../src/data/db/queries/goal-phases.ts';
import {
  listChildMeasures,
  listChildSessions,
  listMeasuresIn,
  listProgressGoals,
} from '../../src/data/db/queries/progress.ts';
import {
  listSessionDrawings,
  listTimelineSessions,
  pageDrawings,
  pageGoalEvents,
  pageSessions,
} from '../../src/data/db/queries/timeline.ts';
import { addDays, type Day, weekdayOf } from '../../src/shared/domain/day.ts';
import { type ChildId, uuidV7 } from '../../src/shared/domain/ids.ts';
import { compare, openDispatch } from './data-process.ts';
import { openBenchDatabase } from './demo-database.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

const limit = 1.5;
const rounds = 40;
const [sessions, perSession] = [1000, 10];
/** Of the first page, as the window asks for it. */
const pageSize = 20;

export async function timelineBench(): Promise<readonly BenchRow[]> {
  const database = await openBenchDatabase();
  // The database stays as it is: the child is gone again with the transaction.
  database.exec('BEGIN');
  try {
    const childId = addChild(database);
    const send = openDispatch(database, 'specialist');
    const page = { childId, discipline: null, limit: pageSize + 1, at: '9999', id: '' };
    const opening = await compare(
      () => send('progress.timeline', { childId, before: null, discipline: null, limit: pageSize }),
      () => {
        listProgressGoals(database, childId);
        listSessionDrawings(database, childId);
        pageDrawings(database, page);
        pageGoalEvents(database, page);
        const ids = pageSessions(database, page)
          .slice(0, pageSize)
          .map(({ id }) => id);
        listTimelineSessions(database, childId, ids);
        listMeasuresIn(database, ids, childId);
      },
      rounds,
    );
    const charts = await compare(
      () => send('progress.goals', { childId }),
      () => {
        listChildMeasures(database, childId);
        listChildSessions(database, childId, '0000-01-01', '9999-12-31');
        listProgressGoals(database, childId);
        listChildPhases(database, childId);
      },
      rounds,
    );
    const size = `${sessions} sessions, ${sessions * perSession} observations`;
    return [
      row(`a child's timeline opens, ${size}, median`, opening, median),
      row(`a child's timeline opens, ${size}, p95`, opening, (times) => percentile(times, 0.95)),
      row(`charts of all goals of a child, ${size}, median`, charts, median),
    ];
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}

type Times = Awaited<ReturnType<typeof compare>>;

function row(name: string, times: Times, of: (values: readonly number[]) => number): BenchRow {
  return benchRow(name, 'ms', of(times.whole), of(times.floor), limit);
}

/** A child like the others of its room, with sessions of two disciplines on the weekdays of three years. */
function addChild(database: Database): ChildId {
  const id = (time: number) => uuidV7(time, crypto.getRandomValues(new Uint8Array(10)));
  const begun = Date.UTC(2023, 8, 1);
  const childId = id(begun) as ChildId;
  database
    .prepare(
      `INSERT INTO child (id, family, given, patronymic, class_name, language, pictogram, room_id, enrolled_from,
         pmpk_number, search, sort_key)
       SELECT ?, family, given, patronymic, class_name, language, pictogram, room_id, '2023-09-01', '', search, sort_key
       FROM child LIMIT 1`,
    )
    .run(childId);
  const goals = Array.from({ length: 8 }, () => id(begun));
  const addGoal = database.prepare(
    "INSERT INTO goal (id, child_id, discipline, title, steps, from_day) VALUES (?, ?, ?, 'Звук [р]', '[]', '2023-09-01')",
  );
  for (const [index, goal] of goals.entries()) addGoal.run(goal, childId, disciplineOf(index));
  const addSession = database.prepare(
    `INSERT INTO session (id, room_id, staff_id, discipline, day, planned_start, planned_minutes, started_at, finished_at,
       outcome, minutes)
     SELECT @id, room_id, (SELECT id FROM staff WHERE role = 'specialist' LIMIT 1), @discipline, @day, @start, 30,
       @day || 'T' || @start || ':00', @day || 'T' || @start || ':30', 'held', 30 FROM child WHERE id = @childId`,
  );
  const addPart = database.prepare("INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, 'present')");
  const addNote = database.prepare('INSERT INTO note (session_id, child_id, text) VALUES (?, ?, ?)');
  const addMeasure = database.prepare(
    'INSERT INTO measure (id, session_id, child_id, goal_id, kind, value, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  let day = '2023-09-01' as Day;
  for (let index = 0; index < sessions; index++) {
    if (index % 2 === 0)
      do day = addDays(day, 1);
      while (weekdayOf(day) > 5);
    const [sessionId, start] = [id(begun + index * 60_000), index % 2 === 0 ? '09:00' : '11:00'];
    addSession.run({ id: sessionId, childId, day, start, discipline: disciplineOf(index) });
    addPart.run(sessionId, childId);
    if (index % 3 === 0) addNote.run(sessionId, childId, 'Жақсы жұмыс істеді, соңында шаршады. '.repeat(4));
    for (let seen = 0; seen < perSession; seen++) {
      const value = (index + seen) % 3 === 0 ? 'correct' : 'prompted';
      const goal = goals[(index % 2) + 2 * (seen % 4)];
      addMeasure.run(id(begun + index * 60_000 + seen), sessionId, childId, goal, 'trial', value, `${day}T${start}:10`);
    }
  }
  return childId;
}

const disciplineOf = (index: number) => (index % 2 === 0 ? 'speech_therapy' : 'special_education');
