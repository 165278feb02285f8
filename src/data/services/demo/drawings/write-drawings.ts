/** Drawings of some children, as their journals: the window makes the small pictures when they are first looked at. */
import type { Database } from 'better-sqlite3';
import { sortKey } from '../../../../shared/domain/collation.ts';
import { type Day, minutesOfDay } from '../../../../shared/domain/day.ts';
import { fullName } from '../../../../shared/domain/person.ts';
import { beginEntry, type JournalEntry } from '../../../../shared/drawing/journal.ts';
import { createIds, type MakeId, unixMsAt } from '../ids.ts';
import { prepareInsert } from '../insert-rows.ts';
import { momentAt } from '../moments.ts';
import { demoDay } from '../options.ts';
import { createRandom, type Random } from '../random.ts';
import { isEnrolled } from '../series.ts';
import type { DemoChild, DemoRoom, DemoWorld } from '../world.ts';
import { Pen } from './pen.ts';
import { scenes } from './scenes.ts';

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

type SessionRow = { readonly id: string; readonly day: Day; readonly started_at: string } & {
  readonly discipline: string;
};
type DrawingRow = Readonly<Record<'id' | 'child_id' | 'created_at' | 'updated_at', string>> & {
  readonly session_id: string | null;
};

/** After the sessions are written and can be found by child. */
export function writeDrawings(database: Database, world: DemoWorld): void {
  const insertDrawings = prepareInsert(database, 'drawing', [
    'id',
    'child_id',
    'session_id',
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
      const order = random.shuffle(scenes);
      for (const [place, session] of sessions.entries()) {
        const drawing = drawingRow(random, makeId, child, session);
        const journal = drawOn(random, makeId, drawing, order[place] ?? order[0] ?? (() => undefined), session.day);
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

/** One to five, in order of time. */
function pickSessions(random: Random, sessions: readonly SessionRow[]): readonly SessionRow[] {
  const fitting = sessions.filter(({ discipline }) => drawnIn.has(discipline));
  const chosen = new Set(random.shuffle(fitting.length > 0 ? fitting : sessions).slice(0, random.whole(1, 5)));
  return sessions.filter((session) => chosen.has(session));
}

function drawingRow(random: Random, makeId: MakeId, child: DemoChild, session: SessionRow): DrawingRow {
  const isFree = random.chance(inFreeTime) || !drawnIn.has(session.discipline);
  const begin = isFree ? 17 * 60 + random.whole(5, 30) : minutesOfDay(session.started_at.slice(11, 16)) + 4;
  return {
    id: makeId(unixMsAt(session.day, begin)),
    child_id: child.id,
    session_id: isFree ? null : session.id,
    created_at: momentAt(session.day, begin, random.whole(0, 59)),
    updated_at: momentAt(session.day, begin + random.whole(7, 14), random.whole(0, 59)),
  };
}

function drawOn(
  random: Random,
  makeId: MakeId,
  { created_at }: DrawingRow,
  scene: (pen: Pen) => void,
  day: Day,
): readonly JournalEntry[] {
  const at = unixMsAt(day, minutesOfDay(created_at.slice(11, 16)));
  const pointer = random.chance(0.4) ? 'pen' : 'touch';
  const pen = new Pen({ random, makeId, at, pointer, tremor: 2 + 7 * random.next() });
  scene(pen);
  return [beginEntry(), ...pen.strokes.map((op): JournalEntry => ({ kind: 'op', op }))];
}
