import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataHash, linkHash, noHash } from '../../../../src/data/audit/chain.ts';
import { checkChain } from '../../../../src/data/audit/check-chain.ts';
import type { NumberedEvent } from '../../../../src/data/db/queries/event-links.ts';
import { redacted } from '../../../../src/shared/domain/redact.ts';
import { headOf, type Mutation, mutate, mutation, type Rows, record } from '../../../support/chain-mutations.ts';

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
