import { createHash } from 'node:crypto';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkHash, noHash } from '../../../../src/data/audit/chain.ts';
import { appendEvent, linkSome } from '../../../../src/data/audit/links.ts';
import { migrate } from '../../../../src/data/db/migrate.ts';
import { migrations } from '../../../../src/data/db/migrations/index.ts';
import { readHead } from '../../../../src/data/db/queries/content.ts';
import type { LinkRow } from '../../../../src/data/db/queries/event-links.ts';
import { type EventRow, insertEvent } from '../../../../src/data/db/queries/events.ts';
import { readSetting } from '../../../../src/data/db/queries/settings.ts';

const eventNumber = (number: number, device = 'a'): EventRow => ({
  ...{ id: `${device}-${number}`, device_id: device, at: `2026-04-22T09:00:0${number % 10}`, actor_id: null },
  ...{ room_id: null, kind: 'child.opened', subject_id: 'c', data: '{"part":"file"}', undoes: null },
});

const linksOf = (database: Database) =>
  database.prepare<[], LinkRow>('SELECT seq, device_id, number, data_hash, hash FROM event_link ORDER BY seq').all();

describe('the hash of a link', () => {
  it('is SHA-256 over the hash before and the row as JSON, as anybody can count it', () => {
    const event = { ...eventNumber(1), data: '{"name":"Әбенова"}' };
    const dataHash = createHash('sha256').update(event.data, 'utf8').digest('hex');
    const text = `${noHash}[7,"a-1","a","2026-04-22T09:00:01",null,null,"child.opened","c","${dataHash}",null]`;
    expect(linkHash(noHash, 7, event)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(linkHash(noHash, 7, event)).toBe('dc6c1b96c076905a17800467863f3b0554a073fe0953dccaf910d4b9b0b68dfe');
  });
});

describe('events of this version', () => {
  let database: Database;
  beforeEach(() => {
    database = new DatabaseDriver(':memory:');
    migrate(database);
  });
  afterEach(() => database.close());

  it('are linked as they are written, each PC in its own order', () => {
    for (const event of [eventNumber(1), eventNumber(2), eventNumber(1, 'b'), eventNumber(3), eventNumber(2, 'b')])
      appendEvent(database, event);
    const links = linksOf(database);
    expect(links.map(({ device_id, number }) => `${device_id}${number}`)).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
    const [a1, a2, b1, a3, b2] = links.map(({ hash }) => hash) as [string, string, string, string, string];
    expect(a1).toBe(linkHash(noHash, 1, eventNumber(1)));
    expect(a2).toBe(linkHash(a1, 2, eventNumber(2)));
    // A name that is new here follows what there is.
    expect(b1).toBe(linkHash(a2, 1, eventNumber(1, 'b')));
    expect(a3).toBe(linkHash(a2, 3, eventNumber(3)));
    expect(b2).toBe(linkHash(b1, 2, eventNumber(2, 'b')));
    expect(readHead(database)).toEqual({ device: 'b', number: 2, hash: b2 });
  });

  it('are linked for ever', () => {
    appendEvent(database, eventNumber(1));
    expect(() => database.exec("UPDATE event_link SET device_id = 'x'")).toThrow(/never changed/);
    expect(() => database.exec('DELETE FROM event_link')).toThrow(/never deleted/);
  });

  it('go on being written where somebody cut off the end of the list and left its links', () => {
    for (let number = 1; number <= 3; number++) appendEvent(database, eventNumber(number));
    database.pragma('foreign_keys = OFF');
    database.exec('DROP TRIGGER event_is_never_lost; DELETE FROM event WHERE seq > 1');
    for (let number = 4; number <= 7; number++) appendEvent(database, eventNumber(number));
    expect(linksOf(database).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('never link what somebody wrote past Kabinet', () => {
    appendEvent(database, eventNumber(1));
    insertEvent(database, eventNumber(2));
    appendEvent(database, eventNumber(3));
    expect(linkSome(database, 10)).toBe(false);
    expect(linksOf(database).map(({ seq, number }) => [seq, number])).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });
});

describe('events of before version 80', () => {
  const old = (count: number) => {
    const database = new DatabaseDriver(':memory:');
    migrate(
      database,
      migrations.filter(({ version }) => version < 80),
    );
    for (let number = 1; number <= count; number++) insertEvent(database, eventNumber(number));
    return database;
  };

  it('are linked some at a time, from the first on; new ones wait behind them', () => {
    const database = old(5);
    migrate(database);
    expect(readHead(database)).toBeNull();
    appendEvent(database, eventNumber(6));
    expect(linksOf(database)).toEqual([]);
    expect(linkSome(database, 4)).toBe(true);
    appendEvent(database, eventNumber(7));
    expect(readHead(database)).toBeNull();
    expect(linkSome(database, 4)).toBe(false);
    expect(readSetting(database, 'unlinked_events')).toBeNull();
    appendEvent(database, eventNumber(8));
    const links = linksOf(database);
    let before = noHash;
    for (let number = 1; number <= 8; number++) {
      before = linkHash(before, number, eventNumber(number));
      expect(links[number - 1]).toMatchObject({ seq: number, device_id: 'a', number, hash: before });
    }
    expect(readHead(database)).toEqual({ device: 'a', number: 8, hash: before });
    database.close();
  });

  it('where there are none, nothing waits', () => {
    const database = old(0);
    migrate(database);
    expect(readSetting(database, 'unlinked_events')).toBeNull();
    expect(readHead(database)).toBeNull();
    database.close();
  });
});
