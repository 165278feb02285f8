/** Links events to the chain: a new one as it is written, those of an older version some at a time. */
import type { Database } from 'better-sqlite3';
import {
  insertLink,
  type LinkRow,
  lastLink,
  lastLinkOf,
  listEventsAfter,
  type NumberedEvent,
  seqBefore,
} from '../db/queries/event-links.ts';
import { type EventRow, insertEvent } from '../db/queries/events.ts';
import { deleteSetting, readSetting } from '../db/queries/settings.ts';
import { inTransaction } from '../db/transaction.ts';
import { dataHash, linkHash, noHash } from './chain.ts';

/** Set while there are events of a version that knew no links. */
const unlinked = 'unlinked_events';

/** Writes an event and its link: both or neither. */
export function appendEvent(database: Database, event: EventRow): void {
  if (database.inTransaction) append(database, event);
  else inTransaction(database, () => append(database, event));
}

function append(database: Database, event: EventRow): void {
  const seq = insertEvent(database, event);
  const newest = lastLink(database);
  const [before, after] = [newest?.seq ?? 0, seqBefore(database, seq)];
  // Events before it wait for their links: this one waits with them.
  if (before < after && readSetting(database, unlinked) !== null) return;
  // The end of the list was cut off by somebody: work goes on, and checking the record finds it.
  if (before >= seq) return;
  insertLink(database, nextLink(database, newest, { ...event, seq }));
}

/**
 * Links the next events that have none, oldest first.
 * @returns whether there may be more
 */
export function linkSome(database: Database, atOnce: number): boolean {
  if (readSetting(database, unlinked) === null) return false;
  return inTransaction(database, () => {
    const left = linkEvents(database, atOnce) === atOnce;
    if (!left) deleteSetting(database, unlinked);
    return left;
  });
}

/** Links at most `limit` events after the newest link, inside a transaction that the caller holds. */
export function linkEvents(database: Database, limit: number): number {
  let newest = lastLink(database);
  const events = listEventsAfter(database, newest?.seq ?? 0, limit);
  for (const event of events) {
    newest = nextLink(database, newest, event);
    insertLink(database, newest);
  }
  return events.length;
}

function nextLink(database: Database, newest: LinkRow | null, event: NumberedEvent): LinkRow {
  const { seq, device_id } = event;
  const own = newest?.device_id === device_id ? newest : lastLinkOf(database, device_id);
  const number = (own?.number ?? 0) + 1;
  const data_hash = dataHash(event.data);
  const hash = linkHash((own ?? newest)?.hash ?? noHash, number, event, data_hash);
  return { seq, device_id, number, data_hash, hash };
}
