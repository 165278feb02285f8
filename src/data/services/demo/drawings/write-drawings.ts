/** Drawings of some children, as their journals: the window makes the small pictures when they are first looked at. */
import type { Database } from 'better-sqlite3';
import { sortKey } from '../../../../shared/domain/collation.ts';
import { type Day, minutesOfDay } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { Feeling } from '../../../../shared/domain/feeling.ts';
import { fullName } from '../../../../shared/domain/person.ts';
import { beginEntry, type JournalEntry } from '../../../../shared/drawing/journal.ts';
import { createIds, type MakeId, unixMsAt } from '../ids.ts';
import { prepareInsert } from '../insert-rows.ts';
import { momentAt } from '../moments.ts';
import { demoDay } from '../options.ts';
import { goalsOn } from '../progress.ts';
import { createRandom, type Random } from '../random.ts';
import { isEnrolled } from '../series.ts';
import type { DemoChild, DemoRoom, DemoWorld } from '../world.ts';
import { Pen } from './pen.ts';
import { type Picture, picturesOf } from './pictures.ts';

/** Children who have drawn, by room number; the room that opens first, and one with art lessons. */
const artists: readonly (readonly [roomNumber: number, children: number])[] = [
  [0, 16],
  [1, 6],
];
/** The first ones of the list have empty galleries: there has to be somebody to begin with. */
const withoutDrawings = 2;
/** Drawn in a session of these; beside others in a free minute. */
const drawnIn: ReadonlySet<string> = new Set(['art', 'psychology']);
const inFreeTime = 0.25;
/** Shares: of drawings before and after which the child was asked how it felt, of those that belong to a goal. */
const [askedBefore, askedAfter, ofGoal] = [0.45, 0.5, 0.6];

type SessionRow = { readonly id: string; readonly day: Day; readonly started_at: string } & {
  readonly discipline: string;
};
type DrawingRow = Readonly<Record<'id' | 'child_id' | 'created_at' | 'updated_at', string>> & {
  readonly session_id: string | null;
  readonly goal_id: string | null;
};

/** After the sessions are written and can be found by child. */
export function writeDrawings(database: Database, world: DemoWorld): void {
  const insertDrawings = prepareInsert(database, 'drawing', [
    'id',
    'child_id',
    'session_id',
    'goal_id',
    'created_at',
    'updated_at',
  ]);
  const insertEntries = prepareInsert(database, 'drawing_entry', ['drawing_id', 'seq', 'entry']);
  const attended = database.prepare<[string], SessionRow>(
    `SELECT session.id, discipline, day, started_at FROM session_child JOIN session ON session.id = session_id
     WHERE child_id = ? AND status = 'present' AND outcome = 'held' ORDER BY session.id`,
  );
  const makeId = createIds(createRandom(world.seed, 'drawing ids'));
  for (const [roomNumber, count] of artists) {
    const room = world.rooms[roomNumber];
    if (!room) continue;
    const random = createRandom(world.seed, 'drawings', roomNumber);
    for (const child of pickArtists(random, room, count)) {
      const sessions = pickSessions(random, attended.all(child.id));
      const pictures = picturesOf(random);
      for (const session of sessions) {
        const drawing = drawingRow(random, makeId, world, child, session);
        const journal = drawOn(random, makeId, drawing, child, pictures.next().value, session.day);
        insertDrawings([drawing]);
        insertEntries(journal.map((entry, seq) => ({ drawing_id: drawing.id, seq, entry: JSON.stringify(entry) })));
      }
    }
  }
}

/** In the order of lists, not counting the first ones. */
function pickArtists(random: Random, { children }: DemoRoom, count: number): readonly DemoChild[] {
  const current = children
    .filter((child) => isEnrolled(child, demoDay))
    .map((child) => ({ child, key: sortKey(fullName(child)) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .slice(withoutDrawings)
    .map(({ child }) => child);
  return random.shuffle(current).slice(0, count);
}

/** Two to five, in order of time. */
function pickSessions(random: Random, sessions: readonly SessionRow[]): readonly SessionRow[] {
  const fitting = sessions.filter(({ discipline }) => drawnIn.has(discipline));
  const chosen = new Set(random.shuffle(fitting.length > 0 ? fitting : sessions).slice(0, random.whole(2, 5)));
  return sessions.filter((session) => chosen.has(session));
}

function drawingRow(
  random: Random,
  makeId: MakeId,
  world: DemoWorld,
  child: DemoChild,
  session: SessionRow,
): DrawingRow {
  const isFree = random.chance(inFreeTime) || !drawnIn.has(session.discipline);
  const begin = isFree ? 17 * 60 + random.whole(5, 30) : minutesOfDay(session.started_at.slice(11, 16)) + 4;
  return {
    id: makeId(unixMsAt(session.day, begin)),
    child_id: child.id,
    session_id: isFree ? null : session.id,
    goal_id: isFree || !random.chance(ofGoal) ? null : goalOn(world, child, session),
    created_at: momentAt(session.day, begin, random.whole(0, 59)),
    updated_at: momentAt(session.day, begin + random.whole(7, 14), random.whole(0, 59)),
  };
}

/** The goal of that discipline that was worked on that day, if there was one. */
function goalOn({ goals }: DemoWorld, child: DemoChild, { discipline, day }: SessionRow): string | null {
  const ofDiscipline = goals.get(child.id)?.get(discipline as Discipline) ?? [];
  return goalsOn(ofDiscipline, day)[0]?.id ?? null;
}

function drawOn(
  random: Random,
  makeId: MakeId,
  { created_at }: DrawingRow,
  child: DemoChild,
  { page, draw }: Picture,
  day: Day,
): readonly JournalEntry[] {
  const at = unixMsAt(day, minutesOfDay(created_at.slice(11, 16)));
  const pointer = random.chance(0.4) ? 'pen' : 'touch';
  const pen = new Pen({ random, makeId, at, pointer, tremor: 2 + 7 * random.next() });
  draw(pen, child);
  const told = (when: 'before' | 'after', share: number): readonly JournalEntry[] =>
    random.chance(share) ? [{ kind: 'feeling', when, feeling: random.pick(feltOften[when]) }] : [];
  return [
    beginEntry(page),
    ...told('before', askedBefore),
    ...pen.ops.map((op): JournalEntry => ({ kind: 'op', op })),
    ...told('after', askedAfter),
  ];
}

const feltOften: Readonly<Record<'before' | 'after', readonly Feeling[]>> = {
  before: ['joyful', 'calm', 'sleepy', 'worried', 'sad', 'shy', 'angry', 'surprised'],
  after: ['joyful', 'joyful', 'proud', 'calm', 'loving', 'sleepy', 'surprised', 'sad'],
};
