import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataHash, linkHash, noHash } from '../../../../src/data/audit/chain.ts';
import { checkChain } from '../../../../src/data/audit/check-chain.ts';
import type { LinkRow, NumberedEvent } from '../../../../src/data/db/queries/event-links.ts';
import type { RecordHead } from '../../../../src/shared/domain/backup.ts';
import { redacted } from '../../../../src/shared/domain/redact.ts';

type Rows = { readonly events: NumberedEvent[]; readonly links: LinkRow[] };

/** A record of two names of one PC: it went back to a backup once. */
function record(count: number, renamedAt: number): Rows {
  const events: NumberedEvent[] = [];
  const links: LinkRow[] = [];
  let before = noHash;
  for (let seq = 1; seq <= count; seq++) {
    const device_id = seq < renamedAt ? 'first' : 'second';
    const number = seq < renamedAt ? seq : seq - renamedAt + 1;
    const event = {
      ...{ seq, id: `event-${seq}`, device_id, at: `2026-04-22T09:00:${String(seq % 60).padStart(2, '0')}` },
      ...{ actor_id: seq % 3 === 0 ? null : 'staff', room_id: seq % 2 === 0 ? null : 'room', kind: 'session.marked' },
      ...{ subject_id: `session-${seq % 4}`, data: `{"n":${seq}}`, undoes: seq % 5 === 0 ? `event-${seq - 1}` : null },
    };
    before = linkHash(before, number, event);
    events.push(event);
    links.push({ seq, device_id, number, data_hash: dataHash(event.data), hash: before });
  }
  return { events, links };
}

const headOf = ({ links }: Rows): RecordHead[] =>
  links.slice(-1).map(({ device_id, number, hash }) => ({ device: device_id, number, hash }));

const textColumns = ['id', 'device_id', 'at', 'actor_id', 'room_id', 'kind', 'subject_id', 'data', 'undoes'] as const;

/** Another byte at some place, null where there was text, text where there was null. */
function spoilt(text: string | null, place: number, byte: number): string | null {
  if (text === null) return 'x';
  if (text === '' || byte === 0) return null;
  const at = place % text.length;
  const other = String.fromCharCode(text.charCodeAt(at) ^ (1 + (byte % 126)));
  return text.slice(0, at) + other + text.slice(at + 1);
}

const mutation = fc.record({
  what: fc.constantFrom(
    ...(['column', 'hash', 'number', 'event gone', 'both gone', 'swapped', 'swapped with links', 'inserted'] as const),
    ...(['inserted with link', 'cut off', 'cut off and gone on'] as const),
  ),
  place: fc.nat(),
  column: fc.constantFrom(...textColumns),
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** @returns null where nothing is another one by it */
function mutate({ events, links }: Rows, { what, place, column, at, byte }: Mutation): Rows | null {
  const [rows, chain] = [[...events], [...links]];
  const index = place % rows.length;
  const next = (index + 1) % rows.length;
  const [event, link, other, otherLink] = [rows[index], chain[index], rows[next], chain[next]];
  if (!event || !link || !other || !otherLink) return null;
  switch (what) {
    case 'column':
      rows[index] = { ...event, [column]: spoilt(event[column], at, byte) };
      return { events: rows, links: chain };
    case 'hash':
      chain[index] = { ...link, hash: link.hash.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a')) };
      return { events: rows, links: chain };
    case 'number':
      chain[index] = { ...link, number: link.number + 1 + byte };
      return { events: rows, links: chain };
    case 'event gone':
      return { events: rows.toSpliced(index, 1), links: chain };
    case 'both gone':
      return { events: rows.toSpliced(index, 1), links: chain.toSpliced(index, 1) };
    case 'swapped':
    case 'swapped with links':
      if (index === next) return null;
      [rows[index], rows[next]] = [
        { ...other, seq: event.seq },
        { ...event, seq: other.seq },
      ];
      if (what === 'swapped with links')
        [chain[index], chain[next]] = [
          { ...otherLink, seq: link.seq },
          { ...link, seq: otherLink.seq },
        ];
      return { events: rows, links: chain };
    case 'inserted':
    case 'inserted with link': {
      const shift = <Row extends { readonly seq: number }>(row: Row) =>
        row.seq >= event.seq ? { ...row, seq: row.seq + 1 } : row;
      const forged = { ...event, id: 'forged' };
      const number = link.number;
      const hash = linkHash(noHash, number, forged);
      const own = { seq: event.seq, device_id: event.device_id, number, data_hash: dataHash(forged.data), hash };
      return {
        events: rows.map(shift).toSpliced(index, 0, forged),
        links: what === 'inserted' ? chain.map(shift) : chain.map(shift).toSpliced(index, 0, own),
      };
    }
    case 'cut off':
      return { events: rows.slice(0, index), links: chain.slice(0, index) };
    case 'cut off and gone on': {
      // Somebody who knows how hashes are counted writes another end.
      const kept = { events: rows.slice(0, index), links: chain.slice(0, index) };
      const forged = { ...event, data: '{"n":0}' };
      const own = kept.links.findLast(({ device_id }) => device_id === event.device_id);
      const before = (own ?? kept.links.at(-1))?.hash ?? noHash;
      kept.events.push(forged);
      const hash = linkHash(before, link.number, forged);
      kept.links.push({ ...link, data_hash: dataHash(forged.data), hash });
      return kept;
    }
  }
}

/** Mutations that are found need no luck: each of them is. */
const tries = 10_000;

describe('checking the record', () => {
  const whole = record(24, 17);
  const known = headOf(whole);

  it('finds a record sound that nobody touched, whatever its length, with and without what backups know', () => {
    for (const count of [0, 1, 2, 24])
      for (const renamedAt of [2, 17, 99]) {
        const rows = record(count, renamedAt);
        expect(checkChain(rows.events, rows.links, 'second', headOf(rows))).toEqual({ events: count, fault: null });
        expect(checkChain(rows.events, rows.links, 'second', [])).toEqual({ events: count, fault: null });
      }
  });

  it(`finds each of ${tries} mutations`, () => {
    const found = new Map<string, number>();
    fc.assert(
      fc.property(mutation, (one) => {
        const rows = mutate(whole, one);
        if (!rows) return;
        const { fault } = checkChain(rows.events, rows.links, 'second', known);
        expect(fault, JSON.stringify(one)).not.toBeNull();
        found.set(one.what, (found.get(one.what) ?? 0) + 1);
      }),
      { numRuns: tries, seed: 80 },
    );
    expect(found.size).toBe(11);
    for (const count of found.values()) expect(count).toBeGreaterThan(tries / 30);
  });

  it('points at the first broken link', () => {
    const faultOf = (rows: Rows) => checkChain(rows.events, rows.links, 'second', known).fault;
    const at = (what: Mutation['what'], place: number) =>
      mutate(whole, { what, place, column: 'data', at: 3, byte: 4 }) ?? whole;
    expect(faultOf(at('column', 9))).toEqual({ kind: 'changed', seq: 10 });
    expect(faultOf(at('event gone', 9))).toEqual({ kind: 'removed', seq: 10 });
    expect(faultOf(at('both gone', 9))).toEqual({ kind: 'removed', seq: 11 });
    expect(faultOf(at('inserted', 9))).toEqual({ kind: 'inserted', seq: 10 });
    expect(faultOf(at('cut off', 20))).toEqual({ kind: 'cut_off', seq: 20 });
    expect(faultOf(at('cut off and gone on', 23))).toEqual({ kind: 'rewritten', seq: 24 });
  });

  it('lets data be erased where an erasure is on record after it, and nowhere else', () => {
    const erased = whole.events.map((event) => (event.seq < 5 ? { ...event, data: redacted } : event));
    expect(checkChain(erased, whole.links, 'second', known).fault).toEqual({ kind: 'changed', seq: 1 });
    const number = whole.events.length - 16 + 1;
    const told = {
      ...erased[0],
      seq: 25,
      id: 'told',
      device_id: 'second',
      kind: 'child.erased',
      data: '{}',
    } as NumberedEvent;
    const hash = linkHash(whole.links.at(-1)?.hash ?? noHash, number, told);
    const link = { seq: 25, device_id: 'second', number, data_hash: dataHash(told.data), hash };
    expect(checkChain([...erased, told], [...whole.links, link], 'second', known).fault).toBeNull();
    const another = [...erased, told].with(6, { ...(erased[6] as NumberedEvent), data: '{"n":0}' });
    expect(checkChain(another, [...whole.links, link], 'second', known).fault).toEqual({ kind: 'changed', seq: 7 });
  });

  it('what was written after a backup that somebody went back to is missed by nobody', () => {
    const later = headOf(record(30, 99));
    expect(checkChain(whole.events, whole.links, 'second', [...known, ...later]).fault).toBeNull();
  });
});
