/** Events as the office looks through them: newest first, each way of narrowing down by an index of its own. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import { hasAllWords } from './children.ts';
import type { NumberedEvent } from './event-links.ts';

export type Place = { readonly at: string; readonly seq: number };
export type EventFilter = {
  readonly actorId: string | null;
  readonly childId: string | null;
  /** Null: of any kind. */
  readonly kinds: readonly string[] | null;
  /** Days, both included; null: without end. */
  readonly from: string | null;
  readonly to: string | null;
};

const columns = `event.seq, event.id, event.device_id, event.at, event.actor_id, event.room_id, event.kind,
  event.subject_id, event.data, event.undoes`;

type Values = { readonly from: string; readonly until: string; readonly seq: number; readonly limit: number };

/** Later than any time of a day, and than any moment. */
const endOfDay = 'T99';
const never = '9999';

/** Between two days and before a place. */
const inRange = 'event.at >= @from AND event.at <= @until AND (event.at < @until OR event.seq < @seq)';
const newestFirst = 'ORDER BY event.at DESC, event.seq DESC LIMIT @limit';

/** The next events after a place, newest first. */
export function listEvents(
  database: Database,
  filter: EventFilter,
  after: Place | null,
  limit: number,
): readonly NumberedEvent[] {
  const values = { ...rangeOf(filter, after), limit };
  if (filter.childId !== null) return listOfChild(database, filter, filter.childId, values);
  if (filter.actorId !== null) return listOfActor(database, filter, filter.actorId, values);
  if (filter.kinds !== null) return listOfKinds(database, filter.kinds, values);
  const sql = `SELECT ${columns} FROM event INDEXED BY event_by_time WHERE ${inRange} ${newestFirst}`;
  return prepared<[Values], NumberedEvent>(database, sql).all(values);
}

function rangeOf({ from, to }: EventFilter, after: Place | null): Omit<Values, 'limit'> {
  const end = to === null ? never : `${to}${endOfDay}`;
  const until = after !== null && after.at < end ? after.at : end;
  return { from: from ?? '', until, seq: until === after?.at ? after.seq : Number.MAX_SAFE_INTEGER };
}

/** Of each kind the newest, put in order: as many index ranges as kinds, each no longer than the page. */
function listOfKinds(database: Database, kinds: readonly string[], values: Values): readonly NumberedEvent[] {
  const sql = `SELECT ${columns} FROM event INDEXED BY event_by_kind WHERE event.kind = @kind AND ${inRange} ${newestFirst}`;
  const each = prepared<[Values & { readonly kind: string }], NumberedEvent>(database, sql);
  return kinds
    .flatMap((kind) => each.all({ ...values, kind }))
    .toSorted((left, right) => (left.at === right.at ? right.seq - left.seq : left.at < right.at ? 1 : -1))
    .slice(0, values.limit);
}

const ofKinds = '(@kinds IS NULL OR event.kind IN (SELECT value FROM json_each(@kinds)))';
type WithKinds = Values & { readonly kinds: string | null; readonly actor: string | null };

function valuesOf(filter: EventFilter, values: Values): WithKinds {
  return { ...values, kinds: filter.kinds && JSON.stringify(filter.kinds), actor: filter.actorId };
}

function listOfActor(database: Database, filter: EventFilter, actor: string, values: Values): readonly NumberedEvent[] {
  const sql = `SELECT ${columns} FROM event INDEXED BY event_by_actor
    WHERE event.actor_id = @actor AND ${ofKinds} AND ${inRange} ${newestFirst}`;
  return prepared<[WithKinds], NumberedEvent>(database, sql).all({ ...valuesOf(filter, values), actor });
}

/**
 * What is about a child, its sessions, drawings and goals. In a session of several, what says of which children it
 * tells has to name this one.
 */
function listOfChild(database: Database, filter: EventFilter, child: string, values: Values): readonly NumberedEvent[] {
  const sql = `WITH subject (id) AS (
      SELECT @child UNION SELECT session_id FROM session_child WHERE child_id = @child
      UNION SELECT id FROM drawing WHERE child_id = @child UNION SELECT id FROM goal WHERE child_id = @child)
    SELECT ${columns} FROM subject CROSS JOIN event ON event.subject_id = subject.id
    WHERE ${ofKinds} AND ${inRange} AND (@actor IS NULL OR event.actor_id = @actor)
      AND (instr(event.data, '"child') = 0 OR instr(event.data, @child) > 0) ${newestFirst}`;
  return prepared<[WithKinds & { readonly child: string }], NumberedEvent>(database, sql).all({
    ...valuesOf(filter, values),
    child,
  });
}

export function findEvent(database: Database, seq: number): NumberedEvent | null {
  return prepared<[number], NumberedEvent>(database, `SELECT ${columns} FROM event WHERE seq = ?`).get(seq) ?? null;
}

/** The event at a place, or the last one before it. */
export function findEventUpTo(database: Database, seq: number): NumberedEvent | null {
  const sql = `SELECT ${columns} FROM event WHERE seq <= ? ORDER BY seq DESC LIMIT 1`;
  return prepared<[number], NumberedEvent>(database, sql).get(seq) ?? null;
}

export type NamedRow = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

/** Staff or children by words of their names, archived ones too. */
export function findNamed(
  database: Database,
  table: 'staff' | 'child',
  words: readonly string[],
  limit: number,
): readonly NamedRow[] {
  const sql = `SELECT id, family, given, patronymic FROM ${table}
    WHERE ${hasAllWords('search')} ORDER BY sort_key LIMIT ?`;
  return prepared<[string, number], NamedRow>(database, sql).all(JSON.stringify(words), limit);
}
